import { describe, expect, test } from 'vitest';
import { stream } from '../../src/model/chance.ts';
import { allTicks, tickCorrelation } from '../../src/model/correlation.ts';
import { benchOf } from '../../src/model/hypothetical.ts';
import { exp, normal } from '../../src/model/maths.ts';
import { batchBid, priceOf } from '../../src/model/price.ts';
import { type Rules } from '../../src/model/rules.ts';
import { siblingPrices } from '../../src/model/siblings.ts';
import { openMarket } from '../../src/model/state.ts';
import { TICKS } from '../../src/model/ticks.ts';
import { exitBid, wealths } from '../../src/model/wealth.ts';
import { rulesWith } from '../rules.ts';
import { all, playGame } from './play.ts';

const SIBLINGS = { count: 3, volatility: 0.03, stock: 30 };

/** MODEL.md §7 with the three siblings of the story; all lenders call in round 6. */
function dominoes(size = -0.3, changes: Partial<Rules> = {}): Rules {
  const rules = rulesWith({
    holders: 8,
    stock: 100,
    unlock: 2,
    depth: { base: 500, perMaker: 500 },
    turnover: 1,
    capture: 0.25,
    recovery: 0.2,
    leverage: { min: 0.5, max: 0.85 },
    events: [{ round: 6, kind: 'price', size }],
    siblings: SIBLINGS,
  });
  return { ...rules, ...changes };
}

function everybodyHolds(rules: Rules, seed: number) {
  const round = { holders: all(rules.holders, true), makers: all(rules.makers, true) };
  return playGame(rules, () => round, seed);
}

function correlations(rules: Rules, seed: number): number[] {
  const { markets, reports } = everybodyHolds(rules, seed);
  return reports.map(
    (report, at) => tickCorrelation(allTicks(rules, seed, report, markets[at]!, markets[at + 1]!))!,
  );
}

describe('siblings', () => {
  test('open at the opening price, and every holder has of each', () => {
    const { siblings } = openMarket(dominoes());
    expect(siblingPrices(siblings!)).toEqual([10, 10, 10]);
    expect([...siblings!.stock]).toEqual(Array(8).fill(30));
  });

  test('count in the opening debt: a share of all tokens’ worth', () => {
    const { debt } = openMarket(dominoes());
    expect(debt[0]).toBeCloseTo(0.5 * (100 + 3 * 30) * 10, 10);
    expect(debt[7]).toBeCloseTo(0.85 * (100 + 3 * 30) * 10, 10);
  });

  test('move by their own normal draws, and a gap closes by recovery', () => {
    const { markets } = everybodyHolds(dominoes(), 4);
    for (const at of [0, 1, 2]) {
      const first = 0.03 * normal(stream(4, 'sibling', at, 1)());
      const second = first * 0.8 + 0.03 * normal(stream(4, 'sibling', at, 2)());
      expect(markets[1]!.siblings!.gaps[at]).toBeCloseTo(first, 14);
      expect(markets[2]!.siblings!.gaps[at]).toBeCloseTo(second, 14);
      expect(siblingPrices(markets[2]!.siblings!)[at]).toBeCloseTo(10 * exp(second), 12);
    }
  });

  test('count in wealth: at their price, at their value, and at what all of them would fetch', () => {
    const rules = dominoes();
    const market = everybodyHolds({ ...rules, rounds: 3 }, 2).last;
    const prices = siblingPrices(market.siblings!);
    const own = (worth: number) => market.stock[1]! * worth - market.debt[1]!;
    const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
    const paper = own(priceOf(market)) + 30 * sum(prices);
    expect(wealths(market, 'price').holders[1]).toBeCloseTo(paper, 8);
    expect(wealths(market, 'value').holders[1]).toBeCloseTo(own(market.value) + 30 * 30, 8);
    const bids = prices.map((price) => batchBid(price, 240, 500, market.spread));
    const exit = own(exitBid(market)) + 30 * sum(bids);
    expect(wealths(market, 'exit').holders[1]).toBeCloseTo(exit, 8);
  });

  test('keep their holder from a call that the token alone would bring', () => {
    const falls = (stock: number) => {
      const siblings = { ...SIBLINGS, volatility: 0, stock };
      const leverage = { min: 0.5, max: 0.8, maintenance: 1.15 };
      const { reports } = everybodyHolds(dominoes(-0.35, { siblings, leverage }), 1);
      return reports[5]!.waves.flatMap(({ seats }) => seats).length;
    };
    expect(falls(0)).toBeGreaterThan(0);
    expect(falls(300)).toBe(0);
  });

  test('are sold with a holder who is called, outside, and their gaps fall by W/depth', () => {
    const rules = dominoes(-0.3, { siblings: { ...SIBLINGS, volatility: 0 } });
    const { markets, reports } = everybodyHolds({ ...rules, rounds: 6 }, 1);
    const { waves } = reports[5]!;
    expect(waves.length).toBeGreaterThan(1);
    let gap = 0;
    for (const { seats, siblings } of waves) {
      const tokens = 30 * seats.length;
      expect(siblings!.tokens).toBe(tokens);
      const bid = batchBid(10 * exp(gap), tokens, 500, markets[6]!.spread);
      for (const each of siblings!.bids) expect(each).toBeCloseTo(bid, 12);
      gap -= tokens / 500;
    }
    for (const at of [0, 1, 2]) expect(markets[6]!.siblings!.gaps[at]).toBeCloseTo(gap, 12);
    for (const { seats } of waves)
      for (const seat of seats) expect(markets[6]!.siblings!.stock[seat]).toBe(0);
  });

  test('pay their holder’s debt with what they fetch', () => {
    const rules = dominoes(-0.3, { siblings: { ...SIBLINGS, volatility: 0 }, rounds: 6 });
    const { markets, reports } = everybodyHolds(rules, 1);
    const { seats, bid, siblings } = reports[5]!.waves[0]!;
    const seat = seats[0]!;
    const owed = markets[5]!.debt[seat]!;
    const fetched = 112 * bid + 30 * siblings!.bids.reduce((a, b) => a + b, 0);
    expect(fetched).toBeGreaterThan(owed);
    const interest = 1 + rules.outside.equity;
    expect(markets[6]!.cash[seat]).toBeCloseTo((fetched - owed) * interest, 8);
    expect(markets[6]!.debt[seat]).toBe(0);
  });

  test('call a holder who has nothing but them', () => {
    const rules = dominoes(0, { stock: 0, unlock: 0, holders: 1, rounds: 1 });
    const market = { ...rules, leverage: { min: 0.9, max: 0.9, maintenance: 1.2 } };
    const { reports } = everybodyHolds(market, 1);
    expect(reports[0]!.waves[0]).toMatchObject({ seats: [0], tokens: 0 });
    expect(reports[0]!.waves[0]!.siblings!.tokens).toBe(30);
  });

  test('have no chance in a round only thought of', () => {
    const rules = dominoes(0, { unlock: 0 });
    const gain = (given: Rules) =>
      benchOf(given, openMarket(given)).gain(
        { role: 'holder', seat: 0 },
        all(8, true),
        all(2, true),
      );
    const still = { ...rules, siblings: { ...SIBLINGS, volatility: 0 } };
    expect(gain(rules)).toBe(gain(still));
  });
});

describe('the ticks of all tokens', () => {
  test('end every round at its prices, the siblings’ too', () => {
    const rules = dominoes();
    const { markets, reports } = everybodyHolds(rules, 8);
    reports.forEach((report, at) => {
      const ticks = allTicks(rules, 8, report, markets[at]!, markets[at + 1]!);
      expect(ticks).toHaveLength(4);
      ticks.slice(1).forEach((path, s) => {
        expect(path[0]).toBe(markets[at]!.siblings!.gaps[s]);
        expect(path[TICKS]).toBeCloseTo(markets[at + 1]!.siblings!.gaps[s]!, 12);
      });
    });
  });

  test('wobble each by a bridge of its own', () => {
    const rules = dominoes(0, { siblings: { ...SIBLINGS, volatility: 0 } });
    const { markets, reports } = everybodyHolds(rules, 8);
    const ticks = allTicks(rules, 8, reports[0]!, markets[0]!, markets[1]!);
    expect(new Set(ticks.map((path) => path[7]!)).size).toBe(4);
  });

  test('correlate by Pearson: alike 1, opposite −1, and nothing where nothing moves', () => {
    const path = Float64Array.from({ length: TICKS + 1 }, (_, k) => (k % 5) * 0.01);
    const double = path.map((log) => 3 + 2 * log);
    const opposite = path.map((log) => 1 - log);
    expect(tickCorrelation([path, double])).toBeCloseTo(1, 12);
    expect(tickCorrelation([path, opposite])).toBeCloseTo(-1, 12);
    expect(tickCorrelation([path, double, opposite])).toBeCloseTo((1 - 1 - 1) / 3, 12);
    expect(tickCorrelation([path, new Float64Array(TICKS + 1)])).toBeNull();
    expect(tickCorrelation([path])).toBeNull();
  });

  test('do not correlate in calm rounds, and move as one when the dominoes fall', () => {
    const calm: number[] = [];
    const falling: number[] = [];
    for (let seed = 1; seed <= 200; seed++) {
      const found = correlations(dominoes(), seed);
      calm.push(...found.slice(0, 5));
      falling.push(found[5]!);
    }
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    expect(Math.abs(mean(calm))).toBeLessThan(0.05);
    expect(mean(falling)).toBeGreaterThan(0.8);
    expect(Math.min(...falling)).toBeGreaterThan(0.7);
  });
});
