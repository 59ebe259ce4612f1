import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Rules } from '../../src/model/rules.ts';
import { findLevers, offeredLever } from '../../src/theory/levers.ts';
import { type Lever, type LeverField } from '../../src/theory/types.ts';
import { anyRules } from '../model/random-rules.ts';
import { DEFAULT_RULES, rulesWith } from '../rules.ts';
import { analysisOf, HOLDER, MAKER, opening } from './situation.ts';

const LEVERS = findLevers(opening(DEFAULT_RULES), HOLDER);

function turned(rules: Rules, field: LeverField, value: number): Rules {
  const [first, second] = field.split('.') as [keyof Rules, string | undefined];
  if (second === undefined) return { ...rules, [first]: value };
  return { ...rules, [first]: { ...(rules[first] as object), [second]: value } };
}

function leverOf(levers: Lever[], field: LeverField, up: boolean): Lever | undefined {
  return levers.find((lever) => lever.field === field && lever.to > lever.from === up);
}

describe('the levers of the defaults', () => {
  test('capture: up to a stag hunt at 0.477, down to a deadlock at 0.151', () => {
    const up = leverOf(LEVERS, 'capture', true)!;
    const down = leverOf(LEVERS, 'capture', false)!;
    expect(up).toMatchObject({ from: 0.2, class: 'stag-hunt' });
    expect(up.to).toBeCloseTo(0.4769, 4);
    expect(up.share).toBeCloseTo(up.to - 0.2, 12);
    expect(down).toMatchObject({ class: 'deadlock' });
    expect(down.to).toBeCloseTo(0.1512, 4);
  });

  test('outside return: a deadlock above 5.07 %, a stag hunt below 2.37 %', () => {
    expect(leverOf(LEVERS, 'outside.equity', true)).toMatchObject({ class: 'deadlock' });
    expect(leverOf(LEVERS, 'outside.equity', true)!.to).toBeCloseTo(0.0507, 4);
    expect(leverOf(LEVERS, 'outside.equity', false)!.to).toBeCloseTo(0.0237, 4);
  });

  test('exit fee: the nearest change is chicken, though harmony lies further on', () => {
    expect(leverOf(LEVERS, 'exitFee', true)).toMatchObject({ from: 0, class: 'chicken' });
  });

  test('depth is measured in logarithms over a range of a hundred times', () => {
    const depth = leverOf(LEVERS, 'depth.base', true)!;
    expect(depth.from).toBe(700);
    expect(depth.share).toBeCloseTo(Math.log(depth.to / 700) / Math.log(100), 9);
  });

  test('come with the least share first', () => {
    const shares = LEVERS.map((lever) => lever.share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test('the debrief offers capture: the least rule of the market that ends in stag hunt or harmony', () => {
    expect(offeredLever(LEVERS)).toEqual(leverOf(LEVERS, 'capture', true));
  });
});

describe('the levers of a maker', () => {
  test('a narrower wide spread ends the dilemma: chicken first, from 0.02 on', () => {
    const down = leverOf(findLevers(opening(DEFAULT_RULES), MAKER), 'spread.wide', false)!;
    expect(down).toMatchObject({ from: 0.025, class: 'chicken' });
    expect(down.to).toBeCloseTo(0.02, 4);
  });

  test('from there an obligation to quote tight, from 0.015 on, makes harmony: the one offered', () => {
    const levers = findLevers(opening(rulesWith({ spread: { wide: 0.018 } })), MAKER);
    const offered = offeredLever(levers)!;
    expect(offered).toMatchObject({ field: 'spread.wide', class: 'harmony' });
    expect(offered.to).toBeCloseTo(0.015, 4);
  });
});

describe('a lever, in any market', () => {
  test('changes the class just past the boundary, and not just before it', () => {
    fc.assert(
      fc.property(anyRules, (drawn) => {
        const rules = { ...drawn, holders: Math.max(2, drawn.holders) };
        const { class: present, corners } = analysisOf(opening(rules));
        // Gains of nothing are ties but for rounding.
        fc.pre(Math.max(...Object.values(corners!).map(Math.abs)) > 1e-3);
        const widths: Partial<Record<LeverField, number>> = {
          capture: 1,
          recovery: 1,
          optionality: 2,
          sellShare: 0.95,
        };
        for (const { field, from, to, class: name } of findLevers(opening(rules), HOLDER)) {
          expect(analysisOf(opening(turned(rules, field, to))).class).toBe(name);
          expect(name).not.toBe(present);
          expect(name).not.toBe('tie');
          const width = widths[field];
          if (width === undefined) continue;
          const before = to - Math.sign(to - from) * 1.1e-6 * width;
          if (Math.sign(before - from) !== Math.sign(to - from)) continue;
          expect([present, 'tie']).toContain(
            analysisOf(opening(turned(rules, field, before))).class,
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  test('stays in its range', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        for (const { field, to } of findLevers(opening(rules), HOLDER)) {
          if (field === 'capture' || field === 'recovery') expect(to >= 0 && to <= 1).toBe(true);
          if (field === 'depth.base') expect(to >= 1 && to <= 1e9).toBe(true);
          if (field === 'sellShare') expect(to >= 0.05 && to <= 1).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('is sought towards the range where the present value lies beyond it', () => {
    const levers = findLevers(opening(rulesWith({ exitFee: 0.5, emission: 5000 })), HOLDER);
    for (const field of ['exitFee', 'emission'] as const)
      expect(leverOf(levers, field, true)).toBeUndefined();
  });

  test('needs a range: with nothing unlocked there is none for emission', () => {
    const levers = findLevers(opening(rulesWith({ unlock: 0, stock: 100 })), HOLDER);
    expect(levers.some((lever) => lever.field === 'emission')).toBe(false);
  });
});

test('one player has no levers', () => {
  expect(findLevers(opening(rulesWith({ holders: 1 })), HOLDER)).toEqual([]);
});

test('the debrief offers nothing where no rule of the market helps', () => {
  const world: Lever = { field: 'recovery', from: 0, to: 1, class: 'harmony', share: 1 };
  const worse: Lever = { field: 'capture', from: 0.2, to: 0.1, class: 'deadlock', share: 0.1 };
  expect(offeredLever([world, worse])).toBeNull();
});
