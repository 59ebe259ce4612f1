import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter } from '../../src/scenario/bits.ts';
import { compactScenario } from '../../src/scenario/compact.ts';
import { DEFAULTS } from '../../src/scenario/defaults.ts';
import {
  decodeReplay,
  decodeScenario,
  encodeReplay,
  encodeScenario,
} from '../../src/scenario/link.ts';
import { readNumber, writeNumber } from '../../src/scenario/number-code.ts';
import { PRESETS, presetScenario } from '../../src/scenario/presets/index.ts';
import { anyScenario } from './anyScenario.ts';
import { ADDRESS, codeOf, decisionsFor, rich, scenarioOf } from './links.ts';

const FULL = process.env['FULL'] === '1';

describe('a link', () => {
  it('gives back the scenario it was made from', () => {
    fc.assert(
      fc.property(anyScenario(rich), (scenario) => {
        expect(decodeScenario(encodeScenario(scenario))).toEqual({ ok: true, value: scenario });
      }),
      { numRuns: FULL ? 3000 : 300 },
    );
  });

  it('is the same for the same scenario, however it was written down', () => {
    const spare = { capture: 0.9, noise: 0.03, seats: { holders: ['majority', 'myopic'] } };
    const full = {
      seats: {
        makers: ['stand', { x: 0.1, id: 'pull-after-fall' }],
        holders: ['majority', 'myopic', { threshold: 0.5, id: 'majority' }, { id: 'myopic' }],
        you: { seat: 0 },
      },
      story: { en: '' },
      noise: 3e-2,
      price: 10,
      capture: 0.9,
      v: 1,
    };
    expect(encodeScenario(scenarioOf(full))).toBe(encodeScenario(scenarioOf(spare)));
    fc.assert(
      fc.property(anyScenario(rich), (scenario) => {
        const again = scenarioOf(JSON.parse(JSON.stringify(compactScenario(scenario))));
        expect(encodeScenario(again)).toBe(encodeScenario(scenario));
      }),
      { numRuns: 100 },
    );
  });

  it('takes a strategy without its parameters for one with their defaults', () => {
    const holders = DEFAULTS.seats.holders.with(1, { id: 'grim' });
    const scenario = { ...DEFAULTS, seats: { ...DEFAULTS.seats, holders } };
    const decoded = decodeScenario(encodeScenario(scenario));
    expect(decoded.ok && decoded.value.seats.holders[1]).toEqual({ id: 'grim', share: 0.7 });
    const bare = {
      ...DEFAULTS,
      seats: { ...DEFAULTS.seats, makers: [{ id: 'stand' }, { id: 'pull-after-fall' }] },
    };
    expect(encodeScenario(bare)).toBe(encodeScenario(DEFAULTS));
  });

  it('says nothing for the defaults, and does not know the presets', () => {
    expect(encodeScenario(DEFAULTS)).toBe('s1BAqvsg6j');
    const codes = PRESETS.map(({ id }) => encodeScenario(presetScenario(id)));
    expect(new Set(codes).size).toBe(PRESETS.length);
  });

  it.each(PRESETS.map(({ id }) => id))('of %s with three fields changed is short', (id) => {
    const changed = { ...presetScenario(id), seed: 4_294_967_295, price: 12.75, growth: 0.0815 };
    expect(`${ADDRESS}${encodeScenario(changed)}`.length).toBeLessThan(120);
  });

  it('uses only characters that addresses and chats leave alone, and ends in none they drop', () => {
    fc.assert(
      fc.property(anyScenario(rich), (scenario) => {
        expect(encodeScenario(scenario)).toMatch(/^s1[\w-]*[0-9a-z]$/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a replay link', () => {
  it('gives back scenario and decisions, broken-off games too', () => {
    fc.assert(
      fc.property(anyScenario(rich), fc.nat(100), (scenario, rounds) => {
        const decisions = decisionsFor(scenario, Math.min(rounds, scenario.rounds));
        const replay = { scenario, decisions };
        expect(decodeReplay(encodeReplay(replay))).toEqual({ ok: true, value: replay });
      }),
      { numRuns: 60 },
    );
  });

  it('of a game with the defaults is as short as a message', () => {
    const code = encodeReplay({ scenario: DEFAULTS, decisions: decisionsFor(DEFAULTS) });
    expect(`${ADDRESS}${code}`.length).toBeLessThan(80);
  });

  it('with more rounds than its scenario has is refused', () => {
    const long = { scenario: { ...DEFAULTS, rounds: 3 }, decisions: decisionsFor(DEFAULTS, 4) };
    expect(codeOf(decodeReplay(encodeReplay(long)) as never)).toBe('link.damaged');
  });
});

describe('a number in a link', () => {
  const through = (value: number) => {
    const writer = new BitWriter();
    writeNumber(writer, value);
    return readNumber(new BitReader(writer.text()));
  };

  it('comes back to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(through(value)).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 2000 },
    );
    for (const value of [
      1,
      0.1,
      0.0466,
      1e12,
      1e-22,
      1e-300,
      2 ** 53,
      2 ** 53 - 1,
      4_294_967_295,
      1 / 3,
    ]) {
      expect(through(value)).toBe(value);
      expect(through(-value)).toBe(-value);
    }
  });

  it('takes three characters where people write three digits', () => {
    const writer = new BitWriter();
    writeNumber(writer, 0.9);
    expect(writer.size).toBeLessThanOrEqual(18);
  });
});
