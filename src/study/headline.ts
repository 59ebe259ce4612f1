import { type Course } from './course.ts';
import { isRun } from './turn.ts';

/** What price and value did between the opening and the end. */
export type Finding =
  | 'value-up-price-down'
  | 'both-down-gap'
  | 'both-down'
  | 'price-down'
  | 'both-up-gap'
  | 'both-up'
  | 'price-up'
  | 'price-above'
  | 'value-up'
  | 'value-down'
  | 'still';

/** How the holders left; `steady`: from some round on, always at least half of their greatest number. */
export type Leaving = 'nobody' | 'forced' | 'run' | 'steady' | 'few';

/** The finding of one game, with its numbers; changes are fractions of the opening. */
export interface Headline {
  finding: Finding;
  price: number; // relative change of the price
  value: number; // relative change of value
  gap: number; // price over value − 1, at the end
  leaving: Leaving;
  from: number | null; // first round of that leaving, null for nobody
  least: number; // sellers in the round with fewest of them, from `from` on; 0 for nobody
  most: number; // sellers in the round with most of them
  forced: number; // holders sold out against their will, all rounds
  myFirst: number | null; // the round of my first sale, null if I always held
}

/** Differences below this share are called level. */
const LEVEL = 0.005;
/** A gap below this share is worth a word. */
const WORTH_A_WORD = -0.02;

function fallenPrice(price: number, value: number, gap: number): Finding {
  if (value > LEVEL) return 'value-up-price-down';
  if (value >= -LEVEL) return 'price-down';
  return gap < WORTH_A_WORD && price < value ? 'both-down-gap' : 'both-down';
}

function risenPrice(value: number, gap: number): Finding {
  if (gap > -WORTH_A_WORD) return 'price-above';
  if (value <= LEVEL) return 'price-up';
  return gap < WORTH_A_WORD ? 'both-up-gap' : 'both-up';
}

function findingOf(price: number, value: number, gap: number): Finding {
  if (price < -LEVEL) return fallenPrice(price, value, gap);
  if (price > LEVEL) return risenPrice(value, gap);
  if (value > LEVEL) return 'value-up';
  return value < -LEVEL ? 'value-down' : 'still';
}

/** First round from which the sellers never fall below half of their greatest number. */
function steadyFrom(sold: number[], most: number): number {
  let from = sold.length;
  while (from > 0 && sold[from - 1]! >= most / 2) from--;
  return from + 1;
}

function leavingOf(course: Course, most: number, forced: number): [Leaving, number | null] {
  const { rounds, holders } = course;
  if (forced > 0) return ['forced', rounds.find((round) => round.forced > 0)!.round];
  if (most === 0) return ['nobody', null];
  const run = rounds.find((round) => isRun(round.sold, holders));
  const sold = rounds.map((round) => round.sold);
  if (run) return ['run', run.round];
  const from = steadyFrom(sold, most);
  if (most >= holders / 4 && from > 1 && from < rounds.length) return ['steady', from];
  return ['few', rounds.find((round) => round.sold > 0)!.round];
}

/** The finding of a game in one coded statement; null before the first round. */
export function headlineOf(course: Course): Headline | null {
  const last = course.rounds.at(-1);
  if (!last) return null;
  const { opening, rounds } = course;
  const price = last.price / opening.price - 1;
  const value = last.value / opening.value - 1;
  const gap = last.price / last.value - 1;
  const most = Math.max(...rounds.map((round) => round.sold));
  const forced = rounds.reduce((sum, round) => sum + round.forced, 0);
  const [leaving, from] = leavingOf(course, most, forced);
  return {
    finding: findingOf(price, value, gap),
    price,
    value,
    gap,
    leaving,
    from,
    least: from === null ? 0 : Math.min(...rounds.slice(from - 1).map((round) => round.sold)),
    most,
    forced,
    myFirst: rounds.find((round) => !round.mine)?.round ?? null,
  };
}
