import { type Role } from '../../model/seat.ts';
import { DEFAULTS } from '../../scenario/defaults.ts';
import { MOST_EVENTS } from '../../scenario/fields.ts';
import { fullSpec } from '../../scenario/seats.ts';
import { type Scenario, type ScenarioEvent, type StrategySpec } from '../../scenario/types.ts';
import { change, type Draft, fieldAt, isText, typeInto } from './draft.ts';
import { valueIn, withValue } from './paths.ts';
import { type Run, seatOne } from './seating.ts';
import { countedFrom, isInPercent, writeNumber } from './typed.ts';

export type Extension = 'quality' | 'coordinator' | 'siblings';

/** What an extension begins with when it is switched on. */
export const FRESH: Required<Pick<Scenario, Extension>> = {
  quality: { prior: 0.5, accuracy: 0.7, decay: 0.1 },
  coordinator: { from: 4, length: 2, seizure: 0.1, share: 0.5 },
  siblings: { count: 2, volatility: 0.05, stock: 10 },
};

/** Set what is no number and no text: a word, yes or no; undefined takes the field out. */
export function choose(draft: Draft, path: string, value: string | boolean | undefined): Draft {
  return change(draft, { scenario: withValue(draft.scenario, path, value) }, [path]);
}

/** Play in the first seat of a role that has one. */
export function playRole(draft: Draft, role: Role): Draft {
  const scenario = withValue(draft.scenario, 'seats.you', { role, seat: 0 });
  return change(draft, { scenario }, ['seats.you']);
}

/** Switch an extension on, with these values, or off. */
export function extend(draft: Draft, name: Extension, values: object | undefined): Draft {
  return change(draft, { scenario: withValue(draft.scenario, name, values) }, [name]);
}

/** Typed texts go where their list items go: `order` names, for each new place, the old one. */
function reorder(draft: Draft, list: string, order: readonly number[]): Draft {
  const move = <T>(record: Record<string, T>) => {
    const moved: Record<string, T> = {};
    for (const [path, value] of Object.entries(record)) {
      const found = path.startsWith(`${list}[`) && /^\[(\d+)\](.*)$/.exec(path.slice(list.length));
      if (!found) moved[path] = value;
      else if (order.includes(Number(found[1]))) {
        moved[`${list}[${order.indexOf(Number(found[1]))}]${found[2]}`] = value;
      }
    }
    return moved;
  };
  return { ...draft, typed: move(draft.typed), refusals: move(draft.refusals) };
}

function withEvents(draft: Draft, events: ScenarioEvent[], order: readonly number[]): Draft {
  return change(reorder(draft, 'events', order), { scenario: { ...draft.scenario, events } });
}

/** One more event, a small shock in the last round; none past the most there may be. */
export function addEvent(draft: Draft): Draft {
  const { events, rounds } = draft.scenario;
  if (events.length >= MOST_EVENTS) return draft;
  const fresh: ScenarioEvent = { round: rounds, kind: 'price', size: -0.1 };
  return withEvents(draft, [...events, fresh], [...events.keys()]);
}

export function dropEvent(draft: Draft, at: number): Draft {
  const { events } = draft.scenario;
  return withEvents(draft, events.toSpliced(at, 1), [...events.keys()].toSpliced(at, 1));
}

/** Events by their rounds; those of one round stay as they stood. */
export function sortEvents(draft: Draft): Draft {
  const { events } = draft.scenario;
  const order = [...events.keys()].sort((a, b) => events[a]!.round - events[b]!.round);
  return withEvents(
    draft,
    order.map((at) => events[at]!),
    order,
  );
}

/** The news of an event: one of ours by its key, own texts, or none. */
export function setNews(draft: Draft, at: number, news: string | undefined): Draft {
  return choose(draft, `events[${at}].news`, news);
}

const listOf = (role: Role) => (role === 'holder' ? 'seats.holders' : 'seats.makers');

/** Another list of who sits where. `order`: the old place of each run; typed texts of the others go. */
function withRuns(draft: Draft, role: Role, runs: Run[], order: readonly number[]): Draft {
  const seating = { ...draft.seating, [role]: runs };
  return change(reorder(draft, listOf(role), order), { seating });
}

export function addRun(draft: Draft, role: Role): Draft {
  const runs = draft.seating[role];
  return withRuns(draft, role, [...runs, { ...runs.at(-1)!, count: 1 }], [...runs.keys()]);
}

/** Take a run out of the list; the last one stays. */
export function dropRun(draft: Draft, role: Role, at: number): Draft {
  const runs = draft.seating[role];
  if (runs.length === 1) return draft;
  return withRuns(draft, role, runs.toSpliced(at, 1), [...runs.keys()].toSpliced(at, 1));
}

/** Move a run one place up. */
export function raiseRun(draft: Draft, role: Role, at: number): Draft {
  const runs = draft.seating[role];
  if (at === 0) return draft;
  const order = [...runs.keys()].with(at, at - 1).with(at - 1, at);
  return withRuns(
    draft,
    role,
    order.map((one) => runs[one]!),
    order,
  );
}

/** Another strategy, at its defaults, for all seats of a run. */
export function recast(draft: Draft, role: Role, at: number, id: string): Draft {
  const runs = draft.seating[role];
  const spec = fullSpec(role, { id });
  const next = runs.with(at, { count: runs[at]!.count, spec });
  const order = [...runs.keys()];
  const gone = Object.keys(runs[at]!.spec).map((name) => `${listOf(role)}[${at}].${name}`);
  return change(
    reorder(draft, listOf(role), order),
    { seating: { ...draft.seating, [role]: next } },
    gone,
  );
}

/** One strategy in every seat. */
export function castAll(draft: Draft, role: Role, id: string): Draft {
  const { holders, makers } = draft.scenario;
  const count = Math.max(1, role === 'holder' ? holders : makers);
  return withRuns(draft, role, [{ count, spec: fullSpec(role, { id }) }], []);
}

/** One strategy in one seat, counted from 0. */
export function castOne(draft: Draft, role: Role, seat: number, id: string): Draft {
  const { holders, makers } = draft.scenario;
  const spec: StrategySpec = fullSpec(role, { id });
  const count = role === 'holder' ? holders : makers;
  return withRuns(draft, role, seatOne(draft.seating[role], count, seat, spec), []);
}

/** What a field is set back to: the schema's default; what an extension begins with; no text. */
export function standardOf(path: string): number | undefined {
  const value = valueIn(DEFAULTS, path) ?? valueIn(FRESH, path);
  return typeof value === 'number' ? value + countedFrom(path) : undefined;
}

/** Whether a number stands at its default, or is no field that has one. */
export function isStandard(draft: Draft, path: string): boolean {
  const standard = standardOf(path);
  if (standard === undefined && path !== 'treasury') return true;
  return draft.typed[path] === undefined && fieldAt(draft, path) === standard;
}

/** Set one field back. */
export function reset(draft: Draft, path: string): Draft {
  const value = isText(path) ? undefined : standardOf(path);
  const writing = { percent: isInPercent(path), comma: draft.comma };
  return typeInto(draft, path, value === undefined ? '' : writeNumber(value, writing));
}
export { MOST_EVENTS, NEWS_KEYS } from '../../scenario/fields.ts';
