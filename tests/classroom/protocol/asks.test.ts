import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage, type Shape } from '../../../src/classroom/protocol/read.ts';
import { ENTRY } from '../../../src/classroom/protocol/record.ts';
import { STUDENT_ASKS } from '../../../src/classroom/protocol/student-asks.ts';
import { TEACHER_ASKS } from '../../../src/classroom/protocol/teacher-asks.ts';
import { entries, studentAsks, teacherAsks } from './arbitraries.ts';
import { mutated } from './mutate.ts';

type Kind = [name: string, shape: Shape<unknown>, asks: fc.Arbitrary<unknown>];

function kindsOf(shapes: object, asks: Record<string, fc.Arbitrary<unknown>>): Kind[] {
  return Object.entries(shapes).map(([name, shape]) => [name, shape, asks[name]!]);
}

const KINDS: Kind[] = [
  ...kindsOf(STUDENT_ASKS, studentAsks),
  ...kindsOf(TEACHER_ASKS, teacherAsks),
  ['journal entry', ENTRY, entries],
];

const overTheWire = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

describe('a message of a class', () => {
  it.each(KINDS)('is read as it was sent: %s', (_name, shape, asks) => {
    fc.assert(
      fc.property(asks, (ask) => {
        const sent = overTheWire(ask);
        expect(readMessage(shape, sent)).toEqual({ ok: true, value: sent });
      }),
      { numRuns: 50 },
    );
  });

  it.each(KINDS)('that was tampered with is refused or read, never a failure: %s', (...kind) => {
    const [, shape, asks] = kind;
    fc.assert(
      fc.property(asks.chain(mutated), (message) => {
        const read = readMessage(shape, message);
        if (!read.ok) expect(read.refusal.code).toBe('class.bad-message');
      }),
      { numRuns: 200 },
    );
  });

  it.each(KINDS)('is refused with a field more than it has: %s', (_name, shape, asks) => {
    const [ask] = fc.sample(asks, { numRuns: 1, seed: 1 });
    const read = readMessage(shape, { ...(ask as object), also: 1 });
    expect(read).toEqual({ ok: false, refusal: { code: 'class.bad-message', path: 'also' } });
  });
});

describe('what a phone sends', () => {
  it('names the first field that is wrong and does not tell back what was given', () => {
    const read = readMessage(STUDENT_ASKS.decide, { turn: '<b>1</b>', hold: true });
    expect(read).toEqual({ ok: false, refusal: { code: 'class.bad-message', path: 'turn' } });
  });

  it('has a code in capitals without what people put between its letters', () => {
    for (const code of ['k7m4', ' K7 M4 ', 'k7-m4', 'Ｋ７Ｍ４', 'K7·M4']) {
      expect(readMessage(STUDENT_ASKS.peek, { code })).toEqual({
        ok: true,
        value: { code: 'K7M4' },
      });
    }
  });

  it('is bounded: no name, key or number beyond its limits gets through', () => {
    const join = { code: 'K7M4', name: null, language: 'vi', ticket: 'a'.repeat(22) };
    const bad = [
      { ...join, name: { own: 'x'.repeat(201) } },
      { ...join, name: { key: `a${'b'.repeat(40)}` } },
      { ...join, ticket: 'a'.repeat(21) },
      { ...join, ticket: 'a'.repeat(65) },
      { ...join, code: 'K'.repeat(41) },
      { ...join, language: 'fr' },
    ];
    for (const message of bad) expect(readMessage(STUDENT_ASKS.join, message).ok).toBe(false);
    for (const turn of [-1, 0.5, Number.NaN, 1e9, Number.POSITIVE_INFINITY]) {
      expect(readMessage(STUDENT_ASKS.decide, { turn, hold: true }).ok).toBe(false);
    }
    for (const share of [-0.01, 1.01, Number.NaN]) {
      expect(readMessage(STUDENT_ASKS.predict, { turn: 1, share }).ok).toBe(false);
    }
  });

  it('cannot bring a prototype along', () => {
    const message = JSON.parse('{"turn":1,"hold":true,"__proto__":{"teacher":true}}');
    const read = readMessage(STUDENT_ASKS.decide, message);
    expect(read.ok && 'teacher' in read.value).toBe(false);
  });
});
