import { accept, type Result, refuse } from '../../model/result.ts';
import { valueAt } from '../../scenario/fields.ts';
import { withPlayers } from '../../scenario/players.ts';
import { setRule, withRule } from '../../scenario/rule.ts';
import { readScenario } from '../../scenario/schema.ts';
import { type Scenario } from '../../scenario/types.ts';
import { classAtOpening } from '../../theory/opening.ts';
import { type Stretch, stretchesAlong } from '../../theory/stretches.ts';
import { LEVER_GROUPS, type NumberLever } from './market-levers.ts';
import { placeOf, valueAtPlace } from './market-scale.ts';

/** What a lever can stand at; null: left out. What was typed and is no number is NaN, and refused. */
export type Setting = number | string | boolean | null;

/** What a lever stands at in a scenario. */
export function settingOf(scenario: Scenario, path: string): Setting {
  return (valueAt(scenario, path) as Setting | undefined) ?? null;
}

/** Your seat among fewer seats of its role; where none is left it stays, and the schema refuses. */
function moveUp(scenario: Scenario, path: 'holders' | 'makers', count: number): Scenario {
  const { you } = scenario.seats;
  if (`${you.role}s` !== path || count < 1 || you.seat < count) return scenario;
  return { ...scenario, seats: { ...scenario.seats, you: { ...you, seat: count - 1 } } };
}

function seatPlayers(
  scenario: Scenario,
  path: 'holders' | 'makers',
  count: number,
  growing: boolean,
): Result<Scenario> {
  const plain = setRule(moveUp(scenario, path, count), path, count);
  if (!plain.ok || !growing) return plain;
  const { holders, makers } = plain.value;
  return accept(withPlayers(scenario, holders, makers));
}

/**
 * A scenario with one lever turned, refused as `readScenario` refuses. With `growing` the pool grows with its
 * players (docs/scenario.md), else nothing but their number changes.
 */
export function turnLever(
  scenario: Scenario,
  path: string,
  setting: Setting,
  growing = false,
): Result<Scenario> {
  if (typeof setting !== 'number') {
    const { [path as 'treasury']: _, ...rest } = scenario;
    return readScenario(setting === null ? rest : { ...rest, [path]: setting });
  }
  if (Number.isNaN(setting)) return refuse({ code: 'scenario.needs-number', path });
  return path === 'holders' || path === 'makers'
    ? seatPlayers(scenario, path, setting, growing)
    : setRule(scenario, path, setting);
}

/** Whether two scenarios hold the same at a key. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

const PATHS = LEVER_GROUPS.flatMap(({ levers }) => levers.map(({ path }) => path));
/** What no lever turns, by its name in `fields`. */
const BEYOND = [
  'seats.you.role',
  'seats.you.seat',
  'seats.holders',
  'seats.makers',
  'events',
  'quality',
  'coordinator',
  'siblings',
  'title',
  'story',
] as const;

/** Where two scenarios differ: levers in the order in which they are shown, then the rest of the schema. */
export function differencesOf(a: Scenario, b: Scenario): string[] {
  return [...PATHS, ...BEYOND].filter((path) => !isSame(valueAt(a, path), valueAt(b, path)));
}

/** The places of a lever that the other rules leave open. */
function openPlaces({ spread, leverage }: Scenario, { path, scale }: NumberLever) {
  const last = scale!.notches.length - 1;
  if (path === 'spread.tight') return [0, placeOf(scale!, spread.wide)] as const;
  if (path === 'spread.wide') return [placeOf(scale!, spread.tight), last] as const;
  if (path === 'leverage.min') return [0, placeOf(scale!, leverage.max)] as const;
  if (path === 'leverage.max') return [placeOf(scale!, leverage.min), last] as const;
  return [0, last] as const;
}

/** Rules with a lever elsewhere, unchecked: for places that the schema accepts. */
function withLever(scenario: Scenario, path: string, value: number, growing: boolean): Scenario {
  if (path !== 'holders' && path !== 'makers') return withRule(scenario, path, value);
  if (growing) {
    const { holders, makers } = scenario;
    return path === 'holders'
      ? withPlayers(scenario, value)
      : withPlayers(scenario, holders, value || makers);
  }
  return withRule(moveUp(scenario, path, value), path, value);
}

/** Which game is played along a slider, by its places; empty where the game cannot hang on it. */
export function gamesAlongLever(
  scenario: Scenario,
  lever: NumberLever,
  growing: boolean,
): Stretch[] {
  const { scale, path, game } = lever;
  if (scale === null || !game) return [];
  const [least, most] = openPlaces(scenario, lever);
  if (most <= least) return [];
  return stretchesAlong(
    (place) => classAtOpening(withLever(scenario, path, valueAtPlace(scale, place), growing)),
    least,
    most,
  );
}
