import * as v from 'valibot';
import { CHOICES, MOST_EVENTS, numberField, TEXT_LIMITS } from './fields.ts';
import { fits, isVisible } from './text.ts';

// Messages of these checks are the last words of refusal codes: see refusals.ts.

/** An object with these fields and no others; a list is none. */
function record<const T extends v.ObjectEntries>(entries: T) {
  return v.pipe(
    v.unknown(),
    v.check((input) => !Array.isArray(input), 'needs-object'),
    v.strictObject(entries),
  );
}

/** The number of the field table at `path`. */
function number(path: string) {
  const { min, max, whole } = numberField(path);
  return v.pipe(
    v.number(),
    v.check((given) => given >= min && given <= max, 'out-of-range'),
    v.check((given) => !whole || Number.isInteger(given), 'not-whole'),
  );
}

/** The same, with the table's default where it is left out. */
function defaulted(path: string) {
  return v.optional(number(path), numberField(path).default!);
}

function choice<const T extends readonly string[]>(options: T) {
  return v.picklist(options, 'unknown-choice');
}

function words(most: number) {
  const text = v.pipe(
    v.string(),
    v.check((given) => fits(given, most), 'too-long'),
    v.check(isVisible, 'control-character'),
  );
  return record({
    zh: v.exactOptional(text),
    vi: v.exactOptional(text),
    en: v.exactOptional(text),
  });
}

const event = record({
  round: number('events.round'),
  kind: choice(CHOICES['events.kind']),
  size: number('events.size'),
  news: v.exactOptional(
    v.lazy((given) =>
      typeof given === 'string' ? choice(CHOICES['events.news']) : words(TEXT_LIMITS.news),
    ),
  ),
});

const you = record({
  role: v.optional(choice(CHOICES['seats.you.role']), 'holder'),
  seat: defaulted('seats.you.seat'),
});

/** MODEL.md §5. */
const extensions = {
  quality: v.exactOptional(
    record({
      prior: number('quality.prior'),
      accuracy: number('quality.accuracy'),
      decay: number('quality.decay'),
    }),
  ),
  coordinator: v.exactOptional(
    record({
      from: number('coordinator.from'),
      length: number('coordinator.length'),
      seizure: number('coordinator.seizure'),
      share: number('coordinator.share'),
      vote: v.exactOptional(v.literal(true)),
    }),
  ),
  siblings: v.exactOptional(
    record({
      count: number('siblings.count'),
      volatility: number('siblings.volatility'),
      stock: number('siblings.stock'),
    }),
  ),
};

/** Schema v1, field by field; what fields say about each other stands in schema.ts (MODEL.md §2). */
export const SHAPE = record({
  v: defaulted('v'),
  title: v.exactOptional(words(TEXT_LIMITS.title)),
  story: v.exactOptional(words(TEXT_LIMITS.story)),
  rounds: defaulted('rounds'),
  continuation: defaulted('continuation'),
  holders: defaulted('holders'),
  makers: defaulted('makers'),
  price: defaulted('price'),
  supply: defaulted('supply'),
  unlock: defaulted('unlock'),
  stock: defaulted('stock'),
  cash: defaulted('cash'),
  treasury: v.exactOptional(number('treasury')),
  sellShare: defaulted('sellShare'),
  growth: defaulted('growth'),
  capture: defaulted('capture'),
  optionality: defaulted('optionality'),
  emission: defaulted('emission'),
  recovery: defaulted('recovery'),
  depth: v.optional(
    record({ base: defaulted('depth.base'), perMaker: defaulted('depth.perMaker') }),
    {},
  ),
  spread: v.optional(
    record({ tight: defaulted('spread.tight'), wide: defaulted('spread.wide') }),
    {},
  ),
  turnover: defaulted('turnover'),
  inventory: defaulted('inventory'),
  outside: v.optional(
    record({
      equity: defaulted('outside.equity'),
      reserve: defaulted('outside.reserve'),
      mix: defaulted('outside.mix'),
    }),
    {},
  ),
  exitFee: defaulted('exitFee'),
  leverage: v.optional(
    record({
      min: defaulted('leverage.min'),
      max: defaulted('leverage.max'),
      maintenance: defaulted('leverage.maintenance'),
    }),
    {},
  ),
  events: v.optional(
    v.pipe(
      v.array(event),
      v.check((given) => given.length <= MOST_EVENTS, 'too-many'),
    ),
    [],
  ),
  noise: defaulted('noise'),
  information: v.optional(choice(CHOICES.information), 'total'),
  settle: v.optional(choice(CHOICES.settle), 'price'),
  pledges: v.optional(v.boolean(), false),
  ...extensions,
  seats: v.optional(
    record({
      you: v.optional(you, {}),
      holders: v.exactOptional(v.array(v.unknown())),
      makers: v.exactOptional(v.array(v.unknown())),
    }),
    {},
  ),
  seed: defaulted('seed'),
});

/** A scenario of the right shape, strategies not yet read. */
export type Shaped = v.InferOutput<typeof SHAPE>;
