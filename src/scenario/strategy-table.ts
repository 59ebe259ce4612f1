import { catalogueOf, type Parameter } from '../model/catalogue.ts';
import { type Role } from '../model/seat.ts';
import { type StrategySpec } from './types.ts';

// A table of every strategy with its defaults, and with its parameter at each of 101 steps: hundredths, or
// whole numbers. Strategies are only ever added at the catalogue's end, so places stay. All have at most
// one parameter; one with more has no other place than its defaults'.

/** Bits that name a place of the table. */
export const PLACE_BITS = 10;
const STEPS = 101;

function stepOf({ integer }: Parameter): number {
  return integer ? 1 : 100;
}

function roomOf(parameters: readonly Parameter[]): number {
  return parameters.length === 1 ? 1 + STEPS : 1;
}

function placeIn(parameters: readonly Parameter[], spec: StrategySpec): number | null {
  if (parameters.every(({ name, default: standard }) => spec[name] === standard)) return 0;
  const [parameter] = parameters;
  if (!parameter || parameters.length > 1) return null;
  const value = Number(spec[parameter.name]);
  const step = Math.round(value * stepOf(parameter));
  const exact = step >= 0 && step < STEPS && step / stepOf(parameter) === value;
  return exact ? 1 + step : null;
}

/** Where each strategy stands in the role's table; null if one of them has no place. */
export function placesOf(role: Role, specs: readonly StrategySpec[]): number[] | null {
  const starts = new Map<string, { start: number; parameters: readonly Parameter[] }>();
  let start = 0;
  for (const { id, parameters } of catalogueOf(role)) {
    starts.set(id, { start, parameters });
    start += roomOf(parameters);
  }
  const places: number[] = [];
  for (const spec of specs) {
    const entry = starts.get(spec.id);
    const place = entry ? placeIn(entry.parameters, spec) : null;
    if (!entry || place === null) return null;
    places.push(entry.start + place);
  }
  return places;
}

/** The strategy at a place of the role's table; null past its end. */
export function specAt(role: Role, place: number): StrategySpec | null {
  let left = place;
  for (const { id, parameters } of catalogueOf(role)) {
    const room = roomOf(parameters);
    if (left < room) {
      const spec: StrategySpec = { id };
      for (const parameter of parameters) {
        spec[parameter.name] = left === 0 ? parameter.default : (left - 1) / stepOf(parameter);
      }
      return spec;
    }
    left -= room;
  }
  return null;
}
