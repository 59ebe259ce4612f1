import { type ScenarioInput } from '../scenario/types.ts';
import { type StepBase } from './base.ts';

/** One scenario whose futures are played; named at `lanes.<id>`. */
export interface Lane {
  id: string;
  scenario: ScenarioInput;
  mine?: 'hold' | 'sell'; // what the seat of the learner does throughout; its strategy when left out
}

/** The same markets played over many seeds: fans of price and wealth, and how often what happened. */
export interface FuturesStep extends StepBase {
  kind: 'futures';
  lanes: readonly Lane[];
  runs: number;
  of: 'price' | 'wealth';
  stakes?: number; // tokens the learner splits over the lanes before seeing them
}
