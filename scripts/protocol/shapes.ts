import { type GenericSchema } from 'valibot';
import { BYE, GONE, ROOM } from '../../src/classroom/protocol/answers.ts';
import { POOL, SCENARIO, SEAT_VIEW } from '../../src/classroom/protocol/market-answers.ts';
import { ENTRY, RECORD, SETTINGS } from '../../src/classroom/protocol/record.ts';
import {
  ACCOUNT,
  GATE,
  HELD,
  NAME,
  STUDENT_VIEW,
  VOTES,
  WORDS,
} from '../../src/classroom/protocol/student-answers.ts';
import { TEACHER_VIEW } from '../../src/classroom/protocol/teacher-answers.ts';
import { TEACHER_ASKS } from '../../src/classroom/protocol/teacher-asks.ts';
import { WALL_VIEW } from '../../src/classroom/protocol/wall-answers.ts';

/** A schema of valibot, as loosely as its description needs it. */
export interface AnyShape {
  type: string;
  pipe?: ({ kind: string; type: string; requirement?: unknown } & Partial<AnyShape>)[];
  entries?: Record<string, AnyShape>;
  options?: unknown[];
  wrapped?: AnyShape;
  item?: AnyShape;
  literal?: unknown;
}

const any = (shape: GenericSchema) => shape as unknown as AnyShape;

/** What lies within a shape, past what may be nothing, not there, or many. */
export function inner(shape: AnyShape): AnyShape {
  if (shape.wrapped) return inner(shape.wrapped);
  return shape.item ? inner(shape.item) : shape;
}

const field = (of: GenericSchema, name: string) => inner(any(of).entries![name]!);

/** Shapes that have a table of their own, in the order in which they are told. */
export const NAMED: ReadonlyMap<AnyShape, string> = new Map([
  [any(ROOM), 'Room'],
  [any(STUDENT_VIEW), 'StudentView'],
  [field(STUDENT_VIEW, 'play'), 'Play'],
  [field(STUDENT_VIEW, 'past'), 'Round'],
  [field(STUDENT_VIEW, 'end'), 'End'],
  [any(ACCOUNT), 'Account'],
  [any(GATE), 'Gate'],
  [any(VOTES), 'Votes'],
  [any(HELD), 'Held'],
  [any(TEACHER_VIEW), 'TeacherView'],
  [field(TEACHER_VIEW, 'roster'), 'RosterLine'],
  [any(POOL), 'Pool'],
  [any(WALL_VIEW), 'WallView'],
  [any(SEAT_VIEW), 'Market'],
  [field(SEAT_VIEW, 'past'), 'SeenRound'],
  [field(TEACHER_ASKS.create, 'settings'), 'Settings'],
  [any(RECORD), 'Record'],
  [any(BYE), 'Bye'],
  [any(GONE), 'Gone'],
]);

/** Shapes that are told in a sentence. */
export const TOLD: ReadonlyMap<AnyShape, string> = new Map([
  [any(NAME), 'Name'],
  [any(WORDS), 'Words'],
  [any(SCENARIO), 'Scenario'],
  [any(SETTINGS), 'WholeSettings'],
  [any(ENTRY), 'Entry'],
]);

const link = (name: string) => `[${name}](#${name.toLowerCase()})`;

/** A shape's type in a few words, with its bounds. */
export function typeOf(shape: AnyShape): string {
  const name = NAMED.get(shape) ?? TOLD.get(shape);
  if (name !== undefined) return link(name);
  if (shape.type === 'nullable') return `${typeOf(shape.wrapped!)} or null`;
  if (shape.type === 'exact_optional') return `${typeOf(shape.wrapped!)}, or left out`;
  if (shape.type === 'array') return `list of ${typeOf(shape.item!)}${sizesOf(shape)}`;
  if (shape.type === 'strict_object') return 'object';
  if (shape.type === 'picklist') return shape.options!.map((one) => `\`${one}\``).join(', ');
  if (shape.type === 'literal') return `\`${JSON.stringify(shape.literal)}\``;
  if (shape.type === 'union') return (shape.options as AnyShape[]).map(unionType).join(' or ');
  if (shape.type === 'number') return numberOf(shape);
  if (shape.type === 'boolean') return 'true or false';
  if (shape.type === 'string') return `text${sizesOf(shape)}`;
  if (shape.type === 'null') return 'null';
  return 'anything';
}

function unionType(shape: AnyShape): string {
  if (!shape.entries || NAMED.has(shape) || TOLD.has(shape)) return typeOf(shape);
  return `\`{${Object.keys(shape.entries).join(', ')}}\``;
}

function actionsOf(shape: AnyShape): Map<string, unknown> {
  const pairs = (shape.pipe ?? []).flatMap((part) => [
    ...(part.pipe ? [...actionsOf(part as AnyShape)] : []),
    ...(part.kind === 'schema' ? [] : [[part.type, part.requirement] as [string, unknown]]),
  ]);
  return new Map(pairs);
}

const count = (value: unknown) => Number(value).toLocaleString('en').replaceAll(',', ' ');

function numberOf(shape: AnyShape): string {
  const actions = actionsOf(shape);
  const kind = actions.has('integer') ? 'whole number' : 'number';
  const [min, max] = [actions.get('min_value'), actions.get('max_value')];
  if (min === undefined) return kind;
  return max === undefined ? `${kind} ≥ ${min}` : `${kind} ${count(min)}–${count(max)}`;
}

function sizesOf(shape: AnyShape): string {
  const actions = actionsOf(shape);
  const [min, max] = [actions.get('min_length'), actions.get('max_length')];
  const unit = shape.type === 'array' ? '' : ' UTF-16 units';
  const pattern = actions.get('regex') as RegExp | undefined;
  if (pattern) return ` as \`${pattern.source}\``;
  if (max === undefined) return '';
  return min === undefined ? `, at most ${count(max)}${unit}` : `, ${min} to ${count(max)}${unit}`;
}

/** A field of a shape, those of nested nameless objects after it, by their path. */
export interface Field {
  path: string;
  type: string;
}

/** The fields of an object's shape, or of any object of several. */
export function fieldsOf(shape: AnyShape, before = ''): Field[] {
  if (shape.type === 'union') {
    const nameless = (shape.options as AnyShape[]).filter((one) => !TOLD.has(one));
    return nameless.flatMap((one) => fieldsOf(one, before));
  }
  return Object.entries(shape.entries ?? {}).flatMap(([key, value]) => {
    const path = before + key;
    const within = inner(value);
    const isNamed = NAMED.has(within) || TOLD.has(within);
    const nested = isNamed ? [] : fieldsOf(within, `${pathOf(path, value)}.`);
    return [{ path, type: typeOf(value) }, ...nested];
  });
}

function pathOf(path: string, shape: AnyShape): string {
  if (shape.item) return pathOf(`${path}[]`, shape.item);
  return shape.wrapped ? pathOf(path, shape.wrapped) : path;
}
