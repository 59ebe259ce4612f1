import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Refusal } from '../../src/model/result.ts';
import { readScenario } from '../../src/scenario/schema.ts';

function refusalOf(input: unknown): Refusal {
  const read = readScenario(input);
  if (read.ok) throw new Error('was accepted');
  return read.refusal;
}

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
  ])('with one wrong field of %s, and takes the right ones', (name, right, wrong) => {
    expect(refusalOf({ [name]: { ...right, ...wrong } }).path).toBe(
      `${name}.${Object.keys(wrong)[0]}`,
    );
    expect(readScenario({ [name]: right }).ok).toBe(true);
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
