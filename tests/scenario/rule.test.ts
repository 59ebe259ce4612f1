import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/scenario/defaults.ts';
import { NUMBER_FIELDS } from '../../src/scenario/fields.ts';
import { ruleAt, setRule, withRule } from '../../src/scenario/rule.ts';

describe('turning one rule', () => {
  it('reads back what was set, for every number of the schema', () => {
    for (const { path, min, max, whole } of NUMBER_FIELDS) {
      if (path.startsWith('spread') || path === 'leverage.min') continue; // bound to their partners
      const value = path === 'holders' ? 7 : whole ? Math.min(max, min + 1) : (min + max) / 2;
      const turned = setRule(DEFAULTS, path, value);
      expect(turned.ok && ruleAt(turned.value, path), path).toBe(value);
    }
  });

  it('leaves every other rule, and the scenario it was given, as they were', () => {
    const before = structuredClone(DEFAULTS);
    const turned = withRule(DEFAULTS, 'outside.mix', 0.25);
    expect(DEFAULTS).toEqual(before);
    expect(turned).toEqual({ ...before, outside: { ...before.outside, mix: 0.25 } });
  });

  it('refuses what the schema refuses, with the path and the range', () => {
    expect(setRule(DEFAULTS, 'capture', 1.2)).toMatchObject({
      ok: false,
      refusal: { code: 'scenario.out-of-range', path: 'capture', given: 1.2 },
    });
    expect(setRule(DEFAULTS, 'spread.tight', 0.2).ok).toBe(false);
    expect(setRule(DEFAULTS, 'no-such-rule', 1).ok).toBe(false);
  });

  it('seats as many as there are places', () => {
    const fewer = setRule(DEFAULTS, 'holders', 5);
    const none = setRule(DEFAULTS, 'makers', 0);
    expect(fewer.ok && fewer.value.seats.holders).toEqual(DEFAULTS.seats.holders.slice(0, 5));
    expect(none.ok && none.value.seats.makers).toEqual([]);
  });

  it('finds no number where the scenario leaves it out', () => {
    expect(ruleAt(DEFAULTS, 'treasury')).toBeNull();
    expect(ruleAt(DEFAULTS, 'quality.prior')).toBeNull();
  });
});
