import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { protocolPage, undescribed } from '../../../scripts/protocol/page.ts';
import { playClass } from '../../../scripts/protocol/played.ts';
import { REFUSAL_WORDS } from '../../../scripts/protocol/view-words.ts';
import { STUDENT_WORDS, TEACHER_WORDS } from '../../../scripts/protocol/words.ts';
import { BYE, GONE, ROOM, readAnswer } from '../../../src/classroom/protocol/answers.ts';
import { readMessage, type Shape } from '../../../src/classroom/protocol/read.ts';
import { STUDENT_ANSWERS, STUDENT_VIEW } from '../../../src/classroom/protocol/student-answers.ts';
import { STUDENT_ASKS } from '../../../src/classroom/protocol/student-asks.ts';
import { TEACHER_ANSWERS, TEACHER_VIEW } from '../../../src/classroom/protocol/teacher-answers.ts';
import { TEACHER_ASKS } from '../../../src/classroom/protocol/teacher-asks.ts';
import { WALL_ATTACHED, WALL_VIEW } from '../../../src/classroom/protocol/wall-answers.ts';
import { REFUSALS } from '../../../src/classroom/server/refusals.ts';
import { replaySession } from '../../../src/session/reduce.ts';

const FILE = join(import.meta.dirname, '../../../docs/protocol.md');
const ASKS: Record<string, Shape<unknown>> = { ...STUDENT_ASKS, ...TEACHER_ASKS };
const ANSWERS: Record<string, Shape<unknown>> = {
  ...{ ...STUDENT_ANSWERS, ...TEACHER_ANSWERS, watch: WALL_ATTACHED },
};
const SAID: Record<string, Shape<unknown>> = {
  ...{ student: STUDENT_VIEW, teacher: TEACHER_VIEW, wall: WALL_VIEW, room: ROOM },
  ...{ bye: BYE, gone: GONE },
};

describe('docs/protocol.md', () => {
  it('is what "npm run docs" writes', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(protocolPage());
  });

  it('says what every message and every field means, and of nothing that is not there', () => {
    expect(undescribed()).toEqual({ missing: [], stray: [] });
  });

  it('says when each refusal comes', () => {
    const told = Object.keys(REFUSAL_WORDS);
    expect([...REFUSALS].filter((code) => !told.includes(code))).toEqual([]);
    const named = Object.values({ ...STUDENT_WORDS, ...TEACHER_WORDS })
      .flatMap(({ refusals }) => refusals)
      .filter((code) => !code.startsWith('`'));
    expect(named.filter((code) => !told.includes(code))).toEqual([]);
  });

  it('shows frames that a class really had, of every message', () => {
    const { asked, said, entries } = playClass();
    expect(replaySession(entries)).toMatchObject({ ok: true, value: { phase: 'over' } });
    expect(Object.keys(asked).sort()).toEqual(Object.keys(ASKS).sort());
    for (const [name, { ask, answer }] of Object.entries(asked)) {
      expect(readMessage(ASKS[name]!, ask), name).toMatchObject({ ok: true });
      const { ok } = answer as { ok: boolean };
      const read = readAnswer(ANSWERS[name]!, answer);
      expect(read, name).toMatchObject(ok ? { ok } : (answer as object));
    }
    expect(Object.keys(said).sort()).toEqual(Object.keys(SAID).sort());
    for (const [name, message] of Object.entries(said)) {
      expect(readMessage(SAID[name]!, message), name).toMatchObject({ ok: true });
    }
  });
});
