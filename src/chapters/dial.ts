import { type Scenario, type ScenarioInput } from '../scenario/types.ts';
import { type Figures, type StepBase, type Told } from './base.ts';

/** A rule the learner can turn: its path in the schema, and the slider's range in the rule's own unit. */
export interface Dial {
  field: string; // 'capture', 'outside.mix', …
  min: number;
  max: number;
  step: number;
  as: 'percent' | 'number'; // how its value is written
}

/** Something to be reached with the dials. Its text stands at `goals.<id>`. */
export interface Goal {
  id: string;
  reached(scenario: Scenario): boolean;
  /** What reaching it took: the less the better, in the unit of `as`. */
  cost?: { of(scenario: Scenario): number; as: 'percent' | 'number' };
}

/** Rules turned by hand; the pool, the class of the game and the Schelling diagram follow at once. */
export interface DialStep extends StepBase {
  kind: 'dial';
  scenario: ScenarioInput;
  role?: 'holder' | 'maker'; // whose game is named; holder when left out
  dials: readonly Dial[];
  goals?: readonly Goal[];
  /** Figures that follow the dials, for the text at `live`. */
  live?: (scenario: Scenario, told: Told) => Figures;
}
