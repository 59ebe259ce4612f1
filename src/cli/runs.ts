import { priceOf } from '../model/price.ts';
import { type Settlement } from '../model/rules.ts';
import { quantilesOf } from '../study/quantiles.ts';
import { type Run } from '../study/runs.ts';
import { closingMarket } from '../study/settlements.ts';
import { csvOf } from '../study/table.ts';
import { gameTable } from '../study/tables.ts';
import { finalOf, realJson, type Wealths } from './rounds.ts';

const QUANTILES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1] as const;

/** One run's final figures. */
interface Figures {
  seed: number;
  rounds: number;
  price: number;
  value: number;
  final: Record<Settlement, Wealths>;
  real?: boolean; // of the token; only with quality
}

function figuresOf([seed, game]: Run): Figures {
  const end = closingMarket(game);
  const rounds = game.rounds.length;
  const final = finalOf(game);
  return { seed, rounds, price: priceOf(end), value: end.value, final, ...realJson(game) };
}

function wealthQuantiles(
  runs: Figures[],
  settlement: Settlement,
): Record<keyof Wealths, number[][]> {
  const bySeat = (role: keyof Wealths) =>
    runs[0]!.final[settlement][role].map((_, seat) =>
      quantilesOf(
        runs.map((run) => run.final[settlement][role][seat]!),
        QUANTILES,
      ),
    );
  return { holders: bySeat('holders'), makers: bySeat('makers') };
}

/** Final figures of every run and their quantiles, for every seat and settlement. */
export function runsJson(games: Iterable<Run>): object {
  const runs = Array.from(games, figuresOf);
  return {
    runs,
    quantiles: {
      at: QUANTILES,
      price: quantilesOf(
        runs.map((run) => run.price),
        QUANTILES,
      ),
      value: quantilesOf(
        runs.map((run) => run.value),
        QUANTILES,
      ),
      final: {
        price: wealthQuantiles(runs, 'price'),
        value: wealthQuantiles(runs, 'value'),
        exit: wealthQuantiles(runs, 'exit'),
      },
    },
  };
}

/** One row per run, seat and round; the head once. */
export function* runsCsv(games: Iterable<Run>): Generator<string> {
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
