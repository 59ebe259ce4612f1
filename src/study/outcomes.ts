import { BANDS, type ManyRuns } from './manyRuns.ts';
import { quantilesOf } from './quantiles.ts';

/** What many runs came to at their end. Shares are of the runs; money is my seat's, dollars. */
export interface Outcome {
  putIn: number;
  mean: number;
  wealth: Spread;
  price: Spread;
  below: number; // share that ended with less than was put in
  ran: number; // share in which more than half of the holders sold in one round
  forced: number; // share with a forced sale
  wealths: readonly number[]; // by run, for comparing runs of one seed
}

/** Quantiles at BANDS. */
export interface Spread {
  low: number; // 5 %
  lower: number;
  median: number;
  upper: number;
  high: number; // 95 %
}

/** The spread of some figures; at least one. */
export function spreadOf(values: Iterable<number>): Spread {
  const [low, lower, median, upper, high] = quantilesOf(values, BANDS) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { low, lower, median, upper, high };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.filter(holds).length / all.length;
}

/** The ends of many runs in a few figures. */
export function outcomeOf({ putIn, ends }: ManyRuns): Outcome {
  const wealths = ends.map(({ wealth }) => wealth);
  return {
    putIn,
    mean: meanOf(wealths),
    wealth: spreadOf(wealths),
    price: spreadOf(ends.map(({ price }) => price)),
    below: shareOf(wealths, (wealth) => wealth < putIn),
    ran: shareOf(ends, ({ ran }) => ran),
    forced: shareOf(ends, ({ forced }) => forced > 0),
    wealths,
  };
}

/** What a split of stakes over several markets came to, as multiples of what was put in. */
export interface SplitOutcome extends Spread {
  mean: number;
  below: number; // share of the runs that ended below what was put in
}

/**
 * Stakes split over markets: run by run, each part grows as my seat did in its market. `parts` and
 * `outcomes` in the same order, the parts not all 0, the outcomes of equally many runs.
 */
export function splitOutcomeOf(
  parts: readonly number[],
  outcomes: readonly Outcome[],
): SplitOutcome {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const multiples = outcomes[0]!.wealths.map((_, run) =>
    outcomes.reduce(
      (sum, { wealths, putIn }, lane) => sum + (parts[lane]! / whole) * (wealths[run]! / putIn),
      0,
    ),
  );
  return {
    ...spreadOf(multiples),
    mean: meanOf(multiples),
    below: shareOf(multiples, (multiple) => multiple < 1),
  };
}
