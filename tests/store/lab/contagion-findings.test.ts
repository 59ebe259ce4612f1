import { describe, expect, it } from 'vitest';
import { contagion } from '../../../src/arena/contagion/contagion.ts';
import { EXPERIMENTS, endOf, happeningOf } from '../../../src/store/lab/contagion-findings.ts';
import { finish } from '../../arena/run.ts';

describe('what happens in the picture', () => {
  const tell = (sellers: number[], still = false) => happeningOf({ cells: 1000, sellers }, still);
  const line = (from: number, by: number) =>
    Array.from({ length: 30 }, (_, step) => from + by * step);

  it('is told by what moved of late', () => {
    expect(tell([1])).toBe('begins');
    expect(tell(line(10, 5))).toBe('spreads');
    expect(tell(line(900, -5))).toBe('recedes');
    expect(tell(line(500, 0))).toBe('wavers');
    expect(tell([...line(10, 20), ...Array(40).fill(590)])).toBe('wavers');
  });

  it('is told at its ends', () => {
    expect(tell([5, 0])).toBe('all-hold');
    expect(tell([5, 1000])).toBe('all-sell');
    expect(tell([5, 9, 9], true)).toBe('stands');
  });
});

describe('the experiments', () => {
  it.each([
    ['race', 'sweeps'],
    ['toll', 'dies'],
    ['carpet', 'stays'],
  ])('end as is told of them: %s %s', (id, end) => {
    const { setUp, steps } = EXPERIMENTS.find((one) => one.id === id)!;
    expect(endOf(finish(contagion({ ...setUp, steps })))).toBe(end);
  });
});
