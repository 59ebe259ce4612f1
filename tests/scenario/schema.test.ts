import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Refusal } from '../../src/model/result.ts';
import { compactScenario } from '../../src/scenario/compact.ts';
import { DEFAULTS } from '../../src/scenario/defaults.ts';
import { readScenario } from '../../src/scenario/schema.ts';
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
        const whole = readScenario(input);
        const turned = Object.fromEntries(Object.entries(input).reverse());
        expect(readScenario(turned)).toEqual(whole);
        if (whole.ok) expect(readScenario(whole.value)).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  it('has a compact form that says the same', () => {
    fc.assert(
      fc.property(anyScenario({ texts: true, extensions: true }), (scenario) => {
        const compact = compactScenario(scenario);
        expect(readScenario(JSON.parse(JSON.stringify(compact)))).toEqual({
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
