import { describe, expect, test } from 'vitest';
import { priceOf } from '../../src/model/price.ts';
import { playRound } from '../../src/model/round.ts';
import { openMarket } from '../../src/model/state.ts';
import { exitBid, wealths } from '../../src/model/wealth.ts';
import { DEFAULT_RULES, rulesWith } from '../rules.ts';
import { all, choices, playGame } from './play.ts';

describe('round 1 of the defaults, holders 0–5 and maker 0 hold', () => {
  const market = openMarket(DEFAULT_RULES);
  const report = playRound(
    DEFAULT_RULES,
    market,
    choices(1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0),
    choices(1, 0),
  );

  test('the batch is filled at the bid of the worked example, to the last digit', () => {
    expect(report.depth).toBe(1400);
    expect(report.spread).toBe(0.0175);
    expect(report.flow).toBe(60);
    expect(report.bid).toBe(9.703091489340324);
  });

  test('price, value and gap are those of the worked example, to the last digit', () => {
    expect(priceOf(market)).toBe(9.678150386726173);
    expect(market.value).toBe(10.080320855042736);
    expect(market.gap).toBe(-0.04071428571428571);
  });

  test('the accounts are those of the worked example, to the last digit', () => {
    expect(market.cash[11]).toBe(101.55255552743583);
    expect(market.inventory[0]).toBe(30);
    expect(market.makerCash[0]).toBe(-224.99845009372766);
    expect(market.makerCash[1]).toBe(177.26016340808323);
  });
});

describe('a whole game of the defaults by constant play, makers standing', () => {
  const constant = (mine: boolean, others: boolean) => {
    const holders = all(12, others);
    holders[0] = mine ? 1 : 0;
    return playGame(DEFAULT_RULES, () => ({ holders, makers: all(2, true) })).last;
  };

  test.each([
    ['T: I sell, the others hold', false, true, 1345],
    ['R: all hold', true, true, 1174],
    ['P: all sell', false, false, 1037],
    ['S: I hold, the others sell', true, false, 680],
  ])('%s', (_, mine, others, wealth) => {
    expect(Math.round(wealths(constant(mine, others), 'price').holders[0]!)).toBe(wealth);
  });

  test('settled at the value, holding alone is worth 1013', () => {
    expect(Math.round(wealths(constant(true, false), 'value').holders[0]!)).toBe(1013);
  });

  test('settled at exit, holding together is worth 889: paper is not money', () => {
    const market = constant(true, true);
    expect(Math.round(wealths(market, 'exit').holders[0]!)).toBe(889);
    expect(exitBid(market)).toBeLessThan(priceOf(market));
  });
});

describe('the dominoes', () => {
  const dominoes = (depth: number) =>
    rulesWith({
      holders: 8,
      stock: 100,
      unlock: 2,
      depth: { base: depth, perMaker: depth },
      turnover: 1,
      capture: 0.25,
      recovery: 0.2,
      leverage: { min: 0.5, max: 0.85 },
      events: [{ round: 6, kind: 'price', size: -0.26 }],
      rounds: 6,
    });
  const everyoneHolds = (depth: number) =>
    playGame(dominoes(depth), () => ({ holders: all(8, true), makers: all(2, true) }));
  const wavesOf = ({ reports }: ReturnType<typeof playGame>) =>
    reports.flatMap((report) => report.waves.map((wave) => wave.seats.length));

  test('everyone holds: one holder falls in each of eight waves, from 11.05 to 4.78', () => {
    const game = everyoneHolds(500);
    expect(game.reports.slice(0, 5).every((report) => report.waves.length === 0)).toBe(true);
    expect(game.reports[5]!.waves.map((wave) => wave.seats)).toEqual(
      [7, 6, 5, 4, 3, 2, 1, 0].map((seat) => [seat]),
    );
    expect(priceOf(game.markets[5]!)).toBeCloseTo(11.05, 2);
    expect(priceOf(game.last)).toBeCloseTo(4.78, 2);
  });

  test('holders 6 and 7 sell once in round 4: nobody falls, round 6 ends at 8.04', () => {
    const game = playGame(dominoes(500), (round) => ({
      holders: round === 4 ? choices(1, 1, 1, 1, 1, 1, 0, 0) : all(8, true),
      makers: all(2, true),
    }));
    expect(wavesOf(game)).toEqual([]);
    expect(priceOf(game.last)).toBeCloseTo(8.04, 2);
  });

  test('in a wider pool two fall and it ends at 8.00', () => {
    const game = everyoneHolds(900);
    expect(wavesOf(game).reduce((a, b) => a + b, 0)).toBe(2);
    expect(priceOf(game.last)).toBeCloseTo(8.0, 2);
  });

  test('in a narrower pool the waves are 1, 2, 3, 2 and the bad debt 723.45', () => {
    const game = everyoneHolds(300);
    expect(wavesOf(game)).toEqual([1, 2, 3, 2]);
    expect(game.last.badDebt).toBeCloseTo(723.45, 2);
  });
});
