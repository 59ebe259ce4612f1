import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/classroom/protocol/answers.ts';
import { readMessage, type Shape } from '../../../src/classroom/protocol/read.ts';
import { RECORD } from '../../../src/classroom/protocol/record.ts';
import { decodeSettings, writeSettings } from '../../../src/classroom/protocol/settings.ts';
import { STUDENT_ANSWERS, STUDENT_VIEW } from '../../../src/classroom/protocol/student-answers.ts';
import { TEACHER_VIEW } from '../../../src/classroom/protocol/teacher-answers.ts';
import { WALL_VIEW } from '../../../src/classroom/protocol/wall-answers.ts';
import { PRESETS, presetScenario } from '../../../src/scenario/presets/index.ts';
import { type Session } from '../../../src/session/types.ts';
import { studentView } from '../../../src/view/class/student.ts';
import { teacherView } from '../../../src/view/class/teacher.ts';
import { wallView } from '../../../src/view/class/wall.ts';
import { settings } from '../../session/room.ts';
import { Led, openClass } from '../../view/class/classes.ts';
import { fullSettings } from './arbitraries.ts';
import { mutated } from './mutate.ts';

const overTheWire = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

function expectRead<T>(shape: Shape<T>, told: T): void {
  const sent = overTheWire(told);
  expect(readMessage(shape, sent)).toEqual({ ok: true, value: sent });
}

/** Everything that anybody is told of a class. */
function expectAllRead(session: Session, at: number): void {
  for (const { id } of session.players) {
    expectRead(STUDENT_VIEW, studentView(session, id, null, at));
  }
  expectRead(TEACHER_VIEW, teacherView(session, new Set([1]), at));
  const wall = wallView(session, at);
  const seen = readMessage(WALL_VIEW, overTheWire(wall));
  expect(seen.ok && seen.value.scenes.map(({ view }) => view)).toEqual(
    wall.scenes.map(({ view }) => overTheWire(view)),
  );
}

describe('what the server tells of a class', () => {
  it('is read as it was sent, whatever is played', () => {
    fc.assert(
      fc.property(openClass, (led) => {
        expectAllRead(led.session, led.at);
        while (led.session.phase !== 'over') {
          if (led.session.phase === 'revealed') led.next();
          else led.end();
          expectAllRead(led.session, led.at);
        }
        led.act({ type: 'close' });
        expectAllRead(led.session, led.at);
      }),
      { numRuns: 15 },
    );
  });

  it.each(PRESETS.map(({ id }) => id))('is read from its lobby to its end: %s', (id) => {
    const scenario = presetScenario(id);
    const led = new Led({ scenarios: [{ ...scenario }], players: 3, fill: true, predict: true });
    expectAllRead(led.session, led.at);
    led.start();
    while (led.session.phase !== 'over') {
      expectAllRead(led.session, led.at);
      if (led.session.phase === 'revealed') led.next();
      else led.end();
    }
    expectAllRead(led.session, led.at);
    const record = { v: 1 as const, id: 'session-1', code: 'K7M4', journal: led.journal };
    expectRead(RECORD, record);
  });

  it('is read or refused when it was tampered with, never a failure', () => {
    const led = new Led({ players: 3 }).start().round((player) => player > 1);
    const view = overTheWire(studentView(led.session, 1, null, led.at));
    fc.assert(
      fc.property(mutated(view), (told) => {
        const read = readMessage(STUDENT_VIEW, told);
        if (!read.ok) expect(read.refusal.code).toBe('class.bad-message');
      }),
      { numRuns: 500 },
    );
  });
});

describe('an answer', () => {
  it('is the value or the refusal, whichever the server gave', () => {
    const seat = { id: 'session-1', player: 3, secret: 's'.repeat(22) };
    const refusal = { code: 'class.full', allowed: 1_000 };
    const { join } = STUDENT_ANSWERS;
    expect(readAnswer(join, { ok: true, value: seat })).toEqual({ ok: true, value: seat });
    expect(readAnswer(join, { ok: false, refusal })).toEqual({ ok: false, refusal });
  });

  it('that is none is refused', () => {
    for (const answer of [undefined, null, 'yes', { ok: true }, { ok: false, refusal: 'no' }]) {
      expect(readAnswer(STUDENT_ANSWERS.join, answer)).toMatchObject({
        ok: false,
        refusal: { code: 'class.bad-message' },
      });
    }
  });
});

describe('the settings of a class', () => {
  it('are the same after they were sent, scenarios and all', () => {
    fc.assert(
      fc.property(fullSettings, (given) => {
        const message = overTheWire(writeSettings(given)) as ReturnType<typeof writeSettings>;
        expect(decodeSettings(message)).toEqual({ ok: true, value: given });
      }),
      { numRuns: 50 },
    );
  });

  it('are refused with the reason of the code that cannot be read', () => {
    const message = { ...writeSettings(settings()), treatments: ['s1damaged'] };
    expect(decodeSettings(message)).toMatchObject({ ok: false });
  });
});
