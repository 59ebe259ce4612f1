import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/scenario/defaults.ts';
import { gamesAlong, openingUnder, ruleAt, turn } from '../../src/store/dials.ts';

describe('dials', () => {
  it('turn several rules one after the other', () => {
    const turned = turn(DEFAULTS, { capture: 0.9, 'outside.mix': 0 });
    if (!turned.ok) throw new Error(turned.refusal.code);
    expect(ruleAt(turned.value, 'capture')).toBe(0.9);
    expect(ruleAt(turned.value, 'outside.mix')).toBe(0);
    expect(openingUnder(turned.value).still.scenario).toBe(turned.value);
  });

  it('refuse a value out of range with its path', () => {
    expect(turn(DEFAULTS, { capture: 0.9, emission: -1 })).toMatchObject({
      ok: false,
      refusal: { code: 'scenario.out-of-range', path: 'emission' },
    });
  });

  it('name the game of the seat whose game it is', () => {
    const turned = turn(DEFAULTS, { 'spread.wide': 0.014 });
    if (!turned.ok) throw new Error(turned.refusal.code);
    expect(openingUnder(turned.value, 'maker').now.class).toBe('harmony');
    expect(openingUnder(turned.value).now.class).toBe('prisoners-dilemma');
  });

  it('say where along a rule which game begins, the other rules as they stand', () => {
    const classes = (mix: number) => {
      const turned = turn(DEFAULTS, { 'outside.mix': mix });
      if (!turned.ok) throw new Error(turned.refusal.code);
      return gamesAlong(turned.value, 'outside.equity', [0, 0.12]).map((one) => one.class);
    };
    expect(classes(1)).toEqual(['stag-hunt', 'prisoners-dilemma', 'deadlock']);
    expect(classes(0)).toEqual(['stag-hunt']);
  });

  it('leave out of the range what the schema refuses', () => {
    const [first] = gamesAlong(DEFAULTS, 'spread.wide', [0, 0.02], 'maker');
    expect(first!.class).toBe('harmony');
  });
});
