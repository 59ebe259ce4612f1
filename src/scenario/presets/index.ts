import { readScenario } from '../schema.ts';
import { type Scenario } from '../types.ts';
import { PRESETS, type Preset } from './library.ts';

export { PRESETS, type Preset };

/** The preset of that id, if there is one. */
export function presetOf(id: string): Preset | undefined {
  return PRESETS.find((preset) => preset.id === id);
}

/** The scenario of a preset, complete. Throws for an id that `presetOf` does not know. */
export function presetScenario(id: string): Scenario {
  const preset = presetOf(id);
  if (!preset) throw new Error(`no preset ${id}`);
  const read = readScenario(preset.scenario);
  if (!read.ok) throw new Error(`${id}: ${read.refusal.code} at ${read.refusal.path}`);
  return read.value;
}
