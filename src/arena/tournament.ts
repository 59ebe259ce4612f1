import { cloneOf, contestantOf, isCertain } from './contestant.ts';
import { type Meeting, meetingOf, outcomesOf } from './meeting.ts';
import { mirrored, scoreOf } from './payoffs.ts';
import { type Sums } from './thresholds.ts';
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

/** The matches of two players: how many there are to play, and how often each of them counts. */
interface Encounter {
  a: number;
  b: number;
  matches: number;
  counts: number;
  play: Meeting;
}

/** Every two players, each player with its clone too. Without chance one match tells all. */
function* encountersOf(settings: TournamentSettings, players: Player[]): Generator<Encounter> {
  const { repetitions, seed } = settings;
  const all = players.map(contestantOf);
  for (const [a, one] of all.entries())
    for (let b = a; b < all.length; b++) {
      const two = a === b ? cloneOf(players[a]!) : all[b]!;
      const play = meetingOf(one, two, settings, seed);
      const certain = isCertain(one, two, settings);
      yield certain
        ? { a, b, matches: 1, counts: repetitions, play }
        : { a, b, matches: repetitions, counts: 1, play };
    }
}

function pairOf(
  { payoffs, repetitions }: TournamentSettings,
  { a, b, counts }: Encounter,
  sums: Sums,
): Pair {
  const outcomes = outcomesOf(sums, counts);
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
  const sums = new Float64Array(4);
  let untold = 0; // turns since the progress was told
  for (const encounter of encountersOf(settings, players)) {
    const { matches, play } = encounter;
    sums.fill(0);
    for (let match = 0; match < matches; match++) {
      play(match, sums);
      untold += settings.turns;
      if (untold < TURNS_A_STEP) continue;
      untold = 0;
      yield (pairs.length + (match + 1) / matches) / meetings;
    }
    pairs.push(pairOf(settings, encounter, sums));
  }
  yield 1;
  return { players, pairs, totals: totalsOf(players, pairs) };
}
