import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../../src/game/simulate.ts';
import { priceOf } from '../../../src/model/price.ts';
import { wealths } from '../../../src/model/wealth.ts';
import { withPlayers } from '../../../src/scenario/players.ts';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { type Scenario } from '../../../src/scenario/types.ts';
import { marketRuns } from '../../../src/study/lab/marketRuns.ts';
import { type MarketRuns } from '../../../src/study/lab/types.ts';
import { quantilesOf } from '../../../src/study/quantiles.ts';
import { closingMarket } from '../../../src/study/settlements.ts';
import { finish } from '../../arena/run.ts';
import { scenario } from '../../game/scenario.ts';
import { anyScenario } from '../../scenario/anyScenario.ts';

const FIFTHS = [0.05, 0.25, 0.5, 0.75, 0.95];
const RUNS = 25;
const MARKET = scenario({ rounds: 6, noise: 0.1, seed: 40 });

function played(given: Scenario, runs: number): MarketRuns {
  return finish(marketRuns({ scenario: given, runs }));
}

function gamesOf(given: Scenario, runs: number) {
  return Array.from({ length: runs }, (_, run) => simulate(given, given.seed + run));
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('many runs of a market', () => {
  const found = played(MARKET, RUNS);
  const games = gamesOf(MARKET, RUNS);

  it('lay price and value by round as the games of those seeds went', () => {
    expect([found.seed, found.runs, found.at]).toEqual([40, RUNS, FIFTHS]);
    expect(found.price).toHaveLength(7);
    expect(found.price[0]).toEqual(FIFTHS.map(() => 10));
    for (const round of [1, 4, 6]) {
      const markets = games.map((game) => game.rounds[round - 1]!.after);
      expect(found.price[round]).toEqual(quantilesOf(markets.map(priceOf), FIFTHS));
      expect(found.value[round]).toEqual(
        quantilesOf(
          markets.map(({ value }) => value),
          FIFTHS,
        ),
      );
    }
  });

  it('take the wealth of every seat that a strategy plays, by each settlement', () => {
    const seats = MARKET.seats.holders.flatMap(({ id }, seat) => (id === 'majority' ? [seat] : []));
    const told = found.strategies.find(({ strategy }) => strategy === 'majority')!;
    expect(told).toMatchObject({ role: 'holder', seats: seats.length });
    for (const settlement of ['price', 'value', 'exit'] as const) {
      const all = games.flatMap((game) => {
        const { holders } = wealths(closingMarket(game), settlement);
        return seats.map((seat) => holders[seat]!);
      });
      expect(told[settlement].mean).toBeCloseTo(mean(all), 9);
      expect(told[settlement].quantiles).toEqual(quantilesOf(all, FIFTHS));
    }
  });

  it('take your seat alone, whatever plays it', () => {
    const mine = games.map((game) => wealths(closingMarket(game), 'price').holders[0]!);
    expect(found.you).toMatchObject({ role: 'holder', seats: 1 });
    expect(found.you.price.quantiles).toEqual(quantilesOf(mine, FIFTHS));
  });

  it('count in which rounds more than half of the holders sold', () => {
    const ranIn = games.map((game) =>
      game.rounds.flatMap(({ held }, at) => (held.holder < MARKET.holders / 2 ? [at + 1] : [])),
    );
    expect(found.ran).toBe(ranIn.filter(({ length }) => length > 0).length / RUNS);
    expect(found.ran).toBeGreaterThan(0);
    expect(found.endedRunning).toBe(ranIn.filter((rounds) => rounds.includes(6)).length / RUNS);
    for (const { round, played: got, ran, firstRan } of found.rounds) {
      expect(got).toBe(RUNS);
      expect(ran).toBe(ranIn.filter((rounds) => rounds.includes(round)).length);
      expect(firstRan).toBe(ranIn.filter(([first]) => first === round).length);
    }
  });

  it('keep the last price of a run that has ended, and say how many got so far', () => {
    const short = { ...MARKET, continuation: 0.5 };
    const ended = played(short, RUNS);
    const ends = gamesOf(short, RUNS);
    expect(ended.rounds.map(({ played: got }) => got)).toEqual(
      Array.from({ length: 6 }, (_, at) => ends.filter(({ rounds }) => rounds.length > at).length),
    );
    const last = ends.map((game) => priceOf(closingMarket(game)));
    expect(ended.price[6]).toEqual(quantilesOf(last, FIFTHS));
  });

  it('say in how many holders were sold out against their will', () => {
    const fallen = played(presetScenario('the-dominoes'), 4);
    expect(fallen.forced).toBe(1);
    expect(fallen.rounds.map(({ forced }) => forced)).toContain(4);
    expect(found.forced).toBe(0);
  });

  it('go on at seed 0 after the last of 32 bits', () => {
    const last = { ...MARKET, seed: 0xffffffff };
    const both = [simulate(last), simulate(last, 0)].map((game) => priceOf(closingMarket(game)));
    expect(played(last, 2).price.at(-1)).toEqual(quantilesOf(both, FIFTHS));
  });

  it('tell how far they are, from the first round to the last', () => {
    const shares = [...marketRuns({ scenario: MARKET, runs: 3 })];
    expect(shares).toHaveLength(18);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('have bands in order and shares that fit together, in any market', () => {
    fc.assert(
      fc.property(anyScenario({ texts: false, extensions: true }), (given) => {
        const few = withPlayers(given, Math.min(8, given.holders), Math.min(3, given.makers));
        const all = played({ ...few, rounds: Math.min(6, few.rounds) }, 3);
        const bands = [
          ...[...all.price, ...all.value],
          ...all.strategies.map(({ exit }) => exit.quantiles),
        ];
        for (const band of bands) {
          expect(band.every(Number.isFinite)).toBe(true);
          expect(band).toEqual([...band].sort((a, b) => a - b));
        }
        expect(all.endedRunning).toBeLessThanOrEqual(all.ran);
        for (const { role, seats } of all.roles) {
          const by = all.strategies.filter((one) => one.role === role);
          expect(by.reduce((sum, one) => sum + one.seats, 0)).toBe(seats);
        }
      }),
      { numRuns: 20 },
    );
  });
});
