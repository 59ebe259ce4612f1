import { describe, expect, it } from 'vitest';
import { type SessionRecord } from '../../../src/store/classroom/links.ts';
import { openRecord, readRecord } from '../../../src/store/classroom/record-file.ts';
import { Room } from '../../session/room.ts';

function recordOf({ journal }: Pick<Room, 'journal'>): SessionRecord {
  return { v: 1, id: 'abc', code: 'K7M4', journal };
}

function played(): Room {
  const room = new Room({ names: 'own', predict: true }).join(2);
  room.do({ type: 'join', name: { own: '=1+1' }, language: 'vi' });
  room.start();
  room.do({ type: 'predict', player: 1, turn: room.turn, share: 0.5 }).end();
  room.decide(1, true).decide(2, false).end().next();
  return room.do({ type: 'remove', player: 2 }).finish();
}

/** The refusal of what was read; null if it was taken. */
function refusalOf(input: unknown): { code: string; given?: unknown } | null {
  const read = readRecord(typeof input === 'string' ? input : JSON.stringify(input));
  return read.ok ? null : read.refusal;
}

function opened(record: SessionRecord) {
  const steps = openRecord(record);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe('a saved session', () => {
  it('opens as the class it was, line for line', () => {
    const room = played();
    const read = readRecord(`\uFEFF${JSON.stringify(recordOf(room))}`);
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value).toEqual(recordOf(room));
    const whole = opened(read.value);
    if (!whole.ok) throw new Error(whole.refusal.code);
    expect(whole.value.session).toEqual(room.session);
    expect(whole.value.label).toBe('K7M4');
  });

  it('is refused when it is no JSON, or no session', () => {
    expect(refusalOf('{"v":1,')).toEqual({ code: 'open.not-json' });
    for (const input of [null, 7, [], {}, { v: 1, id: 'a', code: 'b' }, { v: '1', journal: [] }]) {
      expect(refusalOf(input)).toEqual({ code: 'open.not-session' });
    }
  });

  it('is refused when a newer release has saved it', () => {
    expect(refusalOf({ v: 2, id: 'a', code: 'b', journal: [] })).toEqual({ code: 'open.newer' });
  });

  it('is refused at the first line that is none', () => {
    const { journal } = played();
    const broken = [
      { at: -1, intent: { type: 'pause' } },
      { at: 1, intent: { type: 'shout' } },
      { at: 1, intent: { type: 'constructor' } },
      { at: 1, intent: { type: 'decide', player: 1, turn: 2, hold: 'yes' } },
      { at: 1, intent: { type: 'join', name: { own: 'x'.repeat(10_000) }, language: 'en' } },
      { at: 1, intent: { type: 'change', settings: { treatments: [] } } },
      null,
    ];
    for (const line of broken) {
      const lines = [...journal.slice(0, 3), line, ...journal.slice(3)];
      expect(refusalOf({ ...recordOf({ journal }), journal: lines })).toEqual({
        code: 'open.broken',
        given: 4,
      });
    }
  });

  it('is refused at the line that does not follow from those before it', () => {
    const { journal } = played();
    const twice = [...journal.slice(0, 5), journal[0]!, ...journal.slice(5)];
    const first = opened({ ...recordOf({ journal }), journal: twice });
    expect(first).toMatchObject({ ok: false, refusal: { code: 'open.broken', given: 6 } });
    const headless = opened({ ...recordOf({ journal }), journal: journal.slice(1) });
    expect(headless).toMatchObject({ ok: false, refusal: { code: 'open.broken', given: 1 } });
    const empty = opened({ ...recordOf({ journal }), journal: [] });
    expect(empty).toMatchObject({ ok: false, refusal: { code: 'open.broken', given: 1 } });
  });
});
