import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { type SessionSettings } from '../../../src/session/settings.ts';
import { PLAIN } from '../../session/plain.ts';

/** A class that waits for its teacher, of one game of the race to the exit where no hand slips. */
export function classSettings(part: Partial<SessionSettings> = {}): SessionSettings {
  return {
    treatments: [{ ...presetScenario('race-to-the-exit'), noise: 0 }],
    ...PLAIN,
    ...part,
  };
}
