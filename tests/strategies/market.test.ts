import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/model/catalogue.ts';
import { type Role } from '../../src/model/seat.ts';
import {
  HOLDER_STRATEGIES,
  MAKER_STRATEGIES,
  parametersOf,
  strategyOf,
} from '../../src/strategies/registry.ts';
import { type Sight } from '../../src/strategies/types.ts';
import { sight } from './sight.ts';

const never = () => 0.999;

function move(
  id: string,
  seen: Partial<Sight>,
  given: Record<string, number> = {},
  draw: () => number = never,
  role: Role = 'holder',
): string {
  const strategy = strategyOf(role, id)!;
  return strategy.decide(sight(seen), parametersOf(strategy, given), draw) ? 'hold' : 'sell';
}

/** Moves over a scripted history: how many of ten others held in each past round. */
function moves(id: string, held: number[], given: Record<string, number> = {}): string {
  return Array.from(
    { length: held.length + 1 },
    (_, r) => move(id, { othersHeld: held.slice(0, r) }, given)[0],
  ).join('');
}

describe('the registry', () => {
  it('has a rule, a source and defaults in range for every name a scenario can give', () => {
    for (const role of ['holder', 'maker'] as const) {
      for (const { id, parameters } of catalogueOf(role)) {
        expect(strategyOf(role, id)!.source).not.toBe('');
        for (const p of parameters) {
          expect(p.default).toBeGreaterThanOrEqual(p.min);
          expect(p.default).toBeLessThanOrEqual(p.max);
        }
      }
    }
    expect(HOLDER_STRATEGIES).toHaveLength(13);
    expect(MAKER_STRATEGIES).toHaveLength(5);
  });

  it('knows no strategy of the other role', () => {
    expect(strategyOf('holder', 'stand')).toBeUndefined();
    expect(strategyOf('maker', 'majority')).toBeUndefined();
  });
});

describe('holders', () => {
  it('always-hold and always-sell never change', () => {
    expect(moves('always-hold', [0, 10, 0])).toBe('hhhh');
    expect(moves('always-sell', [10, 10, 10])).toBe('ssss');
  });

  it('majority holds first, then with at least its share of the others', () => {
    expect(moves('majority', [5, 4, 10, 0])).toBe('hhshs');
    expect(moves('majority', [7, 6], { threshold: 0.7 })).toBe('hhs');
  });

  it('majority plays its first move when it cannot see the others, or has none', () => {
    expect(move('majority', { othersHeld: null, round: 4 })).toBe('hold');
    expect(move('majority', { others: 0, othersHeld: [0, 0] })).toBe('hold');
  });

  it('generous forgives when it draws below a third', () => {
    expect(move('generous', { othersHeld: [2] }, {}, () => 0.34)).toBe('sell');
    expect(move('generous', { othersHeld: [2] }, {}, () => 0.33)).toBe('hold');
    expect(move('generous', { othersHeld: [5] }, {}, () => 0.9)).toBe('hold');
  });

  it('grim never forgets a round in which too few held', () => {
    expect(moves('grim', [7, 6, 10, 10], { share: 0.7 })).toBe('hhsss');
  });

  it('win-stay-lose-shift repeats after a return of at least the outside, else changes', () => {
    const prices = [10, 10];
    // Before: nothing but 10 free tokens at 10 dollars.
    expect(move('win-stay-lose-shift', {})).toBe('hold');
    expect(move('win-stay-lose-shift', { mine: [true], prices, wealth: [0, 105] })).toBe('hold');
    expect(move('win-stay-lose-shift', { mine: [true], prices, wealth: [0, 104.9] })).toBe('sell');
    expect(move('win-stay-lose-shift', { mine: [false], prices, wealth: [0, 104.9] })).toBe('hold');
    expect(move('win-stay-lose-shift', { mine: [false], prices, wealth: [0, 110] })).toBe('sell');
  });

  it('stop-loss leaves for good once the price is x below its peak', () => {
    expect(move('stop-loss', { prices: [10, 12, 10.81] }, { x: 0.1 })).toBe('hold');
    expect(move('stop-loss', { prices: [10, 12, 10.8] }, { x: 0.1 })).toBe('sell');
    expect(move('stop-loss', { prices: [10, 12, 10.8, 13, 14] }, { x: 0.1 })).toBe('sell');
  });

  it('momentum holds unless the price fell', () => {
    expect(move('momentum', {})).toBe('hold');
    expect(move('momentum', { prices: [10, 10] })).toBe('hold');
    expect(move('momentum', { prices: [10, 9, 9.1] })).toBe('hold');
    expect(move('momentum', { prices: [10, 11, 10.9] })).toBe('sell');
  });

  it('contrarian sells above value, rounding aside', () => {
    expect(move('contrarian', { gap: -0.1 })).toBe('hold');
    expect(move('contrarian', { gap: 1e-13 })).toBe('hold');
    expect(move('contrarian', { gap: 1e-11 })).toBe('sell');
  });

  it('myopic replies to the last round, first to all holding, and holds on a tie', () => {
    const gainIf = (held: number) => ({ hold: held, sell: 5 });
    expect(move('myopic', { gainIf })).toBe('hold');
    expect(move('myopic', { gainIf, othersHeld: [4] })).toBe('sell');
    expect(move('myopic', { gainIf, othersHeld: [5] })).toBe('hold');
    expect(move('myopic', { gainIf, othersHeld: null })).toBe('hold');
  });

  it('end-gamer follows the majority and sells in the last n rounds', () => {
    expect(moves('end-gamer', Array(9).fill(10), { n: 3 })).toBe('hhhhhhhsss');
    expect(moves('end-gamer', [4], { n: 3 })).toBe('hs');
  });

  it('random holds with chance p', () => {
    expect(move('random', {}, { p: 0.85 }, () => 0.849)).toBe('hold');
    expect(move('random', {}, { p: 0.85 }, () => 0.851)).toBe('sell');
  });

  it('bayes holds while the belief is at least its threshold, and without a belief', () => {
    expect(move('bayes', { belief: 0.6 }, { threshold: 0.6 })).toBe('hold');
    expect(move('bayes', { belief: 0.59 }, { threshold: 0.6 })).toBe('sell');
    expect(move('bayes', {})).toBe('hold');
  });
});

describe('makers', () => {
  const maker = (id: string, seen: Partial<Sight>, given = {}) =>
    move(id, seen, given, never, 'maker');

  it('stand and pull never change', () => {
    expect(maker('stand', { prices: [10, 1] })).toBe('hold');
    expect(maker('pull', { prices: [10, 20] })).toBe('sell');
  });

  it('maker-majority follows the other makers', () => {
    expect(maker('maker-majority', { others: 1 })).toBe('hold');
    expect(maker('maker-majority', { others: 1, othersHeld: [0] })).toBe('sell');
  });

  it('pull-after-fall leaves for the one round after a fall of x', () => {
    expect(maker('pull-after-fall', { prices: [10] }, { x: 0.1 })).toBe('hold');
    expect(maker('pull-after-fall', { prices: [10, 9] }, { x: 0.1 })).toBe('sell');
    expect(maker('pull-after-fall', { prices: [10, 9, 8.9] }, { x: 0.1 })).toBe('hold');
  });

  it('inventory-limit stands while its inventory is within the limit', () => {
    expect(maker('inventory-limit', { inventory: 100 }, { q: 100 })).toBe('hold');
    expect(maker('inventory-limit', { inventory: 100.1 }, { q: 100 })).toBe('sell');
  });
});
