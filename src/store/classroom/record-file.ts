import { PLEDGES } from '../../game/types.ts';
import { accept, type Result, refuse } from '../../model/result.ts';
import { LANGUAGES } from '../../scenario/types.ts';
import { readSettings } from '../../session/read-settings.ts';
import { type Entry, type Intent } from '../../session/types.ts';
import { type Recorded, readBySteps } from '../../study/class/record.ts';
import { type SessionRecord } from './links.ts';

/** Longer files are refused unread: a thousand players over ten long games need less. */
const MOST_CHARACTERS = 100_000_000;
const LONGEST_TEXT = 200;

type Check = (value: unknown) => boolean;
type Tree = Record<string, unknown>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText: Check = (value) => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isTime: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isWhole: Check = (value) => isTime(value) && Number.isInteger(value);
const isShare: Check = (value) => isTime(value) && (value as number) <= 1;
const isBoolean: Check = (value) => typeof value === 'boolean';
const isOneOf =
  (list: readonly unknown[]): Check =>
  (value) =>
    list.includes(value);
const isWish: Check = (value) =>
  value === null || (isTree(value) && (isText(value['key']) || isText(value['own'])));

const ANSWERED = { player: isWhole, turn: isWhole };

/** What each intent carries. Settings are read on their own. */
const CARRIED: Record<Intent['type'], Record<string, Check>> = {
  open: { settings: isTree, seed: isWhole },
  join: { name: isWish, language: isOneOf(LANGUAGES) },
  predict: { ...ANSWERED, share: isShare },
  pledge: { ...ANSWERED, pledge: isOneOf(PLEDGES) },
  vote: { ...ANSWERED, agree: isBoolean },
  decide: { ...ANSWERED, hold: isBoolean },
  speak: { player: isWhole, language: isOneOf(LANGUAGES) },
  start: { seed: isWhole },
  'end-phase': { turn: isWhole },
  next: { turn: isWhole },
  pause: {},
  resume: {},
  extend: { ms: isTime },
  'end-game': {},
  close: {},
  change: { settings: isTree },
  remove: { player: isWhole },
  restore: { player: isWhole },
  rename: { player: isWhole, name: isText },
  hand: { player: isWhole, to: isOneOf(['bot', 'player']) },
  mark: { player: isWhole, role: isOneOf(['holder', 'maker', null]) },
  rewind: {},
};

function readEntry(input: unknown): Entry | null {
  if (!isTree(input) || !isTime(input['at']) || !isTree(input['intent'])) return null;
  const intent = input['intent'];
  const { type } = intent;
  if (typeof type !== 'string' || !Object.hasOwn(CARRIED, type)) return null;
  const carried = Object.entries(CARRIED[type as Intent['type']]);
  if (!carried.every(([name, check]) => check(intent[name]))) return null;
  if (type !== 'open' && type !== 'change') return input as unknown as Entry;
  const settings = readSettings(intent['settings']);
  if (!settings.ok) return null;
  return { at: input['at'] as number, intent: { ...intent, settings: settings.value } as Intent };
}

function parse(text: string): Result<unknown> {
  if (text.length > MOST_CHARACTERS) return refuse({ code: 'open.too-large' });
  try {
    return accept(JSON.parse(text.replace(/^\uFEFF/u, '')));
  } catch {
    return refuse({ code: 'open.not-json' });
  }
}

/**
 * A session that was saved, every line of it looked at. Refusals: `open.too-large`, `open.not-json`,
 * `open.not-session`, `open.newer`, and `open.broken` with the line, from 1, that is no line of a journal.
 */
export function readRecord(text: string): Result<SessionRecord> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const tree = parsed.value;
  if (!isTree(tree) || !Array.isArray(tree['journal'])) return refuse({ code: 'open.not-session' });
  if (isWhole(tree['v']) && (tree['v'] as number) > 1) return refuse({ code: 'open.newer' });
  const { v, id, code } = tree;
  if (v !== 1 || !isText(id) || !isText(code)) return refuse({ code: 'open.not-session' });
  const journal: Entry[] = [];
  for (const [at, line] of tree['journal'].entries()) {
    const entry = readEntry(line);
    if (entry === null) return refuse({ code: 'open.broken', given: at + 1 });
    journal.push(entry);
  }
  return accept({ v: 1, id: id as string, code: code as string, journal });
}

/**
 * The class of a record, worked out line by line. Refused with `open.broken` and the line, from 1, that does not
 * follow from those before it.
 */
export function* openRecord({ code, journal }: SessionRecord): Generator<number, Result<Recorded>> {
  const steps = readBySteps(code, journal);
  let line = 0;
  for (;;) {
    const step = steps.next();
    if (step.done !== true) {
      line = step.value;
      yield line;
    } else {
      return step.value.ok ? step.value : refuse({ code: 'open.broken', given: line + 1 });
    }
  }
}
