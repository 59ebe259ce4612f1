import { readScenario } from '../../src/scenario/schema.ts';
import { type Scenario, type ScenarioInput } from '../../src/scenario/types.ts';

/** A checked scenario from what differs from the defaults. */
export function scenario(input: ScenarioInput = {}): Scenario {
  const read = readScenario(input);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}
