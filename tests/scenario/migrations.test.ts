import { describe, expect, it } from 'vitest';
import { type Migration, migrate } from '../../src/scenario/migrations.ts';

const STEPS: Migration[] = [
  {
    name: 'a fee in hundredths becomes a share',
    from: 2,
    migrate: ({ fee, ...rest }) => ({ ...rest, exitFee: Number(fee) / 100 }),
  },
  {
    name: 'toll is called fee',
    from: 1,
    migrate: ({ toll, ...rest }) => ({ ...rest, fee: toll ?? 0 }),
  },
];

describe('migrations', () => {
  it('bring a scenario of the first version through every step to the present one', () => {
    expect(migrate({ toll: 3 }, STEPS, 3)).toEqual({ ok: true, value: { v: 3, exitFee: 0.03 } });
  });

  it('start where the scenario stands', () => {
    expect(migrate({ v: 2, fee: 5 }, STEPS, 3)).toEqual({
      ok: true,
      value: { v: 3, exitFee: 0.05 },
    });
    expect(migrate({ v: 3, exitFee: 0.1 }, STEPS, 3)).toEqual({
      ok: true,
      value: { v: 3, exitFee: 0.1 },
    });
  });

  it('refuse what a later release made', () => {
    expect(migrate({ v: 4 }, STEPS, 3)).toEqual({
      ok: false,
      refusal: { code: 'scenario.newer-version', path: 'v', given: 4, allowed: 3 },
    });
  });

  it.each([0, -1, 1.5, Number.POSITIVE_INFINITY])('refuse %s, which is no version', (v) => {
    expect(migrate({ v }, STEPS, 3)).toMatchObject({
      refusal: { code: 'scenario.out-of-range', path: 'v' },
    });
  });
});
