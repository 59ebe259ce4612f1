import { settledWealth } from '../model/wealth.ts';
import { type Scenario } from '../scenario/types.ts';
import { type Course, courseOf, type Mark, marksOf } from './course.ts';
import { quantilesOf } from './quantiles.ts';
import { gamesOf, type Throughout } from './runs.ts';
import { closingMarket } from './settlements.ts';
import { isRun } from './turn.ts';

/** Where the bands of a fan lie: 90 % and 50 % of the runs, and the median. */
export const BANDS = [0.05, 0.25, 0.5, 0.75, 0.95] as const;
/** So many single courses are kept to be drawn as lines. */
const LINES = 60;

/** The same market under the seeds seed…seed+runs−1. */
export interface ManyRunsRequest {
  scenario: Scenario;
  runs: number; // at least 1
  mine: Throughout;
}

/** One run's end. */
export interface RunEnd {
  seed: number;
  rounds: number; // played
  price: number; // dollars
  value: number;
  wealth: number; // of my seat by the scenario's settlement, dollars
  ran: boolean; // in some round more than half of the holders sold
  forced: number; // holders sold out against their will
}

/** What many runs of one market came to. By mark: the opening first, then after each round. */
export interface ManyRuns {
  putIn: number; // what my seat was given: opening wealth and its unlocked tokens at the opening price
  price: number[][]; // by mark: at BANDS, dollars; a run that has ended keeps its last price
  value: number[][];
  wealth: number[][]; // my seat's on paper
  lines: { price: number[]; wealth: number[] }[]; // the first runs one by one, by mark
  ends: RunEnd[]; // by run
}

function endOf(seed: number, course: Course, wealth: number): RunEnd {
  const last = marksOf(course).at(-1)!;
  return {
    seed,
    rounds: course.rounds.length,
    price: last.price,
    value: last.value,
    wealth,
    ran: course.rounds.some(({ sold }) => isRun(sold, course.holders)),
    forced: course.rounds.reduce((sum, { forced }) => sum + forced, 0),
  };
}

/** Every mark up to `rounds`; a course that has ended stays where it ended. */
function marksTo(course: Course, rounds: number): Mark[] {
  const marks = marksOf(course);
  return Array.from({ length: rounds + 1 }, (_, at) => marks[at] ?? marks.at(-1)!);
}

function putInBy(scenario: Scenario, course: Course): number {
  const unlocked = course.seat.role === 'holder' ? scenario.unlock * scenario.rounds : 0;
  return course.opening.paper + unlocked * scenario.price;
}

/**
 * Plays one market many times. A generator, so that whoever runs it can show progress and stop: it
 * yields the share of the runs done, in [0, 1], and returns the bands and the ends.
 */
export function* manyRuns(request: ManyRunsRequest): Generator<number, ManyRuns> {
  const { scenario, runs, mine } = request;
  const seat = scenario.seats.you;
  const tracks: Mark[][] = [];
  const ends: RunEnd[] = [];
  let putIn = 0;
  for (const [seed, game] of gamesOf(scenario, runs, mine)) {
    const course = courseOf(game, seat);
    putIn = putInBy(scenario, course);
    tracks.push(marksTo(course, scenario.rounds));
    ends.push(endOf(seed, course, settledWealth(closingMarket(game), seat, scenario.settle)));
    yield ends.length / runs;
  }
  const bandsOf = (read: (mark: Mark) => number) =>
    Array.from({ length: scenario.rounds + 1 }, (_, at) =>
      quantilesOf(
        tracks.map((track) => read(track[at]!)),
        BANDS,
      ),
    );
  return {
    putIn,
    price: bandsOf((mark) => mark.price),
    value: bandsOf((mark) => mark.value),
    wealth: bandsOf((mark) => mark.paper),
    lines: tracks.slice(0, LINES).map((track) => ({
      price: track.map((mark) => mark.price),
      wealth: track.map((mark) => mark.paper),
    })),
    ends,
  };
}
