import fc from 'fast-check';
import { catalogueOf } from '../../src/model/catalogue.ts';
import { type Role } from '../../src/model/seat.ts';
import {
  CHOICES,
  NEWS_KEYS,
  NUMBER_FIELDS,
  numberField,
  putAt,
} from '../../src/scenario/fields.ts';
import { type Json } from '../../src/scenario/plain.ts';
import { readScenario } from '../../src/scenario/schema.ts';
import { type Scenario } from '../../src/scenario/types.ts';

type Tree = { [key: string]: Json };

/** A number people would type, or any other of the range. */
function numberWithin(min: number, max: number, whole = false): fc.Arbitrary<number> {
  if (whole) return fc.integer({ min, max });
  const any = fc.double({ min, max, noNaN: true });
  return fc.oneof(
    any,
    any.map((value) => Math.min(max, Math.max(min, Number(value.toPrecision(2))))),
  );
}

const numberAt = (path: string) => {
  const { min, max, whole } = numberField(path);
  return numberWithin(min, max, whole);
};

const spec = (role: Role): fc.Arbitrary<Json> =>
  fc.constantFrom(...catalogueOf(role)).chain(({ id, parameters }) => {
    const values = parameters.map(({ min, max, integer }) => numberWithin(min, max, integer));
    return fc
      .tuple(fc.boolean(), fc.tuple(...values))
      .map(([plain, given]) =>
        plain || parameters.length === 0
          ? id
          : { id, ...Object.fromEntries(parameters.map(({ name }, at) => [name, given[at]!])) },
      );
  });

/** Text as people write it in the three languages, and what else a keyboard gives. */
const text = (most: number) =>
  fc.string({
    unit: fc.constantFrom(
      ...'Giữ hay bán? 持有还是卖出。Hold or sell!\n<b>&"\\'.split(''),
      '🌊',
      'ữ',
    ),
    minLength: 1,
    maxLength: most,
  });
const words = (most: number) =>
  fc.record({ zh: text(most), vi: text(most), en: text(most) }, { requiredKeys: [] });

const event = fc.record(
  {
    round: numberAt('events.round'),
    kind: fc.constantFrom(...CHOICES['events.kind']),
    size: numberAt('events.size'),
    news: fc.oneof(fc.constantFrom(...NEWS_KEYS), words(120)),
  },
  { requiredKeys: ['round', 'kind', 'size'] },
);

const extensions = fc.record(
  {
    quality: fc.record({
      prior: numberAt('quality.prior'),
      accuracy: numberAt('quality.accuracy'),
      decay: numberAt('quality.decay'),
    }),
    coordinator: fc.record(
      {
        from: numberAt('coordinator.from'),
        length: numberAt('coordinator.length'),
        seizure: numberAt('coordinator.seizure'),
        share: numberAt('coordinator.share'),
        vote: fc.constant(true as const),
      },
      { requiredKeys: ['from', 'length', 'seizure', 'share'] },
    ),
    siblings: fc.record({
      count: numberAt('siblings.count'),
      volatility: numberAt('siblings.volatility'),
      stock: numberAt('siblings.stock'),
    }),
  },
  { requiredKeys: [] },
);

/** Numbers of the table, some of them, the rest left to the defaults. */
const numbers = fc
  .tuple(...NUMBER_FIELDS.map(({ path }) => fc.option(numberAt(path), { freq: 1, nil: undefined })))
  .map((values) => {
    const tree: Tree = {};
    NUMBER_FIELDS.forEach(({ path }, at) => {
      const value = values[at];
      if (value !== undefined) putAt(tree, path, value);
    });
    return tree;
  });

function orderedPair(tree: Tree, path: string, least: string, most: string, standard: number) {
  const inner = (tree[path] ?? {}) as { [key: string]: number };
  const [low, high] = [inner[least] ?? standard, inner[most] ?? standard];
  tree[path] = { ...inner, [least]: Math.min(low, high), [most]: Math.max(low, high) };
}

export interface Wanted {
  texts: boolean;
  extensions: boolean;
}

/** Inputs that the schema accepts, of every kind; with own texts and MODEL.md §5's fields if wanted. */
export function anyInput(wanted: Wanted): fc.Arbitrary<Tree> {
  return fc
    .record({
      numbers,
      holders: fc.array(spec('holder'), { minLength: 1, maxLength: 30 }),
      makers: fc.array(spec('maker'), { minLength: 1, maxLength: 6 }),
      seat: fc.option(fc.nat(999)),
      maker: fc.boolean(),
      ownSeats: fc.boolean(),
      events: fc.array(event, { maxLength: 50 }),
      information: fc.constantFrom(...CHOICES.information),
      settle: fc.constantFrom(...CHOICES.settle),
      pledges: fc.boolean(),
      title: words(80),
      story: words(600),
      extensions,
    })
    .map(({ numbers: tree, extensions: later, title, story, ...rest }) => {
      const holders = (tree['holders'] as number | undefined) ?? 12;
      const makers = (tree['makers'] as number | undefined) ?? 2;
      orderedPair(tree, 'spread', 'tight', 'wide', 0.02);
      orderedPair(tree, 'leverage', 'min', 'max', 0);
      const asMaker = rest.maker && makers > 0;
      const count = asMaker ? makers : holders;
      const you = { role: asMaker ? 'maker' : 'holder', seat: (rest.seat ?? 0) % count };
      const events = wanted.texts
        ? rest.events
        : rest.events.map(({ news, ...bare }) =>
            typeof news === 'string' ? { ...bare, news } : bare,
          );
      const seats = {
        you,
        ...(rest.ownSeats && {
          holders: rest.holders.slice(0, holders),
          makers: rest.makers.slice(0, makers),
        }),
      };
      return {
        ...tree,
        seats,
        events: events as unknown as Json,
        information: rest.information,
        settle: rest.settle,
        pledges: rest.pledges,
        ...(wanted.texts && { title, story }),
        ...(wanted.extensions && (later as Tree)),
      };
    });
}

/** Complete scenarios, whether or not they can be played yet. */
export function anyScenario(wanted: Wanted): fc.Arbitrary<Scenario> {
  return anyInput(wanted).map((input) => {
    const read = readScenario(input);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    return read.value;
  });
}
