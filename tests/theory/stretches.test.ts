import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/scenario/defaults.ts';
import { setRule } from '../../src/scenario/rule.ts';
import { findLevers } from '../../src/theory/levers.ts';
import { classAtOpening, openingOf } from '../../src/theory/opening.ts';
import { stretchesAlong } from '../../src/theory/stretches.ts';

function along(field: string, least: number, most: number) {
  return stretchesAlong(
    (value) => {
      const turned = setRule(DEFAULTS, field, value);
      return turned.ok ? classAtOpening(turned.value) : null;
    },
    least,
    most,
  );
}

describe('the games along a rule', () => {
  it('begin where the levers say that the class changes', () => {
    const stretches = along('capture', 0, 1);
    expect(stretches.map((one) => one.class)).toEqual([
      'deadlock',
      'prisoners-dilemma',
      'stag-hunt',
    ]);
    const levers = findLevers(openingOf(DEFAULTS), { role: 'holder', seat: 0 });
    const boundaries = levers.filter(({ field }) => field === 'capture').map(({ to }) => to);
    expect(Math.max(...boundaries)).toBeCloseTo(stretches[2]!.from, 5);
    expect(Math.min(...boundaries)).toBeCloseTo(stretches[1]!.from, 5);
  });

  it('cover the range without a hole', () => {
    const stretches = along('exitFee', 0, 0.1);
    expect(stretches[0]!.from).toBe(0);
    expect(stretches.at(-1)!.to).toBe(0.1);
    for (const [i, { from }] of stretches.entries()) {
      if (i > 0) expect(stretches[i - 1]!.to).toBe(from);
    }
    expect(stretches.at(-1)!.class).toBe('harmony');
  });

  it('are none for one player alone', () => {
    expect(stretchesAlong(() => null, 0, 1)).toEqual([]);
  });
});
