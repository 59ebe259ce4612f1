import { catalogueOf, type Parameter } from '../model/catalogue.ts';
import { accept, type Result, refuse } from '../model/result.ts';
import { type Role } from '../model/seat.ts';
import { type Json, printable } from './plain.ts';
import { type StrategySpec } from './types.ts';

/** A strategy as a file or link names it. */
export type SpecInput = string | StrategySpec;

/** The seats of MODEL.md §6; yours is holder 0. Frozen for v1. */
export const DEFAULT_SEATS: Readonly<Record<Role, readonly SpecInput[]>> = {
  holder: [
    'majority',
    'majority',
    'majority',
    { id: 'majority', threshold: 0.7 },
    { id: 'grim', share: 0.7 },
    { id: 'grim', share: 0.6 },
    { id: 'stop-loss', x: 0.04 },
    { id: 'stop-loss', x: 0.08 },
    'momentum',
    { id: 'end-gamer', n: 3 },
    { id: 'random', p: 0.85 },
    'generous',
  ],
  maker: ['stand', { id: 'pull-after-fall', x: 0.1 }],
};

/** The parameters of a strategy in the order links use, null for an unknown one. */
export function parametersFor(role: Role, id: string): readonly Parameter[] | null {
  return catalogueOf(role).find((entry) => entry.id === id)?.parameters ?? null;
}

function readParameter(parameter: Parameter, given: Json, path: string): Result<number> {
  const { min, max } = parameter;
  if (typeof given !== 'number' || Number.isNaN(given)) {
    return refuse({ code: 'scenario.needs-number', path, given: printable(given) });
  }
  if (given < min || given > max) {
    const allowed = { min, max };
    return refuse({ code: 'scenario.out-of-range', path, given: printable(given), allowed });
  }
  if (parameter.integer && !Number.isInteger(given)) {
    return refuse({ code: 'scenario.not-whole', path, given });
  }
  return accept(given);
}

/** One strategy with all its parameters. Refusals name the entry, as in `seats.holders[3].share`. */
export function readSpec(role: Role, given: Json, path: string): Result<StrategySpec> {
  const spec = typeof given === 'string' ? { id: given } : given;
  if (typeof spec !== 'object' || spec === null || Array.isArray(spec)) {
    return refuse({ code: 'scenario.needs-strategy', path, given: printable(given) });
  }
  const at = typeof given === 'string' ? path : `${path}.id`;
  const { id } = spec;
  if (id === undefined) return refuse({ code: 'scenario.missing', path: at });
  const parameters = typeof id === 'string' ? parametersFor(role, id) : null;
  if (typeof id !== 'string' || !parameters) {
    const allowed = catalogueOf(role).map((entry) => entry.id);
    return refuse({ code: 'scenario.unknown-choice', path: at, given: printable(id), allowed });
  }
  const known = new Set(['id', ...parameters.map(({ name }) => name)]);
  const extra = Object.keys(spec).find((key) => !known.has(key));
  if (extra !== undefined) {
    return refuse({ code: 'scenario.unknown-field', path: `${path}.${extra}`, given: extra });
  }
  const out: StrategySpec = { id };
  for (const parameter of parameters) {
    const value = spec[parameter.name];
    const read =
      value === undefined
        ? accept(parameter.default)
        : readParameter(parameter, value, `${path}.${parameter.name}`);
    if (!read.ok) return read;
    out[parameter.name] = read.value;
  }
  return accept(out);
}

/** A list that repeats until it fills `count` seats. */
export function fillSeats(specs: readonly StrategySpec[], count: number): StrategySpec[] {
  return Array.from({ length: count }, (_, seat) => ({ ...specs[seat % specs.length]! }));
}

/**
 * One strategy for each of `count` seats from a list that may be shorter and repeats; null is the default
 * list. A longer list, or an empty one for seats that exist, is refused.
 */
export function readSeats(
  role: Role,
  count: number,
  list: readonly Json[] | null,
): Result<StrategySpec[]> {
  const path = role === 'holder' ? 'seats.holders' : 'seats.makers';
  const given = list ?? DEFAULT_SEATS[role].slice(0, count);
  if (given.length > count) {
    return refuse({
      code: 'scenario.too-many',
      path,
      given: given.length,
      allowed: count,
    });
  }
  if (given.length === 0 && count > 0) return refuse({ code: 'scenario.empty-list', path });
  const specs: StrategySpec[] = [];
  for (const [at, item] of given.entries()) {
    const spec = readSpec(role, item, `${path}[${at}]`);
    if (!spec.ok) return spec;
    specs.push(spec.value);
  }
  return accept(fillSeats(specs, count));
}

/** Numbers that are equal where the strategies are. */
function marksOf(specs: readonly StrategySpec[]): number[] {
  const known = new Map<string, number>();
  return specs.map((spec) => {
    const text = JSON.stringify(spec);
    const mark = known.get(text) ?? known.size;
    known.set(text, mark);
    return mark;
  });
}

/** The shortest list that fills these seats by repeating: their period, by Knuth, Morris and Pratt. */
export function shortestList(specs: readonly StrategySpec[]): StrategySpec[] {
  const marks = marksOf(specs);
  const border = [0];
  for (let at = 1; at < marks.length; at++) {
    let length = border[at - 1]!;
    while (length > 0 && marks[at] !== marks[length]) length = border[length - 1]!;
    border.push(marks[at] === marks[length] ? length + 1 : 0);
  }
  return specs.slice(0, specs.length - (border.at(-1) ?? 0));
}

/** A strategy with all its parameters in their order: what is left out has its default. */
export function fullSpec(role: Role, spec: StrategySpec): StrategySpec {
  const full: StrategySpec = { id: spec.id };
  for (const { name, default: standard } of parametersFor(role, spec.id) ?? []) {
    full[name] = spec[name] ?? standard;
  }
  return full;
}

/** A strategy without the parameters that have their defaults: an id where none is left. */
export function shortSpec(role: Role, spec: StrategySpec): SpecInput {
  const changed = (parametersFor(role, spec.id) ?? []).filter(
    (parameter) => spec[parameter.name] !== parameter.default,
  );
  if (changed.length === 0) return spec.id;
  return {
    id: spec.id,
    ...Object.fromEntries(changed.map(({ name }) => [name, spec[name]!])),
  };
}
