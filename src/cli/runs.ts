import { simulate } from '../game/simulate.ts';
import { type Game } from '../game/types.ts';
import { priceOf } from '../model/price.ts';
import { type Settlement } from '../model/rules.ts';
import { type Scenario } from '../scenario/types.ts';
import { csvOf } from '../study/table.ts';
import { gameTable } from '../study/tables.ts';
import { endOf, finalOf, type Wealths } from './rounds.ts';

/** Seeds are 32 bits; a run past the last goes on at 0. */
const SEEDS = 0x1_0000_0000;
const QUANTILES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1] as const;

/** One run's final figures. */
interface Run {
  seed: number;
  rounds: number;
  price: number;
  value: number;
  final: Record<Settlement, Wealths>;
}

/** The games of seeds seed…seed+runs−1, one at a time. */
export function* gamesOf(scenario: Scenario, runs: number): Generator<[number, Game]> {
  for (let run = 0; run < runs; run++) {
    const seed = (scenario.seed + run) % SEEDS;
    yield [seed, simulate(scenario, seed)];
  }
}

function figuresOf([seed, game]: [number, Game]): Run {
  const end = endOf(game);
  const rounds = game.rounds.length;
  return { seed, rounds, price: priceOf(end), value: end.value, final: finalOf(game) };
}

/** Quantiles by linear interpolation between order statistics (Hyndman and Fan 1996, type 7). */
function quantilesOf(values: number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return QUANTILES.map((share) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)]!;
    return below + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - below);
  });
}

function wealthQuantiles(runs: Run[], settlement: Settlement): Record<keyof Wealths, number[][]> {
  const bySeat = (role: keyof Wealths) =>
    runs[0]!.final[settlement][role].map((_, seat) =>
      quantilesOf(runs.map((run) => run.final[settlement][role][seat]!)),
    );
  return { holders: bySeat('holders'), makers: bySeat('makers') };
}

/** Final figures of every run and their quantiles, for every seat and settlement. */
export function runsJson(games: Iterable<[number, Game]>): object {
  const runs = Array.from(games, figuresOf);
  return {
    runs,
    quantiles: {
      at: QUANTILES,
      price: quantilesOf(runs.map((run) => run.price)),
      value: quantilesOf(runs.map((run) => run.value)),
      final: {
        price: wealthQuantiles(runs, 'price'),
        value: wealthQuantiles(runs, 'value'),
        exit: wealthQuantiles(runs, 'exit'),
      },
    },
  };
}

/** One row per run, seat and round; the head once. */
export function* runsCsv(games: Iterable<[number, Game]>): Generator<string> {
  let first = true;
  for (const [seed, game] of games) {
    const { columns, rows } = gameTable(game);
    const text = csvOf({
      columns: [{ name: 'seed', unit: 'count' }, ...columns],
      rows: rows.map((row) => [seed, ...row]),
    });
    yield first ? text : text.slice(text.indexOf('\n') + 1);
    first = false;
  }
}
