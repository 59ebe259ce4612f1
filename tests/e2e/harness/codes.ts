import { decisionsOf } from '../../../src/game/replay.ts';
import { simulate } from '../../../src/game/simulate.ts';
import { encodeReplay, encodeScenario } from '../../../src/scenario/link.ts';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { type Scenario } from '../../../src/scenario/types.ts';

/** A scenario of the library under a fixed seed, for a holder or a maker. */
export function scenarioFor(role: 'holder' | 'maker', id = 'race-to-the-exit'): Scenario {
  const scenario = presetScenario(id);
  return { ...scenario, seed: 7, seats: { ...scenario.seats, you: { role, seat: 0 } } };
}

export function scenarioCode(role: 'holder' | 'maker', id?: string): string {
  return encodeScenario(scenarioFor(role, id));
}

/** A game of three rounds, for where any game to its end serves. */
export function shortCode(): string {
  return encodeScenario({ ...scenarioFor('holder'), rounds: 3 });
}

/** The replay code of a scenario played to its end by strategies alone. */
export function replayCode(role: 'holder' | 'maker', id?: string): string {
  const scenario = scenarioFor(role, id);
  return encodeReplay({ scenario, decisions: decisionsOf(simulate(scenario, 7)) });
}
