import { tournament } from './tournament.ts';
import { type Player, type TournamentSettings } from './types.ts';

/** The same tournament under one seed after another. */
export interface Spread {
  players: Player[]; // in the order given
  /** Scores of the row's player against the column's, match totals, means over the seeds. */
  scores: number[][];
  /** Totals of each player, one for each seed, rising. */
  totals: number[][];
  /** Seeds under which each player alone had the highest total. */
  wins: number[];
}

const SEEDS = 0x1_0000_0000; // after the last seed the runs go on at 0

/**
 * Tournaments of one repetition under seeds seed … seed + repetitions − 1, so that their spread is seen.
 * Yields the share done, in [0, 1]. Throws where there is no such strategy.
 */
export function* tournamentSpread(settings: TournamentSettings): Generator<number, Spread> {
  const { repetitions, strategies } = settings;
  const scores = strategies.map(() => strategies.map(() => 0));
  const totals = strategies.map((): number[] => []);
  const wins = strategies.map(() => 0);
  let players: Player[] = [];
  for (let run = 0; run < repetitions; run++) {
    const work = tournament({ ...settings, seed: (settings.seed + run) % SEEDS, repetitions: 1 });
    let step = work.next();
    for (; step.done !== true; step = work.next()) yield (run + step.value) / repetitions;
    const { pairs, totals: reached } = step.value;
    players = step.value.players;
    for (const { a, b, scores: two } of pairs) {
      scores[a]![b]! += two[0] / repetitions;
      if (a !== b) scores[b]![a]! += two[1] / repetitions;
    }
    for (const [player, total] of reached.entries()) totals[player]!.push(total);
    const best = Math.max(...reached);
    const first = reached.indexOf(best);
    if (reached.lastIndexOf(best) === first) wins[first]!++;
  }
  for (const list of totals) list.sort((x, y) => x - y);
  return { players, scores, totals, wins };
}
