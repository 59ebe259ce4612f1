import { decodeScenario, encodeScenario } from '../../scenario/link.ts';
import { presetScenario } from '../../scenario/presets/index.ts';
import { type Scenario } from '../../scenario/types.ts';
import { type Memory } from '../memory.ts';

const NAME = 'class/scenarios';
const FIRST = 'race-to-the-exit';

function readScenarios(kept: unknown): Scenario[] | null {
  if (!Array.isArray(kept) || kept.length < 1 || kept.length > 2) return null;
  const read = kept.map((code) => decodeScenario(String(code)));
  const scenarios = read.flatMap((one) => (one.ok ? [one.value] : []));
  return scenarios.length === kept.length ? scenarios : null;
}

/** What this device last set a class up with; the first of the library where it never did. */
export function recallTreatments(memory: Memory): Scenario[] {
  return memory.recall(NAME, readScenarios) ?? [presetScenario(FIRST)];
}

export function keepTreatments(memory: Memory, treatments: readonly Scenario[]): void {
  memory.keep(NAME, treatments.map(encodeScenario));
}
