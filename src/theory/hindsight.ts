import { openMarket } from '../model/state.ts';
import { type Past } from '../strategies/table.ts';
import {
  follow,
  type HindsightRequest,
  othersNext,
  playMine,
  prefixesOf,
  type Sitting,
  sitDown,
  wealthAt,
} from './against.ts';

export type { HindsightRequest } from './against.ts';

/** Up to this many rounds every sequence of decisions is tried (MODEL.md §4). */
export const MOST_EXACT_ROUNDS = 12;

/** One way I could have played and my wealth at the end, by the scenario's settlement, dollars. */
export interface Path {
  choices: boolean[]; // per round, true = hold
  wealth: number;
}

/** The path in which only the decision of `round` (1-based) is another. */
export interface Flip extends Path {
  round: number;
}

/** What I could have done: same seed, same strategies in the other seats, which react to me. */
export interface Hindsight {
  played: Path;
  alwaysHold: Path;
  alwaysSell: Path;
  flips: Flip[]; // by round: that one decision flipped; none in a round in which I could not sell
  best: Path;
  exact: boolean; // false: best is the best found by single flips
}

/** One path for each round I was free in: that decision flipped, the others as they were. */
function* flipEach(
  sitting: Sitting,
  opening: Past,
  choices: readonly boolean[],
): Generator<void, Flip[]> {
  const prefixes = prefixesOf(sitting, opening, choices);
  const flips: Flip[] = [];
  for (const [round, hold] of choices.entries()) {
    if (sitting.shut[round]) continue;
    const flipped = choices.with(round, !hold);
    flips.push({
      round: round + 1,
      choices: flipped,
      wealth: wealthAt(sitting, follow(sitting, prefixes[round]!, flipped)),
    });
    yield;
  }
  return flips;
}

function better(a: Path, b: Path): Path {
  return b.wealth > a.wealth ? b : a;
}

/** The best of all sequences, depth first, so that games with the same beginning share its rounds. */
function* bestOfAll(
  sitting: Sitting,
  past: Past,
  choices: boolean[],
  rounds: number,
): Generator<void, Path> {
  if (choices.length === rounds) return { choices, wealth: wealthAt(sitting, past) };
  const next = othersNext(sitting, past);
  if (sitting.shut[choices.length]) {
    const after = playMine(sitting, past, next, true);
    return yield* bestOfAll(sitting, after, [...choices, true], rounds);
  }
  const [held, sold] = [true, false].map((hold) => ({
    past: playMine(sitting, past, next, hold),
    choices: [...choices, hold],
  })) as [{ past: Past; choices: boolean[] }, { past: Past; choices: boolean[] }];
  const best = better(
    yield* bestOfAll(sitting, held.past, held.choices, rounds),
    yield* bestOfAll(sitting, sold.past, sold.choices, rounds),
  );
  yield;
  return best;
}

/** Climbs from a path by its best single flip until none is better. */
function* climb(sitting: Sitting, opening: Past, start: Path): Generator<void, Path> {
  let best = start;
  for (;;) {
    const flips = yield* flipEach(sitting, opening, best.choices);
    const next = flips.reduce<Path>(better, best);
    if (next === best) return best;
    best = next;
  }
}

/**
 * Looks back on a game (MODEL.md §4, Hindsight): my decisions replaced and executed as given, everything
 * else by the same seed and strategies. A generator, so that whoever runs it can show progress and stop:
 * it yields the share of the work done, in [0, 1], and returns the result. Up to 12 rounds exact.
 */
export function* lookBack(request: HindsightRequest): Generator<number, Hindsight> {
  const { scenario, mine } = request;
  const rounds = mine.length;
  const opening: Past = { opening: openMarket(scenario), rounds: [] };
  const sitting = sitDown(request, opening);
  const pathOf = (wanted: boolean[]): Path => {
    const choices = wanted.map((hold, round) => hold || sitting.shut[round]!);
    return { choices, wealth: wealthAt(sitting, follow(sitting, opening, choices)) };
  };
  const exact = rounds <= MOST_EXACT_ROUNDS;
  const played = pathOf(mine);
  const alwaysHold = pathOf(mine.map(() => true));
  const alwaysSell = pathOf(mine.map(() => false));
  const flips = yield* counted(
    flipEach(sitting, opening, played.choices),
    0,
    exact ? 0.05 : 0.3,
    rounds,
  );
  const known = [alwaysHold, alwaysSell, ...flips].reduce<Path>(better, played);
  const best = exact
    ? yield* counted(bestOfAll(sitting, opening, [], rounds), 0.05, 1, 1 << rounds)
    : yield* counted(climb(sitting, opening, known), 0.3, 1, 4 * rounds);
  return { played, alwaysHold, alwaysSell, flips, best, exact };
}

/** Turns steps into shares of progress between two marks; longer than expected stays at the end mark. */
function* counted<T>(
  steps: Generator<void, T>,
  from: number,
  to: number,
  expected: number,
): Generator<number, T> {
  for (let done = 1; ; done++) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * Math.min(1, done / expected);
  }
}
