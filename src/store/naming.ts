import { compactScenario } from '../scenario/compact.ts';
import { PRESETS, presetScenario } from '../scenario/presets/index.ts';
import { type Scenario } from '../scenario/types.ts';

interface Mark {
  id: string;
  core: string; // the rules
  seats: string; // and who plays by which strategy
}

/** What a preset is known by: neither the seed nor who of them is you. */
function markOf(scenario: Scenario): Omit<Mark, 'id'> {
  const { seats: _seats, seed: _seed, ...core } = compactScenario(scenario);
  const { holders, makers } = scenario.seats;
  return { core: JSON.stringify(core), seats: JSON.stringify([holders, makers]) };
}

let known: Mark[] | null = null;

function presetMarks(): Mark[] {
  known ??= PRESETS.map(({ id }) => ({ id, ...markOf(presetScenario(id)) }));
  return known;
}

/**
 * The preset a scenario is: with its own opponents if there is one, else the first with the same rules;
 * null for a scenario of one's own.
 */
export function presetOfScenario(scenario: Scenario): string | null {
  const mark = markOf(scenario);
  const alike = presetMarks().filter(({ core }) => core === mark.core);
  return (alike.find(({ seats }) => seats === mark.seats) ?? alike[0])?.id ?? null;
}
