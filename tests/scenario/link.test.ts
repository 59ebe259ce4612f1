import fc from 'fast-check';
import { strToU8, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { HOLDER_CATALOGUE, MAKER_CATALOGUE } from '../../src/model/catalogue.ts';
import { BitReader, BitWriter } from '../../src/scenario/bits.ts';
import { compactScenario } from '../../src/scenario/compact.ts';
import { DEFAULTS } from '../../src/scenario/defaults.ts';
import { unwrap, wrap } from '../../src/scenario/envelope.ts';
import { NUMBER_FIELDS, numberField, putAt } from '../../src/scenario/fields.ts';
import {
  decodeReplay,
  decodeScenario,
  encodeReplay,
  encodeScenario,
  fitLink,
  LINK_LIMIT,
} from '../../src/scenario/link.ts';
import { readNumber, writeNumber } from '../../src/scenario/number-code.ts';
import { type Json } from '../../src/scenario/plain.ts';
import { PRESETS, presetScenario } from '../../src/scenario/presets/index.ts';
import { readScenarioCode, writeScenario } from '../../src/scenario/scenario-code.ts';
import { readScenario, readWhole } from '../../src/scenario/schema.ts';
import { readTexts } from '../../src/scenario/text-code.ts';
import { type Decisions, type Scenario } from '../../src/scenario/types.ts';
import { anyScenario } from './anyScenario.ts';

const FULL = process.env['FULL'] === '1';
const ADDRESS = 'https://hold-or-sell.example/#/s/';
const plain = { texts: false, extensions: false };
const rich = { texts: true, extensions: false };

function scenarioOf(input: unknown): Scenario {
  const read = readScenario(input);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

function codeOf(result: ReturnType<typeof decodeScenario>): string {
  return result.ok ? 'accepted' : result.refusal.code;
}

function decisionsFor(scenario: Scenario, rounds = scenario.rounds): Decisions {
  const row = (seats: number, round: number) =>
    Array.from({ length: seats }, (_, seat) => (seat * 7 + round * 3) % 5 < 3);
  const rows = (seats: number) => Array.from({ length: rounds }, (_, round) => row(seats, round));
  return scenario.makers === 0
    ? { holders: rows(scenario.holders) }
    : { holders: rows(scenario.holders), makers: rows(scenario.makers) };
}

describe('a link', () => {
  it('gives back the scenario it was made from', () => {
    fc.assert(
      fc.property(anyScenario(rich), (scenario) => {
        expect(decodeScenario(encodeScenario(scenario))).toEqual({ ok: true, value: scenario });
      }),
      { numRuns: FULL ? 3000 : 300 },
    );
  });

  it('carries the fields that are not played yet as well', () => {
    fc.assert(
      fc.property(anyScenario({ texts: true, extensions: true }), (scenario) => {
        const writer = new BitWriter();
        writeScenario(writer, scenario);
        expect(readWhole(readScenarioCode(new BitReader(writer.text())))).toEqual({
          ok: true,
          value: scenario,
        });
      }),
      { numRuns: 200 },
    );
    const later = { ...DEFAULTS, siblings: { count: 3, volatility: 0.03, stock: 30 } };
    expect(codeOf(decodeScenario(encodeScenario(later)))).toBe('scenario.not-yet');
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

/** Every field set to a number of full length, 50 events, and lists without any order. */
function largestInput(): Record<string, Json> {
  const ugly = (min: number, max: number, at: number) =>
    min + (max - min) * (0.1 + ((at * Math.PI) % 0.8));
  const tree: Record<string, Json> = {};
  NUMBER_FIELDS.forEach(({ path, min, max, whole }, at) => {
    putAt(tree, path, whole ? max : ugly(min, max, at));
  });
  putAt(tree, 'spread.tight', ugly(0, 0.1, 3));
  putAt(tree, 'spread.wide', ugly(0.3, 0.5, 5));
  putAt(tree, 'leverage.min', ugly(0, 0.1, 3));
  putAt(tree, 'leverage.max', ugly(0.3, 0.9, 5));
  const { min, max } = numberField('events.size');
  tree['events'] = Array.from({ length: 50 }, (_, at) => ({
    round: 100 - at,
    kind: at % 3 ? 'price' : 'value',
    size: ugly(min, max, at + 1),
    news: 'october-shock',
  }));
  const ids = (count: number, catalogue: typeof HOLDER_CATALOGUE) =>
    Array.from({ length: count }, (_, at) => catalogue[scattered(at) % catalogue.length]!.id);
  tree['seats'] = {
    you: { role: 'maker', seat: 99 },
    holders: ids(1000, HOLDER_CATALOGUE),
    makers: ids(100, MAKER_CATALOGUE),
  };
  return {
    ...tree,
    information: 'each',
    settle: 'exit',
    pledges: true,
  };
}

/** A whole number without any order in `at`: the mix of MurmurHash3. */
function scattered(at: number): number {
  let hash = Math.imul(at + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

describe('the longest links', () => {
  it('stay under 2,000 characters with every field set, 1,000 holders, 100 makers and 50 events', () => {
    const code = encodeScenario(scenarioOf(largestInput()));
    expect(decodeScenario(code)).toMatchObject({ ok: true });
    expect(`${ADDRESS}${code}`.length).toBeLessThan(2000);
  });

  it('stay under 2,000 characters with a thousand thresholds of two decimals', () => {
    const holders = Array.from({ length: 1000 }, (_, at) => ({
      id: 'majority',
      threshold: (scattered(at) % 101) / 100,
    }));
    const code = encodeScenario(scenarioOf({ holders: 1000, seats: { holders } }));
    expect(`${ADDRESS}${code}`.length).toBeLessThan(2000);
  });

  it('stay under 2,000 characters with a thousand different strategies of two decimals', () => {
    const parametric = HOLDER_CATALOGUE.filter(({ parameters }) => parameters.length === 1);
    const holders = Array.from({ length: 1000 }, (_, at) => {
      const { id, parameters } = parametric[scattered(at) % parametric.length]!;
      const step = scattered(at + 5000) % 101;
      const { name, integer } = parameters[0]!;
      return { id, [name]: integer ? step % 100 : step / 100 };
    });
    const code = encodeScenario(scenarioOf({ holders: 1000, seats: { holders } }));
    expect(decodeScenario(code)).toMatchObject({ ok: true });
    expect(`${ADDRESS}${code}`.length).toBeLessThan(2000);
  });

  it('stay under 2,000 characters for every scenario people would write', () => {
    fc.assert(
      fc.property(anyScenario(plain), (scenario) => {
        expect(`${ADDRESS}${encodeScenario(scenario)}`.length).toBeLessThan(2000);
      }),
      { numRuns: 200 },
    );
  });

  it('are offered as a file where they are too long', () => {
    const scenario = scenarioOf({ rounds: 100, holders: 1000, makers: 100 });
    const code = encodeReplay({ scenario, decisions: decisionsFor(scenario) });
    expect(fitLink(code)).toEqual({
      ok: false,
      refusal: { code: 'link.too-long', given: code.length, allowed: LINK_LIMIT },
    });
    expect(decodeReplay(code)).toMatchObject({ ok: true });
    expect(fitLink(encodeScenario(DEFAULTS))).toEqual({ ok: true, value: 's1BAqvsg6j' });
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

describe('a link is refused', () => {
  const code = encodeScenario(presetScenario('the-whale'));

  it('as truncated wherever it was cut', () => {
    for (let length = 0; length < code.length; length++) {
      expect(codeOf(decodeScenario(code.slice(0, length)))).toBe('link.truncated');
    }
  });

  it('as damaged when a character of it has changed', () => {
    for (let at = 4; at < code.length; at++) {
      const other = code[at] === 'w' ? 'x' : 'w';
      const changed = code.slice(0, at) + other + code.slice(at + 1);
      expect(codeOf(decodeScenario(changed))).toBe('link.damaged');
    }
    expect(codeOf(decodeScenario(`${code}abc`))).toBe('link.damaged');
    expect(codeOf(decodeScenario(`${code.slice(0, 9)}%20${code.slice(9)}`))).toBe('link.damaged');
  });

  it('as newer when it is whole and of a later way of writing', () => {
    const { body } = splitCode(code);
    expect(codeOf(decodeScenario(sealAs('s2', body)))).toBe('link.newer');
    expect(codeOf(decodeScenario(`s2${code.slice(2)}`))).not.toBe('link.newer');
  });

  it.each(['hello', 'story', 'https://example.org/', '你好', '%', '🌊', 'constructor', '{"v":1}'])(
    'as foreign: %s',
    (text) => {
      expect(codeOf(decodeScenario(text))).toBe('link.foreign');
    },
  );

  it('as the other kind when it is one', () => {
    const replay = encodeReplay({ scenario: DEFAULTS, decisions: decisionsFor(DEFAULTS) });
    expect(codeOf(decodeScenario(replay))).toBe('link.is-replay');
    expect(codeOf(decodeReplay(code) as never)).toBe('link.is-scenario');
  });

  it('unread when it is larger than any of ours', () => {
    expect(codeOf(decodeScenario('s1'.padEnd(1e6, 'A')))).toBe('link.too-large');
  });

  it('by the schema when it is whole but holds what may not be', () => {
    const hostile = { ...DEFAULTS, rounds: 101 };
    expect(decodeScenario(encodeScenario(hostile))).toMatchObject({
      refusal: { code: 'scenario.out-of-range', path: 'rounds', given: 101 },
    });
    const infinite = { ...DEFAULTS, supply: Number.POSITIVE_INFINITY };
    expect(codeOf(decodeScenario(encodeScenario(infinite)))).toBe('scenario.out-of-range');
  });

  it('not for what chat apps put behind it', () => {
    for (const behind of ['.', '。', '）', '»', '\n', '  ']) {
      expect(codeOf(decodeScenario(code + behind))).toBe('accepted');
    }
  });
});

/** The parts of a code: envelope by `unwrap`, so that a test can seal its own body again. */
function splitCode(code: string): { body: string } {
  const body = unwrap('scenario', code);
  if (!body.ok) throw new Error(body.refusal.code);
  return { body: body.value };
}

/** A whole code under another heading: its checksum is found by the only way there is, `wrap`. */
function sealAs(heading: string, body: string): string {
  const digits = '0123456789abcdefghjkmnpqrstvwxyz';
  const open = heading + wrap('scenario', body).slice(2, -6);
  let crc = -1;
  for (const letter of strToU8(open)) {
    crc ^= letter;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  const check = (~crc >>> 0) >>> 2;
  return open + [5, 4, 3, 2, 1, 0].map((at) => digits[(check >>> (5 * at)) & 31]!).join('');
}

describe('hostile links', () => {
  const seeds = [
    ...PRESETS.map(({ id }) => encodeScenario(presetScenario(id))),
    encodeReplay({ scenario: DEFAULTS, decisions: decisionsFor(DEFAULTS) }),
    encodeScenario(
      scenarioOf({
        title: { zh: '持有还是卖出', vi: 'Giữ hay bán' },
        story: { en: 'A story. '.repeat(60) },
      }),
    ),
  ];
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const edit = fc.record({
    at: fc.nat(400),
    kind: fc.constantFrom('set', 'cut', 'add', 'swap', 'odd'),
    letter: fc.constantFrom(...alphabet),
  });

  function mutate(
    code: string,
    { at, kind, letter }: { at: number; kind: string; letter: string },
  ) {
    const place = at % (code.length + 1);
    const [before, after] = [code.slice(0, place), code.slice(place)];
    if (kind === 'set') return before + letter + after.slice(1);
    if (kind === 'cut') return before + after.slice(1 + (at % 3));
    if (kind === 'add') return before + letter + after;
    if (kind === 'odd') return `${before}\u{1F4A3}${after}`;
    return after + before;
  }

  it('never throw, and give a scenario that holds or a code', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (seed, edits, sealed) => {
          const code = edits.reduce(mutate, seed);
          // Half of them with a checksum that is right, so that what is behind it is tried too.
          const body = code.slice(3, -6).replaceAll(/[^\w-]/g, '');
          const text = sealed ? wrap(seed.startsWith('r') ? 'replay' : 'scenario', body) : code;
          for (const result of [decodeScenario(text), decodeReplay(text)]) {
            if (result.ok) expect(JSON.stringify(result.value).length).toBeLessThan(1_000_000);
            else expect(result.refusal.code).toMatch(/^(link|scenario)\.[a-z-]+$/);
          }
        },
      ),
      { numRuns: FULL ? 100_000 : 5_000 },
    );
  });

  it('cannot make the page inflate a bomb', () => {
    const bomb = zlibSync(new Uint8Array(5e7), { level: 9 }).subarray(2, -4);
    const writer = new BitWriter();
    writer.bits(50, 6);
    writer.bits(0b100000, 6);
    writer.bit(1);
    writer.bits(bomb.length, 17);
    for (const byte of bomb) writer.bits(byte, 8);
    writer.bits(0, 6);
    expect(codeOf(decodeScenario(wrap('scenario', writer.text())))).toBe('link.damaged');
    const reader = new BitReader(writer.text());
    reader.bits(12);
    expect(readTexts(reader, 1)).toEqual([]);
  });

  it('made of random characters under a right checksum never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 2000 }), (body) => {
        for (const result of [
          decodeScenario(wrap('scenario', body)),
          decodeReplay(wrap('replay', body)),
        ]) {
          if (!result.ok) expect(result.refusal.code).toMatch(/^(link|scenario)\./);
        }
      }),
      { numRuns: FULL ? 20_000 : 1_000 },
    );
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
