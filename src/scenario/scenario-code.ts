import { type BitReader, type BitWriter } from './bits.ts';
import { shortSeats } from './compact.ts';
import { DEFAULTS } from './defaults.ts';
import { readEvents, readExtension, writeEvents, writeExtension } from './events-code.ts';
import { CHOICES, NUMBER_FIELDS, putAt, valueAt } from './fields.ts';
import { readNumber, writeNumber } from './number-code.ts';
import { type Json } from './plain.ts';
import { readSeatsCode, writeSeats } from './seats-code.ts';
import { readTexts, writeTexts } from './text-code.ts';
import { LANGUAGES, type Scenario, type Words } from './types.ts';

type Tree = { [key: string]: Json };

/** Marks before each field, rising, closed by 0. Numbers have 1–31 in the order of their table. */
const MARK = {
  information: 40,
  settle: 41,
  pledges: 42,
  you: 43,
  holders: 44,
  makers: 45,
  events: 46,
  quality: 47,
  coordinator: 48,
  siblings: 49,
  texts: 50,
} as const;
const MARK_BITS = 6;
const CHOICE_BITS = 2;
const SEAT_BITS = 10;
const EXTENSIONS = ['quality', 'coordinator', 'siblings'] as const;
const LISTS = { holder: 'holders', maker: 'makers' } as const;

/** Every own text of a scenario, in the order links have them; absent ones are left out. */
function textsOf(words: readonly (Words | undefined)[]): string[] {
  return words.flatMap((own) => LANGUAGES.flatMap((language) => own?.[language] ?? []));
}

function writeHeads(writer: BitWriter, words: readonly (Words | undefined)[]): void {
  for (const own of words) {
    for (const language of LANGUAGES) writer.bit(own?.[language] !== undefined);
  }
}

function writeChoices(writer: BitWriter, scenario: Scenario): void {
  for (const name of ['information', 'settle'] as const) {
    const chosen = (CHOICES[name] as readonly string[]).indexOf(scenario[name]);
    if (chosen === 0) continue;
    writer.bits(MARK[name], MARK_BITS);
    writer.bits(chosen, CHOICE_BITS);
  }
  if (scenario.pledges) writer.bits(MARK.pledges, MARK_BITS);
}

function writeSeating(writer: BitWriter, { seats }: Scenario): void {
  const { role, seat } = seats.you;
  if (role !== 'holder' || seat !== 0) {
    writer.bits(MARK.you, MARK_BITS);
    writer.bit(role === 'maker');
    writer.bits(seat, SEAT_BITS);
  }
  for (const side of ['holder', 'maker'] as const) {
    const list = shortSeats(side, seats[LISTS[side]]);
    if (!list) continue;
    writer.bits(MARK[LISTS[side]], MARK_BITS);
    writeSeats(writer, side, list);
  }
}

/** Write a scenario against the frozen defaults: the same scenario gives the same bits. */
export function writeScenario(writer: BitWriter, scenario: Scenario): void {
  NUMBER_FIELDS.forEach(({ path }, at) => {
    const value = valueAt(scenario, path);
    if (typeof value !== 'number' || value === valueAt(DEFAULTS, path)) return;
    writer.bits(at + 1, MARK_BITS);
    writeNumber(writer, value);
  });
  writeChoices(writer, scenario);
  writeSeating(writer, scenario);
  if (scenario.events.length > 0) {
    writer.bits(MARK.events, MARK_BITS);
    writeEvents(writer, scenario.events);
  }
  for (const name of EXTENSIONS) {
    if (scenario[name] === undefined) continue;
    writer.bits(MARK[name], MARK_BITS);
    writeExtension(writer, name, scenario[name]);
  }
  const news = scenario.events.flatMap((event) =>
    typeof event.news === 'object' ? [event.news] : [],
  );
  const words = [scenario.title, scenario.story, ...news];
  const texts = textsOf(words);
  if (texts.length > 0) {
    writer.bits(MARK.texts, MARK_BITS);
    writeHeads(writer, words);
    writeTexts(writer, texts);
  }
  writer.bits(0, MARK_BITS);
}

/** Own texts back into title, story and the events that have room for them. */
function readWords(reader: BitReader, tree: Tree, news: readonly Tree[]): void {
  const owners: Tree[] = Array.from({ length: 2 + news.length }, () => ({}));
  const places = owners.flatMap((owner) =>
    LANGUAGES.flatMap((language) => (reader.bit() ? [{ owner, language }] : [])),
  );
  const texts = readTexts(reader, places.length);
  if (reader.failed) return;
  places.forEach(({ owner, language }, at) => {
    owner[language] = texts[at]!;
  });
  tree['title'] = owners[0]!;
  tree['story'] = owners[1]!;
  news.forEach((event, at) => {
    event['news'] = owners[at + 2]!;
  });
}

type FieldReader = (reader: BitReader, tree: Tree, news: Tree[]) => void;

/** How the field behind each mark is read; numbers are read by their table. */
const READERS: Readonly<Record<keyof typeof MARK, FieldReader>> = {
  information(reader, tree) {
    tree['information'] = CHOICES.information[reader.bits(CHOICE_BITS)] ?? '';
  },
  settle(reader, tree) {
    tree['settle'] = CHOICES.settle[reader.bits(CHOICE_BITS)] ?? '';
  },
  pledges(_, tree) {
    tree['pledges'] = true;
  },
  you(reader, tree) {
    const role = reader.bit() ? 'maker' : 'holder';
    putAt(tree, 'seats.you', { role, seat: reader.bits(SEAT_BITS) });
  },
  holders(reader, tree) {
    putAt(tree, 'seats.holders', readSeatsCode(reader, 'holder', 1000));
  },
  makers(reader, tree) {
    putAt(tree, 'seats.makers', readSeatsCode(reader, 'maker', 100));
  },
  events(reader, tree, news) {
    tree['events'] = readEvents(reader, news);
  },
  quality(reader, tree) {
    tree['quality'] = readExtension(reader, 'quality');
  },
  coordinator(reader, tree) {
    tree['coordinator'] = readExtension(reader, 'coordinator');
  },
  siblings(reader, tree) {
    tree['siblings'] = readExtension(reader, 'siblings');
  },
  texts(reader, tree, news) {
    readWords(reader, tree, news);
  },
};
const BY_MARK = new Map<number, FieldReader>(
  Object.entries(MARK).map(([name, mark]) => [mark, READERS[name as keyof typeof MARK]]),
);

function readField(reader: BitReader, mark: number, tree: Tree, news: Tree[]): void {
  const number = NUMBER_FIELDS[mark - 1];
  const read = BY_MARK.get(mark);
  if (number) putAt(tree, number.path, readNumber(reader));
  else if (read) read(reader, tree, news);
  else reader.failed = true;
}

/** Read what `writeScenario` wrote, unchecked; the reader fails on anything else. */
export function readScenarioCode(reader: BitReader): Tree {
  const tree: Tree = { v: 1 };
  const news: Tree[] = [];
  let last = 0;
  for (;;) {
    const mark = reader.bits(MARK_BITS);
    if (mark === 0 || reader.failed) return tree;
    if (mark <= last) {
      reader.failed = true;
      return tree;
    }
    last = mark;
    readField(reader, mark, tree, news);
  }
}
