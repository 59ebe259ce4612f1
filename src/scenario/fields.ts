import { type Json } from './plain.ts';

/** A number a scenario can set: its path, default and range, both ends included (MODEL.md §2). */
export interface NumberField {
  path: string;
  default: number | null; // null: left out unless given
  min: number;
  max: number;
  whole?: true;
}

function field(path: string, standard: number | null, min: number, max: number): NumberField {
  return { path, default: standard, min, max };
}

function whole(path: string, standard: number | null, min: number, max: number): NumberField {
  return { ...field(path, standard, min, max), whole: true };
}

/** The numbers of schema v1 that stand at a fixed path, with their frozen defaults. */
export const NUMBER_FIELDS: readonly NumberField[] = [
  whole('rounds', 10, 1, 100),
  field('continuation', 1, 0.05, 1),
  whole('holders', 12, 1, 1000),
  whole('makers', 2, 0, 100),
  field('price', 10, 0.01, 1e6),
  field('supply', 2000, 1, 1e12),
  field('unlock', 10, 0, 1e6),
  field('stock', 0, 0, 1e9),
  field('cash', 0, 0, 1e9),
  field('treasury', null, 0, 1e9),
  field('sellShare', 1, 0.05, 1),
  field('growth', 0.08, -0.5, 1),
  field('capture', 0.2, 0, 1),
  field('optionality', 0, 0, 2),
  field('emission', 0, 0, 1e6),
  field('recovery', 0.05, 0, 1),
  field('depth.base', 700, 1, 1e9),
  field('depth.perMaker', 700, 0, 1e9),
  field('spread.tight', 0.01, 0, 0.5),
  field('spread.wide', 0.025, 0, 0.5),
  field('turnover', 2, 0, 100),
  field('inventory', 0, 0, 1e9),
  field('outside.equity', 0.0466, -0.5, 1),
  field('outside.reserve', 0.0074, -0.5, 1),
  field('outside.mix', 1, 0, 1),
  field('exitFee', 0, 0, 0.5),
  field('leverage.min', 0, 0, 0.95),
  field('leverage.max', 0, 0, 0.95),
  field('leverage.maintenance', 1.15, 1, 2),
  field('noise', 0, 0, 0.5),
  whole('seed', 1, 0, 0xffff_ffff),
];

/** The numbers of v1 that stand inside lists and extensions; all are required there. */
const INNER_FIELDS: readonly NumberField[] = [
  whole('v', 1, 1, 1),
  whole('events.round', null, 1, 100),
  field('events.size', null, -3, 3),
  whole('seats.you.seat', 0, 0, 999),
  field('quality.prior', null, 0.01, 0.99),
  field('quality.accuracy', null, 0.5, 0.99),
  field('quality.decay', null, 0, 0.5),
  whole('coordinator.from', null, 1, 100),
  whole('coordinator.length', null, 1, 100),
  field('coordinator.seizure', null, 0, 1),
  field('coordinator.share', null, 0, 1),
  whole('siblings.count', null, 1, 4),
  field('siblings.volatility', null, 0, 0.5),
  field('siblings.stock', null, 0, 1e9),
];

const BY_PATH = new Map([...NUMBER_FIELDS, ...INNER_FIELDS].map((entry) => [entry.path, entry]));

/** The number field at `path`, list indexes left out (`events.size`). Throws for a path that is none. */
export function numberField(path: string): NumberField {
  const found = BY_PATH.get(path);
  if (!found) throw new Error(`no number field ${path}`);
  return found;
}

/** Longest own texts, in characters (code points). */
export const TEXT_LIMITS = { title: 80, story: 600, news: 120 } as const;
/** Most events a scenario may have. */
export const MOST_EVENTS = 50;
/** News of ours that an event can name; their texts stand in the locales. Only ever added to. */
export const NEWS_KEYS = [
  'lenders-warn',
  'october-shock',
  'clear-rules',
  'rumour',
  'big-customer',
  'outage',
] as const;

/** The words a field can be set to; the first is the default where there is one. */
export const CHOICES = {
  information: ['total', 'none', 'each'],
  settle: ['price', 'value', 'exit'],
  'events.kind': ['price', 'value'],
  'events.news': NEWS_KEYS,
  'seats.you.role': ['holder', 'maker'],
} as const;

/** The value at a dotted path, undefined where there is none. */
export function valueAt(tree: unknown, path: string): unknown {
  let at: unknown = tree;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

/** Put a value at a path of one or two keys, making the object on the way. */
export function putAt(tree: Record<string, Json>, path: string, value: Json): void {
  const [first, second] = path.split('.') as [string, string | undefined];
  if (second === undefined) {
    tree[first] = value;
    return;
  }
  const inner = tree[first];
  if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) inner[second] = value;
  else tree[first] = { [second]: value };
}
