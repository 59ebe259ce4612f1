import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLDER_CATALOGUE, MAKER_CATALOGUE } from '../../src/model/catalogue.ts';
import { type Refusal } from '../../src/model/result.ts';
import { compactScenario } from '../../src/scenario/compact.ts';
import { DEFAULTS } from '../../src/scenario/defaults.ts';
import { readScenario, readWhole } from '../../src/scenario/schema.ts';
import { anyInput, anyScenario } from './anyScenario.ts';

function refusalOf(input: unknown): Refusal {
  const read = readScenario(input);
  if (read.ok) throw new Error('was accepted');
  return read.refusal;
}

function read(input: unknown) {
  const result = readScenario(input);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

describe('reading a scenario', () => {
  it('fills every field of an empty one with the defaults of the model', () => {
    const { seats, ...rest } = read({});
    expect(rest).toEqual({
      v: 1,
      rounds: 10,
      continuation: 1,
      holders: 12,
      makers: 2,
      price: 10,
      supply: 2000,
      unlock: 10,
      stock: 0,
      cash: 0,
      sellShare: 1,
      growth: 0.08,
      capture: 0.2,
      optionality: 0,
      emission: 0,
      recovery: 0.05,
      depth: { base: 700, perMaker: 700 },
      spread: { tight: 0.01, wide: 0.025 },
      turnover: 2,
      inventory: 0,
      outside: { equity: 0.0466, reserve: 0.0074, mix: 1 },
      exitFee: 0,
      leverage: { min: 0, max: 0, maintenance: 1.15 },
      events: [],
      noise: 0,
      information: 'total',
      settle: 'price',
      pledges: false,
      seed: 1,
    });
    expect(seats.you).toEqual({ role: 'holder', seat: 0 });
    expect(seats.holders.map((spec) => Object.values(spec).join(' '))).toEqual([
      'majority 0.5',
      'majority 0.5',
      'majority 0.5',
      'majority 0.7',
      'grim 0.7',
      'grim 0.6',
      'stop-loss 0.04',
      'stop-loss 0.08',
      'momentum',
      'end-gamer 3',
      'random 0.85',
      'generous',
    ]);
    expect(seats.makers.map((spec) => Object.values(spec).join(' '))).toEqual([
      'stand',
      'pull-after-fall 0.1',
    ]);
  });

  it('keeps the defaults from being changed', () => {
    expect(Object.isFrozen(DEFAULTS)).toBe(true);
    expect(Object.isFrozen(DEFAULTS.seats.holders[4])).toBe(true);
  });

  it('gives every seat one strategy, a shorter list repeating', () => {
    const { seats } = read({ holders: 5, seats: { holders: ['majority', 'momentum'] } });
    expect(seats.holders.map(({ id }) => id)).toEqual([
      'majority',
      'momentum',
      'majority',
      'momentum',
      'majority',
    ]);
    expect(read({ holders: 8 }).seats.holders.at(-1)).toEqual({ id: 'stop-loss', x: 0.08 });
    expect(read({ makers: 0 }).seats.makers).toEqual([]);
  });

  it('takes the same from a full form, whatever the order of its fields', () => {
    fc.assert(
      fc.property(anyInput({ texts: true, extensions: true }), (input) => {
        const whole = readWhole(input);
        const turned = Object.fromEntries(Object.entries(input).reverse());
        expect(readWhole(turned)).toEqual(whole);
        if (whole.ok) expect(readWhole(whole.value)).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  it('has a compact form that says the same', () => {
    fc.assert(
      fc.property(anyScenario({ texts: true, extensions: true }), (scenario) => {
        const compact = compactScenario(scenario);
        expect(readWhole(JSON.parse(JSON.stringify(compact)))).toEqual({
          ok: true,
          value: scenario,
        });
      }),
      { numRuns: 200 },
    );
    expect(compactScenario(DEFAULTS)).toEqual({});
  });

  it('takes minus zero for zero and an empty text for none', () => {
    expect(Object.is(read({ capture: -0 }).capture, 0)).toBe(true);
    expect(
      read({ title: { en: '' }, events: [{ round: 1, kind: 'price', size: 0, news: {} }] }),
    ).toEqual(read({ events: [{ round: 1, kind: 'price', size: 0 }] }));
  });

  it('counts characters as people do', () => {
    expect(read({ title: { zh: '🌊'.repeat(80) } }).title?.zh).toHaveLength(160);
    expect(refusalOf({ title: { zh: '🌊'.repeat(81) } })).toMatchObject({
      code: 'scenario.too-long',
      path: 'title.zh',
      allowed: 80,
    });
  });

  it('keeps text as it was written, markup and all', () => {
    const story = '<script>alert(1)</script>\n  {{x}} $t(y) & “ngoặc”';
    expect(read({ story: { vi: story } }).story).toEqual({ vi: story });
  });
});

describe('a scenario is refused', () => {
  const many = (count: number) => Array.from({ length: count }, () => 'stand');
  const event = { round: 1, kind: 'price', size: 0 };
  it.each<[string, unknown, Partial<Refusal>]>([
    ['that is none', [], { code: 'scenario.not-a-scenario' }],
    ['that is nothing', null, { code: 'scenario.not-a-scenario' }],
    ['with an unknown field', { fee: 1 }, { code: 'scenario.unknown-field', path: 'fee' }],
    ['with an unknown inner field', { depth: { b: 1 } }, { path: 'depth.b' }],
    ['with a list for an object', { depth: [] }, { code: 'scenario.needs-object', path: 'depth' }],
    ['with a text for a number', { price: '10' }, { code: 'scenario.needs-number', given: '10' }],
    ['with null for a number', { price: null }, { code: 'scenario.needs-number', given: null }],
    ['with NaN', { price: Number.NaN }, { code: 'scenario.needs-number', given: 'NaN' }],
    [
      'with Infinity',
      { supply: Number.POSITIVE_INFINITY },
      { code: 'scenario.out-of-range', given: 'Infinity', allowed: { min: 1, max: 1e12 } },
    ],
    ['with half a round', { rounds: 1.5 }, { code: 'scenario.not-whole', given: 1.5 }],
    [
      'with too many rounds',
      { rounds: 101 },
      { code: 'scenario.out-of-range', given: 101, allowed: { min: 1, max: 100 } },
    ],
    ['with a number for yes or no', { pledges: 1 }, { code: 'scenario.needs-yes-or-no' }],
    [
      'with an unknown word',
      { settle: 'cash' },
      { code: 'scenario.unknown-choice', allowed: ['price', 'value', 'exit'] },
    ],
    [
      'with a tight spread over the wide one',
      { spread: { tight: 0.03 } },
      { path: 'spread.tight', allowed: { min: 0, max: 0.025 } },
    ],
    [
      'with least leverage over most',
      { leverage: { min: 0.5 } },
      { path: 'leverage.max', allowed: { min: 0.5, max: 0.95 } },
    ],
    [
      'with a seat of yours that is not there',
      { seats: { you: { seat: 12 } } },
      { path: 'seats.you.seat', allowed: { min: 0, max: 11 } },
    ],
    [
      'with you a maker among none',
      { makers: 0, seats: { you: { role: 'maker' } } },
      { code: 'scenario.no-such-seat' },
    ],
    [
      'with an unknown strategy',
      { seats: { holders: ['majority', 'hodl'] } },
      { code: 'scenario.unknown-choice', path: 'seats.holders[1]', given: 'hodl' },
    ],
    [
      'with a holder playing a maker’s strategy',
      { seats: { holders: [{ id: 'stand' }] } },
      { path: 'seats.holders[0].id' },
    ],
    [
      'with a parameter out of range',
      { seats: { holders: [{ id: 'grim', share: 1.1 }] } },
      { path: 'seats.holders[0].share', allowed: { min: 0, max: 1 } },
    ],
    [
      'with an unknown parameter',
      { seats: { holders: [{ id: 'grim', x: 1 }] } },
      { code: 'scenario.unknown-field', path: 'seats.holders[0].x' },
    ],
    [
      'with half a parameter',
      { seats: { holders: [{ id: 'end-gamer', n: 2.5 }] } },
      { code: 'scenario.not-whole' },
    ],
    [
      'with a strategy that is a number',
      { seats: { holders: [3] } },
      { code: 'scenario.needs-strategy' },
    ],
    [
      'with a strategy without an id',
      { seats: { holders: [{ x: 1 }] } },
      { code: 'scenario.missing' },
    ],
    ['with no strategies', { seats: { holders: [] } }, { code: 'scenario.empty-list' }],
    [
      'with more strategies than seats',
      { seats: { makers: many(3) } },
      { code: 'scenario.too-many', path: 'seats.makers', given: 3, allowed: 2 },
    ],
    [
      'with too many events',
      { events: Array(51).fill(event) },
      { code: 'scenario.too-many', given: 51 },
    ],
    [
      'with an event out of time',
      { events: [{ ...event, round: 0 }] },
      { path: 'events[0].round' },
    ],
    [
      'with an event too large',
      { events: [event, { ...event, size: 3.1 }] },
      { path: 'events[1].size' },
    ],
    ['with half an event', { events: [{ round: 1, kind: 'price' }] }, { code: 'scenario.missing' }],
    [
      'with news of ours that are not there',
      { events: [{ ...event, news: 'alien-landing' }] },
      { code: 'scenario.unknown-choice', path: 'events[0].news' },
    ],
    [
      'with long own news',
      { events: [{ ...event, news: { en: 'x'.repeat(121) } }] },
      { code: 'scenario.too-long', path: 'events[0].news.en', allowed: 120 },
    ],
    ['with text in a fourth language', { title: { fr: 'a' } }, { path: 'title.fr' }],
    [
      'with a direction override',
      { title: { en: 'a\u202eb' } },
      { code: 'scenario.control-character' },
    ],
    ['with a control character', { story: { en: 'a\0b' } }, { code: 'scenario.control-character' }],
    ['with half a character', { story: { en: '\ud83c' } }, { code: 'scenario.control-character' }],
    [
      'of a newer version',
      { v: 2, new: 1 },
      { code: 'scenario.newer-version', given: 2, allowed: 1 },
    ],
    ['of no version', { v: 0 }, { code: 'scenario.out-of-range', path: 'v' }],
    ['of a version in words', { v: 'one' }, { code: 'scenario.needs-number', path: 'v' }],
    [
      'that reaches for prototypes',
      JSON.parse('{"__proto__": {"price": 1}}'),
      { path: '__proto__' },
    ],
    ['that names what objects inherit', { constructor: 1 }, { code: 'scenario.unknown-field' }],
  ])('%s', (_, input, refusal) => {
    expect(refusalOf(input)).toMatchObject(refusal);
  });

  it.each([
    ['quality', { prior: 0.5, accuracy: 0.8, decay: 0.1 }, { prior: 0 }],
    ['coordinator', { from: 1, length: 2, seizure: 0.1, share: 1, vote: true }, { vote: false }],
    ['siblings', { count: 2, volatility: 0.1, stock: 5 }, { count: 5 }],
  ])('with %s in a code of its own once its fields are right', (name, right, wrong) => {
    expect(refusalOf({ [name]: right })).toEqual({ code: 'scenario.not-yet', path: name });
    expect(refusalOf({ [name]: { ...right, ...wrong } }).code).not.toBe('scenario.not-yet');
    expect(readWhole({ [name]: right }).ok).toBe(true);
  });

  it('after a bounded look at anything too large or too deep', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 10_000; i++) deep = [deep];
    expect(refusalOf({ events: deep }).code).toBe('scenario.too-large');
    expect(refusalOf({ events: Array(1e7) }).code).toBe('scenario.too-large');
    expect(refusalOf({ title: { en: 'x'.repeat(1e6) } }).code).toBe('scenario.too-long');
  });

  it('never with an exception, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const result = readScenario(input);
        if (!result.ok) expect(JSON.parse(JSON.stringify(result.refusal))).toEqual(result.refusal);
      }),
    );
  });
});

describe('the words of schema v1', () => {
  it('keep their order, for links name strategies by number', () => {
    expect(HOLDER_CATALOGUE.map(({ id }) => id)).toEqual([
      'always-hold',
      'always-sell',
      'majority',
      'generous',
      'grim',
      'win-stay-lose-shift',
      'stop-loss',
      'momentum',
      'contrarian',
      'myopic',
      'end-gamer',
      'random',
      'bayes',
    ]);
    expect(MAKER_CATALOGUE.map(({ id }) => id)).toEqual([
      'stand',
      'pull',
      'maker-majority',
      'pull-after-fall',
      'inventory-limit',
    ]);
  });
});
