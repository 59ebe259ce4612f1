import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { type SessionSettings } from '../../../src/session/settings.ts';

/** A class that waits for its teacher, of one game of the race to the exit where no hand slips. */
export function classSettings(part: Partial<SessionSettings> = {}): SessionSettings {
  return {
    treatments: [{ ...presetScenario('race-to-the-exit'), noise: 0 }],
    groupSize: null,
    remainder: 'spread',
    partners: 'fixed',
    roles: 'holders',
    fill: false,
    botsTold: true,
    timer: null,
    reveal: null,
    absent: 'repeat',
    pledges: false,
    names: 'made',
    games: 1,
    endingTold: true,
    predict: false,
    ...part,
  };
}
