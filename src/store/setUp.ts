import { startGame } from '../game/reduce.ts';
import { type Role } from '../model/seat.ts';
import { encodeScenario } from '../scenario/link.ts';
import { PRESETS, presetOf, presetScenario } from '../scenario/presets/index.ts';
import { type Scenario, type StrategySpec } from '../scenario/types.ts';
import { HOLDER_STRATEGIES, MAKER_STRATEGIES } from '../strategies/registry.ts';
import { type GameNow, gameNow } from './gameNow.ts';
import { hrefOf } from './routes.ts';

/** One scenario of the library with the game it opens with. */
export interface Shelved {
  id: string;
  role: Role;
  opening: GameNow;
}

/** The game that a scenario is in its first round, for the seat that is played. */
export function openingGame(scenario: Scenario): GameNow {
  return gameNow(startGame(scenario, []), scenario.seats.you);
}

export function libraryShelf(): Shelved[] {
  return PRESETS.map(({ id }) => {
    const scenario = presetScenario(id);
    return { id, role: scenario.seats.you.role, opening: openingGame(scenario) };
  });
}

/** The scenario of a preset, or null where no preset has that id. */
export function findPreset(id: string): Scenario | null {
  return presetOf(id) === undefined ? null : presetScenario(id);
}

/** Roles that somebody can play here. */
export function rolesOf(scenario: Scenario): Role[] {
  return scenario.makers > 0 ? ['holder', 'maker'] : ['holder'];
}

/** Ids of the strategies that can sit in a role; without news of quality nobody can read it. */
export function strategiesFor(role: Role, scenario: Scenario): string[] {
  const all = role === 'holder' ? HOLDER_STRATEGIES : MAKER_STRATEGIES;
  const ids = all.map(({ id }) => id);
  return scenario.quality === undefined ? ids.filter((id) => id !== 'bayes') : ids;
}

/** The strategy of each seat of a role, shorter lists repeated. */
export function specsOf(scenario: Scenario, role: Role): StrategySpec[] {
  const list = role === 'holder' ? scenario.seats.holders : scenario.seats.makers;
  const count = role === 'holder' ? scenario.holders : scenario.makers;
  return Array.from({ length: count }, (_, seat) => list[seat % list.length]!);
}

/** The scenario with another strategy in one seat. */
export function seatStrategy(scenario: Scenario, role: Role, seat: number, id: string): Scenario {
  const specs = specsOf(scenario, role).with(seat, { id });
  const seats = { ...scenario.seats, [role === 'holder' ? 'holders' : 'makers']: specs };
  return { ...scenario, seats };
}

/** The scenario played from the first seat of a role. */
export function playAs(scenario: Scenario, role: Role): Scenario {
  return { ...scenario, seats: { ...scenario.seats, you: { role, seat: 0 } } };
}

export function playHref(scenario: Scenario): string {
  return hrefOf({ page: 'play', code: encodeScenario(scenario) });
}

/** Where a class is set up with a scenario. */
export function classHref(scenario: Scenario): string {
  return hrefOf({ page: 'class-new', code: encodeScenario(scenario) });
}

/** Where the rules of a scenario are changed. */
export function changeHref(scenario: Scenario): string {
  return hrefOf({ page: 'workshop', code: encodeScenario(scenario) });
}

export { decodeScenario as decodeShared } from '../scenario/link.ts';
