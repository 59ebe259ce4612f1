import { PATIENT_MIX } from '../scenario/presets/opponents.ts';
import { setRule } from '../scenario/rule.ts';
import { type Scenario, type ScenarioInput } from '../scenario/types.ts';
import { cornersAt, openingOf, seatOf } from '../theory/opening.ts';
import { scenarioOf } from './scenario.ts';

const CROWD = {
  information: 'each',
  noise: 0.03,
  growth: 0.12,
  seed: 4,
  seats: { holders: PATIENT_MIX, makers: ['stand'] },
};

/** The preset of the library, eight rounds of it: use grows fast, and a tap is open. */
export const TAP: ScenarioInput = { ...CROWD, emission: 60, rounds: 8 };
/** The same people with the tap nearly shut and a wide gutter. */
export const MENDED: ScenarioInput = { ...CROWD, emission: 10, capture: 0.7, rounds: 6 };

/** What each gains in the first round if everybody holds, dollars. */
export function togetherGain(scenario: Scenario): number {
  return cornersAt(openingOf(scenario), seatOf(scenario))!.R;
}

function turned(field: string, value: number): Scenario {
  const next = setRule(scenarioOf(TAP), field, value);
  if (!next.ok) throw new Error(next.refusal.code);
  return next.value;
}

/** The most new tokens a round with which nobody loses while everybody holds. */
export function bearable(): number {
  let tokens = scenarioOf(TAP).emission;
  while (tokens > 0 && togetherGain(turned('emission', tokens)) < 0) tokens--;
  return tokens;
}

/** The least capture, in hundredths, with which nobody loses while everybody holds, the tap as it is. */
export function leastGutter(): number {
  let percent = 0;
  while (percent < 100 && togetherGain(turned('capture', percent / 100)) < 0) percent++;
  return percent / 100;
}
