import { type Likeness } from '../../evidence/fitting.ts';
import { type Experiment } from '../../evidence/published.ts';
import { type TreatmentFindings } from './debrief.ts';

/** From this share of the growth on, what is captured is a pot that all pay into. */
const MUCH_CAPTURED = 0.5;

/** What of a treatment decides which published experiments are like it. */
export function likenessOfTreatment({
  scenario,
  class: found,
  marks,
  sold,
  first,
}: TreatmentFindings): Likeness {
  const players = first.sold.reduce((sum, count) => sum + count, first.never);
  return {
    class: found,
    rounds: scenario.rounds,
    open: scenario.continuation < 1,
    ran: sold.some(({ count }) => count * 2 > players),
    above: Math.max(...marks.map(({ prices, values }) => prices.mean / values.mean - 1)),
    shared: scenario.exitFee > 0 || scenario.capture >= MUCH_CAPTURED,
  };
}

/** A published share of those who cooperated: one figure, or from the lowest to the highest of several games. */
export interface PublishedRange {
  experiment: Experiment;
  low: number;
  high: number;
}

/** Names under which an experiment's figures hold a share of people who cooperated. */
const SHARES: readonly (readonly [low: string, high: string])[] = [
  ['least', 'most'],
  ['split', 'split'],
];

/** The shares that these experiments published; those that published none of this kind are left out. */
export function rangesOf(experiments: readonly Experiment[]): PublishedRange[] {
  return experiments.flatMap((experiment) =>
    SHARES.flatMap(([lowest, highest]) => {
      const low = experiment.figures[lowest];
      const high = experiment.figures[highest];
      return low === undefined || high === undefined ? [] : [{ experiment, low, high }];
    }),
  );
}
