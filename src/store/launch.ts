import { presetScenario } from '../scenario/presets/index.ts';
import { playHref } from './setUp.ts';

/** The address of a new game of a preset, under a seed. */
export function newGameHref(preset: string, seed: number): string {
  return playHref({ ...presetScenario(preset), seed });
}
