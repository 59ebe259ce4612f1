import { type BitReader, type BitWriter } from './bits.ts';
import { CHOICES, MOST_EVENTS, NEWS_KEYS } from './fields.ts';
import { readNumber, writeNumber } from './number-code.ts';
import { type Json } from './plain.ts';
import { type Scenario, type ScenarioEvent } from './types.ts';

type Tree = { [key: string]: Json };

const COUNT_BITS = 6;
const ROUND_BITS = 7;
const NEWS_BITS = 2;
const KEY_BITS = 6;
const NEWS = { none: 0, key: 1, own: 2 } as const;

/** Write events in their order; own news go with the other texts. */
export function writeEvents(writer: BitWriter, events: readonly ScenarioEvent[]): void {
  writer.bits(events.length, COUNT_BITS);
  for (const { round, kind, size, news } of events) {
    writer.bits(round, ROUND_BITS);
    writer.bit(kind === 'value');
    writeNumber(writer, size);
    if (news === undefined) writer.bits(NEWS.none, NEWS_BITS);
    else if (typeof news === 'object') writer.bits(NEWS.own, NEWS_BITS);
    else {
      writer.bits(NEWS.key, NEWS_BITS);
      writer.bits((NEWS_KEYS as readonly string[]).indexOf(news), KEY_BITS);
    }
  }
}

/** Read what `writeEvents` wrote; events that wait for own news are added to `waiting`. */
export function readEvents(reader: BitReader, waiting: Tree[]): Tree[] {
  const count = reader.bits(COUNT_BITS);
  if (count > MOST_EVENTS) reader.failed = true;
  const events: Tree[] = [];
  while (!reader.failed && events.length < count) {
    const event: Tree = {
      round: reader.bits(ROUND_BITS),
      kind: CHOICES['events.kind'][reader.bit()]!,
      size: readNumber(reader),
    };
    const news = reader.bits(NEWS_BITS);
    if (news === NEWS.key) event['news'] = NEWS_KEYS[reader.bits(KEY_BITS)] ?? '';
    else if (news === NEWS.own) waiting.push(event);
    else if (news !== NEWS.none) reader.failed = true;
    events.push(event);
  }
  return events;
}

/** The numbers of each extension in the order links have them. */
const EXTENSION_FIELDS = {
  quality: ['prior', 'accuracy', 'decay'],
  coordinator: ['from', 'length', 'seizure', 'share'],
  siblings: ['count', 'volatility', 'stock'],
} as const;
type Extension = keyof typeof EXTENSION_FIELDS;

/** Write an extension of MODEL.md §5. */
export function writeExtension<E extends Extension>(
  writer: BitWriter,
  name: E,
  extension: NonNullable<Scenario[E]>,
): void {
  const fields = extension as unknown as Readonly<Record<string, unknown>>;
  for (const field of EXTENSION_FIELDS[name]) writeNumber(writer, Number(fields[field]));
  if (name === 'coordinator') writer.bit(fields['vote'] === true);
}

/** Read what `writeExtension` wrote. */
export function readExtension(reader: BitReader, name: Extension): Tree {
  const extension: Tree = {};
  for (const field of EXTENSION_FIELDS[name]) extension[field] = readNumber(reader);
  if (name === 'coordinator' && reader.bit()) extension['vote'] = true;
  return extension;
}
