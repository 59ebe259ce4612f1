import { readScenario } from '../scenario/schema.ts';
import { type Scenario, type ScenarioInput } from '../scenario/types.ts';

const read = new WeakMap<ScenarioInput, Scenario>();

/** A chapter's scenario, checked and complete; the same object for the same input. Throws on a bad one. */
export function scenarioOf(input: ScenarioInput): Scenario {
  const known = read.get(input);
  if (known) return known;
  const result = readScenario(input);
  if (!result.ok) throw new Error(`${result.refusal.code} at ${result.refusal.path}`);
  read.set(input, result.value);
  return result.value;
}
