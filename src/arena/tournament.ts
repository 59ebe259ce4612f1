import { cloneOf, contestantOf, isCertain } from './contestant.ts';
import { meetingOf, outcomesOf } from './meeting.ts';
import { mirrored, scoreOf } from './payoffs.ts';
import {
  type Outcomes,
  type Pair,
  type Player,
  type Tournament,
  type TournamentSettings,
} from './types.ts';

/** Turns between two tellings of the progress: about a millisecond's work. */
const TURNS_A_STEP = 100_000;

/** The players of strategies given by id; one given more than once is numbered from 1. */
export function playersOf(strategies: readonly string[]): Player[] {
  return strategies.map((strategy, at) => {
    const same = strategies.filter((other) => other === strategy).length;
    const before = strategies.slice(0, at).filter((other) => other === strategy).length;
    return { strategy, copy: same === 1 ? 0 : before + 1 };
  });
}

function times({ CC, CD, DC, DD }: Outcomes, by: number): Outcomes {
  return { CC: CC * by, CD: CD * by, DC: DC * by, DD: DD * by };
}

/** All matches of two; yields the share of them played. */
function* meet(settings: TournamentSettings, a: Player, b: Player): Generator<number, Outcomes> {
  const { repetitions, turns, seed } = settings;
  const [one, two] = [contestantOf(a), a === b ? cloneOf(b) : contestantOf(b)];
  const meeting = meetingOf(one, two, settings, seed);
  const sums = new Float64Array(4);
  if (isCertain(one, two, settings)) {
    meeting(0, sums);
    return times(outcomesOf(sums), repetitions);
  }
  const perStep = Math.max(1, Math.floor(TURNS_A_STEP / turns));
  for (let done = 0; done < repetitions; ) {
    const until = Math.min(repetitions, done + perStep);
    for (; done < until; done++) meeting(done, sums);
    yield done / repetitions;
  }
  return outcomesOf(sums);
}

function pairOf(
  { payoffs, repetitions }: TournamentSettings,
  a: number,
  b: number,
  outcomes: Outcomes,
): Pair {
  const mean = (seen: Outcomes) => scoreOf(payoffs, seen) / repetitions;
  return { a, b, scores: [mean(outcomes), mean(mirrored(outcomes))], outcomes };
}

function totalsOf(players: Player[], pairs: Pair[]): number[] {
  const totals = players.map(() => 0);
  for (const { a, b, scores } of pairs) {
    if (a === b) continue;
    totals[a]! += scores[0];
    totals[b]! += scores[1];
  }
  return totals;
}

/**
 * A round robin: every player against every other and against itself. Yields the share done, in [0, 1].
 * Throws where there is no such strategy.
 */
export function* tournament(settings: TournamentSettings): Generator<number, Tournament> {
  const players = playersOf(settings.strategies);
  const meetings = (players.length * (players.length + 1)) / 2;
  const pairs: Pair[] = [];
  for (let a = 0; a < players.length; a++)
    for (let b = a; b < players.length; b++) {
      const work = meet(settings, players[a]!, players[b]!);
      let step = work.next();
      for (; step.done !== true; step = work.next()) yield (pairs.length + step.value) / meetings;
      pairs.push(pairOf(settings, a, b, step.value));
      yield pairs.length / meetings;
    }
  return { players, pairs, totals: totalsOf(players, pairs) };
}
