import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stream } from '../../src/model/chance.ts';
import { type Choices, playRound } from '../../src/model/round.ts';
import { type Rules } from '../../src/model/rules.ts';
import { type Market, openMarket } from '../../src/model/state.ts';
import { wealths } from '../../src/model/wealth.ts';
import { anyPlay, anyRules, drawChoices } from './random-rules.ts';

/** A random order of 0…count−1 (Fisher and Yates). */
function orderOf(seed: number, count: number): number[] {
  const draw = stream(seed, 'strategy', 1, 1);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

function permuted<List extends Float64Array | Uint8Array>(values: List, order: number[]): List {
  return values.map((_, i) => values[order[i]!]!) as List;
}

interface Orders {
  holders: number[];
  makers: number[];
}

function seatedAnew(market: Market, { holders, makers }: Orders): Market {
  return {
    ...market,
    stock: permuted(market.stock, holders),
    cash: permuted(market.cash, holders),
    debt: permuted(market.debt, holders),
    inventory: permuted(market.inventory, makers),
    makerCash: permuted(market.makerCash, makers),
  };
}

function wealthAfter(
  rules: Rules,
  market: Market,
  orders: Orders | null,
  choicesOf: (round: number) => { holders: Choices; makers: Choices },
): { holders: number[]; makers: number[] } {
  for (let round = 1; round <= rules.rounds; round++) {
    const { holders, makers } = choicesOf(round);
    playRound(
      rules,
      market,
      orders ? permuted(holders, orders.holders) : holders,
      orders ? permuted(makers, orders.makers) : makers,
    );
  }
  return wealths(market, 'price');
}

test('changing seats changes nothing but who has which wealth', () => {
  fc.assert(
    fc.property(anyRules, anyPlay, (rules, play) => {
      const orders = {
        holders: orderOf(play.seed, rules.holders),
        makers: orderOf(play.seed + 1, rules.makers),
      };
      const choicesOf = (round: number) => ({
        holders: drawChoices(play, round, rules.holders),
        makers: drawChoices(play, round + 1000, rules.makers),
      });
      const plain = wealthAfter(rules, openMarket(rules), null, choicesOf);
      const anew = seatedAnew(openMarket(rules), orders);
      const moved = wealthAfter(rules, anew, orders, choicesOf);
      const scale = Math.max(1, ...[...plain.holders, ...plain.makers].map(Math.abs));
      for (const [i, seat] of orders.holders.entries())
        expect(Math.abs(moved.holders[i]! - plain.holders[seat]!) / scale).toBeLessThan(1e-9);
      for (const [j, seat] of orders.makers.entries())
        expect(Math.abs(moved.makers[j]! - plain.makers[seat]!) / scale).toBeLessThan(1e-9);
    }),
    { numRuns: process.env['FULL'] === '1' ? 5000 : 400 },
  );
});

test('seats alike that do alike end alike, to the last digit', () => {
  fc.assert(
    fc.property(anyRules, anyPlay, (given, { holding }) => {
      const { treasury: _, ...rules } = {
        ...given,
        leverage: { ...given.leverage, min: 0, max: 0 },
      };
      const market = openMarket(rules);
      for (let round = 1; round <= rules.rounds; round++) {
        const hold = new Uint8Array(rules.holders).fill((round * holding) % 1 < 0.5 ? 1 : 0);
        playRound(rules, market, hold, new Uint8Array(rules.makers).fill(1));
      }
      expect(new Set(wealths(market, 'exit').holders).size).toBe(1);
    }),
  );
});
