import fc from 'fast-check';
import { strToU8, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter } from '../../src/scenario/bits.ts';
import { DEFAULTS } from '../../src/scenario/defaults.ts';
import { unwrap, wrap } from '../../src/scenario/envelope.ts';
import {
  decodeReplay,
  decodeScenario,
  encodeReplay,
  encodeScenario,
} from '../../src/scenario/link.ts';
import { PRESETS, presetScenario } from '../../src/scenario/presets/index.ts';
import { readTexts } from '../../src/scenario/text-code.ts';
import { codeOf, decisionsFor, scenarioOf } from './links.ts';

const FULL = process.env['FULL'] === '1';

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
