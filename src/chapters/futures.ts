import { type ScenarioInput } from '../scenario/types.ts';
import { type Figures, type Given, type StepBase } from './base.ts';

/** One scenario whose futures are played; named at `lanes.<id>`. */
export interface Lane {
  id: string;
  scenario: ScenarioInput;
  mine?: 'hold' | 'sell'; // what the seat of the learner does throughout; its strategy when left out
}

/** What the futures of one lane came to. Shares are of the runs; money is the learner's seat's, dollars. */
export interface LaneOutcome {
  putIn: number; // opening wealth and unlocked tokens at the opening price
  mean: number;
  wealth: { low: number; median: number; high: number }; // low, high: 5 % and 95 % of the runs lie below
  price: { low: number; median: number; high: number };
  below: number; // share that ended with less than was put in
  ran: number; // share in which more than half of the holders sold in one round
  forced: number; // share with a forced sale
  wealths: readonly number[]; // by run; runs of lanes with equal seeds can be compared one by one
}

/** The same markets played over many seeds: fans of price and wealth, and how often what happened. */
export interface FuturesStep extends StepBase {
  kind: 'futures';
  lanes: readonly Lane[];
  runs: number;
  of: 'price' | 'wealth';
  stakes?: number; // tokens the learner splits over the lanes before seeing them
  /** Figures of the text at `live`, which is said once the futures are played; outcomes by lane. */
  live?: (outcomes: Readonly<Record<string, LaneOutcome>>) => Figures;
}

/** How it is written into what is given that the futures of a step have been seen. */
export const SEEN = 'seen';

export function areSeen(given: Given | null): boolean {
  return typeof given === 'object' && given !== null && given[SEEN] === 1;
}

/** In what share of the runs the first ended with more than the second; equal seeds, equally many. */
export function winsOver(one: LaneOutcome, other: LaneOutcome): number {
  const won = one.wealths.filter((wealth, run) => wealth > other.wealths[run]!);
  return won.length / one.wealths.length;
}
