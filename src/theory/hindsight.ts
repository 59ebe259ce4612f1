import { type Seat } from '../model/seat.ts';
import { openMarket } from '../model/state.ts';
import { settledWealth } from '../model/wealth.ts';
import {
  type Executed,
  executeChoices,
  marketNow,
  type Past,
  playOn,
  setTable,
  type Table,
  type TableSetup,
} from '../strategies/table.ts';

/** Up to this many rounds every sequence of decisions is tried (MODEL.md §4). */
export const MOST_EXACT_ROUNDS = 12;

/** What to look back on: the scenario, my seat and what I did, one executed choice a round. */
export interface HindsightRequest {
  scenario: TableSetup;
  seat: Seat;
  mine: boolean[]; // true = hold
}

/** One way I could have played and my wealth at the end, by the scenario's settlement, dollars. */
export interface Path {
  choices: boolean[]; // per round, true = hold
  wealth: number;
}

/** What I could have done: same seed, same strategies in the other seats, which react to me. */
export interface Hindsight {
  played: Path;
  alwaysHold: Path;
  alwaysSell: Path;
  flips: Path[]; // by round: that one decision flipped
  best: Path;
  exact: boolean; // false: best is the best found by single flips
}

/** A game against the table, of which I can play any continuation. */
interface Sitting {
  table: Table;
  seat: Seat;
}

/** What all seats do next, mine still open: the others do not know my coming choice. */
function othersNext({ table, seat }: Sitting, past: Past): Executed {
  return executeChoices(table, past, { fixed: { ...seat, hold: true } });
}

function playMine({ table, seat }: Sitting, past: Past, next: Executed, hold: boolean): Past {
  const own = (seat.role === 'holder' ? next.holders : next.makers).slice();
  own[seat.seat] = hold ? 1 : 0;
  const { round } =
    seat.role === 'holder'
      ? playOn(table.rules, past, own, next.makers)
      : playOn(table.rules, past, next.holders, own);
  return { opening: past.opening, rounds: [...past.rounds, round] };
}

function wealthAt({ table, seat }: Sitting, past: Past): number {
  const market = marketNow(past);
  return settledWealth(market, seat, table.rules.settle);
}

/** Plays `choices` from the round after `past` on. */
function follow(sitting: Sitting, past: Past, choices: readonly boolean[]): Past {
  let now = past;
  for (let round = past.rounds.length; round < choices.length; round++)
    now = playMine(sitting, now, othersNext(sitting, now), choices[round]!);
  return now;
}

/** Every prefix of the game in which I play `choices`, the opening first. */
function prefixesOf(sitting: Sitting, opening: Past, choices: readonly boolean[]): Past[] {
  const prefixes = [opening];
  for (const [round, hold] of choices.entries()) {
    const past = prefixes[round]!;
    prefixes.push(playMine(sitting, past, othersNext(sitting, past), hold));
  }
  return prefixes;
}

/** One path for each round: that decision flipped, the others as they were. */
function* flipEach(
  sitting: Sitting,
  opening: Past,
  choices: readonly boolean[],
): Generator<void, Path[]> {
  const prefixes = prefixesOf(sitting, opening, choices);
  const flips: Path[] = [];
  for (const [round, hold] of choices.entries()) {
    const flipped = choices.with(round, !hold);
    flips.push({
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
    const next = flips.reduce(better, best);
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
  const { scenario, seat, mine } = request;
  const rounds = mine.length;
  const sitting: Sitting = { table: setTable(scenario), seat };
  const opening: Past = { opening: openMarket(scenario), rounds: [] };
  const pathOf = (choices: boolean[]): Path => ({
    choices,
    wealth: wealthAt(sitting, follow(sitting, opening, choices)),
  });
  const exact = rounds <= MOST_EXACT_ROUNDS;
  const played = pathOf(mine);
  const alwaysHold = pathOf(mine.map(() => true));
  const alwaysSell = pathOf(mine.map(() => false));
  const flips = yield* counted(flipEach(sitting, opening, mine), 0, exact ? 0.05 : 0.3, rounds);
  const known = [alwaysHold, alwaysSell, ...flips].reduce(better, played);
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
