import { type Refusal, type Result, refuse } from '../../model/result.ts';
import { type Role } from '../../model/seat.ts';
import { numberField, TEXT_LIMITS } from '../../scenario/fields.ts';
import { readScenario } from '../../scenario/schema.ts';
import { parametersFor } from '../../scenario/seats.ts';
import { lengthOf } from '../../scenario/text.ts';
import { type Scenario } from '../../scenario/types.ts';
import { kindOf, valueIn, withValue } from './paths.ts';
import { type Run, type Seating, seated, seatingOf } from './seating.ts';
import { countedFrom, isInPercent, readNumber, ruleOfField } from './typed.ts';

/** A scenario while it is worked on: what holds, and what has been typed that does not. */
export interface Draft {
  scenario: Scenario; // the last that was whole: what is analysed, played, kept
  seating: Seating; // as the lists were written, whatever the number of seats
  typed: Record<string, string>; // texts that could not be taken, by field
  refusals: Record<string, Refusal>; // and why
  comma: boolean; // numbers are typed as 0,5
}

export function openDraft(scenario: Scenario, comma = false): Draft {
  return { scenario, seating: seatingOf(scenario), typed: {}, refusals: {}, comma };
}

const SEAT = /^seats\.(holders|makers)\[(\d+)\]\.(\w+)$/;

/** The list of seats that a path is about, the run in it, and what of the run. */
function seatAt(path: string): { role: Role; at: number; name: string } | null {
  const found = SEAT.exec(path);
  if (found === null) return null;
  const [, list, at, name] = found;
  return { role: list === 'holders' ? 'holder' : 'maker', at: Number(at), name: name! };
}

export function isText(path: string): boolean {
  return /(^title|^story|\.news)\.\w\w$/.test(path);
}

/** Most characters of the text at a path. */
export function longestAt(path: string): number {
  const [field] = path.startsWith('events') ? ['news' as const] : path.split('.');
  return TEXT_LIMITS[field as keyof typeof TEXT_LIMITS];
}

/** Range and kind of the number at a path, the counts and parameters of seats included. */
export function rangeAt(draft: Draft, path: string): { min: number; max: number; whole: boolean } {
  const seat = seatAt(path);
  if (seat === null) {
    const { min, max, whole } = ruleOfField(kindOf(path));
    if (path !== 'seats.you.seat') return { min, max, whole };
    const { role } = draft.scenario.seats.you;
    return { min, max: draft.scenario[role === 'holder' ? 'holders' : 'makers'], whole };
  }
  if (seat.name === 'count') {
    return {
      min: 1,
      max: numberField(seat.role === 'holder' ? 'holders' : 'makers').max,
      whole: true,
    };
  }
  const { id } = draft.seating[seat.role][seat.at]!.spec;
  const parameter = parametersFor(seat.role, id)?.find(({ name }) => name === seat.name);
  if (!parameter) throw new Error(`no number at ${path}`);
  const { min, max, integer = false } = parameter;
  return { min, max, whole: integer };
}

/** Whether the number at a path is written in percent: shares and chances of strategies are. */
export function inPercentAt(draft: Draft, path: string): boolean {
  const seat = seatAt(path);
  if (seat === null) return isInPercent(kindOf(path));
  const { max, whole } = rangeAt(draft, path);
  return !whole && max === 1;
}

/** The value that a field has now, as people count it; undefined where it is left out. */
export function fieldAt({ scenario, seating }: Draft, path: string): number | string | undefined {
  const seat = seatAt(path);
  if (seat === null) {
    const value = valueIn(scenario, path) as number | string | undefined;
    return typeof value === 'number' ? value + countedFrom(path) : value;
  }
  const run = seating[seat.role][seat.at];
  return seat.name === 'count' ? run?.count : run?.spec[seat.name];
}

/** The next whole draft with a part of it changed, or why it cannot be. */
type Change = Pick<Draft, 'scenario' | 'seating'>;

function withRun(seating: Seating, role: Role, at: number, run: Run): Seating {
  return { ...seating, [role]: seating[role].with(at, run) };
}

/** Check a change by the schema; seats are filled anew from their lists. */
function check({ scenario, seating }: Change): Result<Change> {
  const read = readScenario(seated(scenario, seating));
  return read.ok ? { ok: true, value: { scenario: read.value, seating } } : read;
}

function changeText(draft: Draft, path: string, text: string): Result<Change> {
  const scenario = withValue(draft.scenario, path, text === '' ? undefined : text);
  const read = readScenario(scenario);
  if (!read.ok) {
    const given = lengthOf(text);
    const long = given > longestAt(path);
    return refuse({
      code: long ? 'scenario.too-long' : 'scenario.control-character',
      ...{ path, given, allowed: longestAt(path) },
    });
  }
  // Whoever looks at the rules alone sees by identity that none has changed.
  const { title, story, events, ...rest } = draft.scenario;
  const next = read.value;
  const words = {
    ...(next.title && { title: next.title }),
    ...(next.story && { story: next.story }),
  };
  const same = path.startsWith('events') ? next.events : events;
  return {
    ok: true,
    value: { scenario: { ...rest, ...words, events: same }, seating: draft.seating },
  };
}

function changeNumber(draft: Draft, path: string, text: string): Result<Change> {
  if (text.trim() === '' && path === 'treasury') {
    return check({ ...draft, scenario: withValue(draft.scenario, path, undefined) });
  }
  const value = readNumber(text, { percent: inPercentAt(draft, path), comma: draft.comma });
  if (value === null) {
    return refuse({ code: text.trim() === '' ? 'field.empty' : 'scenario.needs-number', path });
  }
  const { min, max, whole } = rangeAt(draft, path);
  if (whole && !Number.isInteger(value)) return refuse({ code: 'scenario.not-whole', path });
  if (value < min || value > max) {
    return refuse({ code: 'scenario.out-of-range', path, given: value, allowed: { min, max } });
  }
  const seat = seatAt(path);
  if (seat === null) {
    const counted = value - countedFrom(path);
    return check({ ...draft, scenario: withValue(draft.scenario, path, counted) });
  }
  const run = draft.seating[seat.role][seat.at]!;
  const next =
    seat.name === 'count'
      ? { ...run, count: value }
      : { ...run, spec: { ...run.spec, [seat.name]: value } };
  return check({ ...draft, seating: withRun(draft.seating, seat.role, seat.at, next) });
}

function without<T>(record: Record<string, T>, path: string): Record<string, T> {
  const { [path]: _, ...others } = record;
  return others;
}

function typeOnce(draft: Draft, path: string, text: string): Draft {
  const change = isText(path) ? changeText(draft, path, text) : changeNumber(draft, path, text);
  if (change.ok) {
    const typed = without(draft.typed, path);
    return { ...draft, ...change.value, typed, refusals: without(draft.refusals, path) };
  }
  return {
    ...draft,
    typed: { ...draft.typed, [path]: text },
    refusals: { ...draft.refusals, [path]: { ...change.refusal, path } },
  };
}

/** What could not be taken may fit now that something else has changed. */
function settle(draft: Draft): Draft {
  let now = draft;
  for (const path of Object.keys(draft.refusals)) {
    const text = now.typed[path];
    if (text !== undefined) now = typeOnce(now, path, text);
  }
  const left = Object.keys(now.refusals).length;
  return left > 0 && left < Object.keys(draft.refusals).length ? settle(now) : now;
}

/**
 * The draft after a text was typed into a field. What cannot be taken stays there with its refusal, and the last
 * whole scenario goes on: `field.empty`, `scenario.needs-number`, `.not-whole`, `.out-of-range`, `.too-long`,
 * `.control-character`, `.no-such-seat`.
 */
export function typeInto(draft: Draft, path: string, text: string): Draft {
  return settle(typeOnce(draft, path, text));
}

/** The draft with another scenario or seating of its own making; typed texts under these paths are let go. */
export function change(draft: Draft, next: Partial<Change>, gone: readonly string[] = []): Draft {
  const checked = check({ scenario: draft.scenario, seating: draft.seating, ...next });
  if (!checked.ok) throw new Error(`${checked.refusal.code} at ${checked.refusal.path}`);
  const keep = <T>(record: Record<string, T>) =>
    Object.fromEntries(
      Object.entries(record).filter(([path]) => !gone.some((start) => path.startsWith(start))),
    );
  const { typed, refusals } = draft;
  return settle({ ...draft, ...checked.value, typed: keep(typed), refusals: keep(refusals) });
}
