import { type History } from '../../../store/lab/evolution.ts';

/** More figures than this nobody tells apart. */
const MOST_SEATS = 40;
/** Steps of the walk, at most. */
const MOST_MOMENTS = 200;

/** A history for so many figures: which generations are shown, and how many figures stand for each kind. */
export interface SeatedHistory extends History {
  moments: readonly number[]; // generations, in their order
}

/** Whole seats for shares of a population, the largest remainders rounded up (Hamilton 1792). */
export function seatsFor(counts: readonly number[], seats: number): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const exact = counts.map((count) => (count / all) * seats);
  const whole = exact.map(Math.floor);
  const short = seats - whole.reduce((sum, one) => sum + one, 0);
  const order = exact
    .map((share, kind) => ({ kind, rest: share - whole[kind]! }))
    .sort((a, b) => b.rest - a.rest || a.kind - b.kind);
  for (const { kind } of order.slice(0, short)) whole[kind]!++;
  return whole;
}

/** The history as a crowd of at most forty figures, over at most two hundred of its generations. */
export function inSeats({ strategies, generations }: History): SeatedHistory {
  const players = generations[0]!.counts.reduce((sum, count) => sum + count, 0);
  const seats = players >= 2 && players <= MOST_SEATS ? Math.round(players) : MOST_SEATS;
  const last = generations.length - 1;
  const steps = Math.min(generations.length, MOST_MOMENTS);
  const moments = Array.from({ length: steps }, (_, at) =>
    Math.round((at * last) / (steps - 1 || 1)),
  );
  const seated = moments.map((at) => ({
    counts: seatsFor(generations[at]!.counts, seats),
    scores: generations[at]!.scores,
  }));
  return { strategies, moments, generations: seated };
}
