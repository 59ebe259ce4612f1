import { accept, type Result, refuse } from '../model/result.ts';
import { decodeScenario, encodeScenario } from '../scenario/link.ts';
import { type Scenario } from '../scenario/types.ts';
import { type Memory } from './memory.ts';

/** A scenario of one's own, as the device keeps it. */
export interface Own {
  id: string;
  code: string;
  scenario: Scenario;
  changedAt: number; // ms since 1970
}

/** What the device keeps in one place of the shelf; `v` is the version of this form. */
export interface Kept {
  v: 1;
  id: string;
  code: string;
  changedAt: number;
}

/** One step of that form: what it changed, by name, from one version to the next. */
export interface ShelfMigration {
  name: string;
  from: number;
  migrate(old: Record<string, unknown>): Record<string, unknown>;
}

/** What is on the shelf, last changed first, and how many things on it cannot be opened. */
export interface ShelfNow {
  own: Own[];
  damaged: number;
}

export const SHELF_VERSION = 1;
/** Steps from every older form to the present one. Version 1 is the first. */
export const SHELF_MIGRATIONS: readonly ShelfMigration[] = [];
/** Most scenarios, and the longest code of one, in characters. */
export const SHELF_PLACES = 100;
export const LONGEST_KEPT = 60_000;

// Every scenario has a place of its own: what one tab keeps or loses never touches another.
const place = (at: number) => `workshop/${at}`;
const PLACES = Array.from({ length: SHELF_PLACES }, (_, at) => place(at));

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What was kept, brought to the present form; null for what is none, or of a later release.
 * Throws where a step between two versions is missing.
 */
export function readKept(
  given: unknown,
  migrations: readonly ShelfMigration[] = SHELF_MIGRATIONS,
  current: number = SHELF_VERSION,
): Kept | null {
  if (!isRecord(given)) return null;
  const version = given['v'];
  if (typeof version !== 'number' || !Number.isInteger(version)) return null;
  if (version < 1 || version > current) return null;
  let tree = given;
  for (let at = version; at < current; at++) {
    const step = migrations.find(({ from }) => from === at);
    if (!step) throw new Error(`no migration of the shelf from version ${at}`);
    tree = { ...step.migrate(tree), v: at + 1 };
  }
  const { id, code, changedAt } = tree;
  if (typeof id !== 'string' || typeof code !== 'string') return null;
  if (typeof changedAt !== 'number' || !Number.isFinite(changedAt)) return null;
  return { v: 1, id, code, changedAt };
}

function ownOf(given: unknown): Own | null {
  const kept = readKept(given);
  const read = kept && decodeScenario(kept.code);
  if (!kept || !read?.ok) return null;
  const { id, code, changedAt } = kept;
  return { id, code, changedAt, scenario: read.value };
}

/** Everything on the shelf; a damaged place hides no other. */
export function readShelf(device: Memory): ShelfNow {
  const taken = PLACES.filter((name) => device.has(name));
  const own = taken.map((name) => device.recall(name, ownOf)).filter((one) => one !== null);
  return {
    own: own.sort((a, b) => b.changedAt - a.changedAt || a.id.localeCompare(b.id)),
    damaged: taken.length - own.length,
  };
}

function placeOf(device: Memory, id: string): string | null {
  return PLACES.find((name) => device.recall(name, readKept)?.id === id) ?? null;
}

/** The scenario of that id; null where there is none. */
export function findOwn(device: Memory, id: string): Own | null {
  const name = placeOf(device, id);
  return name === null ? null : device.recall(name, ownOf);
}

function freshId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2));
  return [...numbers].map((one) => one.toString(36).padStart(7, '0')).join('');
}

/**
 * Put a scenario on the shelf at the time `now` (ms since 1970): in the place of its id where it has one there,
 * else in a free one. Refused as `shelf.too-large`, `shelf.full` (its places) and `shelf.unkept` (the device
 * keeps nothing, or has no room); what was kept before stays then.
 */
export function keepOwn(
  device: Memory,
  { id, scenario, now }: { id: string | null; scenario: Scenario; now: number },
): Result<Own> {
  const code = encodeScenario(scenario);
  if (code.length > LONGEST_KEPT) {
    return refuse({ code: 'shelf.too-large', given: code.length, allowed: LONGEST_KEPT });
  }
  const own = { id: id ?? freshId(), code, changedAt: now };
  const name = (id === null ? null : placeOf(device, id)) ?? PLACES.find((one) => !device.has(one));
  if (name === undefined) return refuse({ code: 'shelf.full', allowed: SHELF_PLACES });
  const kept: Kept = { v: SHELF_VERSION, ...own };
  return device.keep(name, kept) ? accept({ ...own, scenario }) : refuse({ code: 'shelf.unkept' });
}

/** Take a scenario off the shelf. */
export function dropOwn(device: Memory, id: string): void {
  const name = placeOf(device, id);
  if (name !== null) device.forget(name);
}

/** Take away what cannot be opened, damaged or of a later release. */
export function clearDamaged(device: Memory): void {
  for (const name of PLACES) {
    if (device.has(name) && device.recall(name, ownOf) === null) device.forget(name);
  }
}
