import { setRule } from '../scenario/rule.ts';
import { type Scenario, type ScenarioInput } from '../scenario/types.ts';
import { type Figures, type Given, type StepBase, type Told } from './base.ts';
import { scenarioOf } from './scenario.ts';

/**
 * A rule the learner can turn: its path in the schema, and the slider's range in the rule's own unit. Its
 * name, meaning and unit stand in `story/dials` under the path, dots written as dashes.
 */
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
  cost?: {
    of(scenario: Scenario): number;
    as: 'percent' | 'number';
    best?(): number; // the least possible, shown once the goal is reached
  };
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

/** How a reached goal is written into what is given: its least cost so far, 0 without one. */
export function goalKey(goal: string): string {
  return `goal:${goal}`;
}

/** The numbers of what a dial step was left with. */
export function numbersGiven(given: Given | null): Record<string, number> {
  if (given === null || typeof given !== 'object') return {};
  return Object.fromEntries(
    Object.entries(given).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    ),
  );
}

/** The scenario as a dial step was left; the one it began with where it was not touched. */
export function leftAt({ scenario, dials }: DialStep, given: Given | null): Scenario {
  const values = numbersGiven(given);
  let left = scenarioOf(scenario);
  for (const { field, min, max } of dials) {
    const value = values[field];
    if (value === undefined || value < min || value > max) continue;
    const turned = setRule(left, field, value);
    if (turned.ok) left = turned.value;
  }
  return left;
}
