import { describe, expect, it } from 'vitest';
import { sure } from '../harness/phone.ts';
import { ENGINES } from './harness/engines.ts';
import { openPage, openStudent, openTeacher, returnTo, turnOf } from './harness/page.ts';
import { newClock, startOver } from './harness/server.ts';

const TIMED = { timer: 60, reveal: 30 };
const BRISK = { timer: 5, reveal: 3 };
/** What is set ahead of a brisk round: shorter than a rest of the machine. */
const MOST_OF_IT = 3_500;

describe.each(ENGINES)('time over $name', (engine) => {
  it('ends an open round when its time is over, though nobody decides', async () => {
    const clock = newClock();
    const { port } = await startOver(await engine.newPlace(), {}, clock.now);
    const teacher = await openTeacher(port, BRISK);
    const student = await openStudent(port, teacher.keys.code);
    sure(await teacher.ask('start', {}));
    const turn = await turnOf(student, 'choosing');
    clock.ahead += MOST_OF_IT;
    const { past } = await student.until('student', ({ room }) => room.phase === 'revealed');
    expect(past[0]!.mine.by).toBe('hold');
    clock.ahead += 2_000;
    expect(await turnOf(student, 'choosing', turn)).toBe(turn + 2);
  });

  it('is kept by whichever process is left', async () => {
    const place = await engine.newPlace();
    const clock = newClock();
    const first = await startOver(place, {}, clock.now);
    const teacher = await openTeacher(first.port, BRISK);
    const student = await openStudent(first.port, teacher.keys.code);
    const second = await startOver(place, {}, clock.now);
    sure(await teacher.ask('start', {}));
    await turnOf(student, 'choosing');
    await first.stop();
    clock.ahead += MOST_OF_IT;
    const back = await returnTo(second.port, student.seat);
    const { phase } = back.attached.room;
    if (phase !== 'revealed') await turnOf(back, 'revealed');
  });

  it('leaves ten seconds of a phase at least after a rest of the machine', async () => {
    const clock = newClock();
    const { port } = await startOver(await engine.newPlace(), {}, clock.now);
    const teacher = await openTeacher(port, TIMED);
    const student = await openStudent(port, teacher.keys.code);
    sure(await teacher.ask('start', {}));
    await turnOf(student, 'choosing');
    clock.ahead += 3_600_000;
    const { left, phase } = await student.until('room', ({ phase }) => phase === 'choosing');
    expect(phase).toBe('choosing');
    expect(left).toBeGreaterThan(9_000);
    expect(left).toBeLessThanOrEqual(10_000);
    const decided = await student.ask('decide', {
      turn: student.heard.student.at(-1)!.room.turn,
      hold: false,
    });
    expect(decided.ok).toBe(true);
  });

  it('leaves ten seconds of an open phase after a restart, and writes it down', async () => {
    const place = await engine.newPlace();
    const clock = newClock();
    const first = await startOver(place, {}, clock.now);
    const teacher = await openTeacher(first.port, TIMED);
    const student = await openStudent(first.port, teacher.keys.code);
    sure(await teacher.ask('start', {}));
    await turnOf(student, 'choosing');
    await first.stop();
    clock.ahead += 55_000;
    const second = await startOver(place, {}, clock.now);
    const back = await returnTo(second.port, student.seat);
    if (back.attached.room.left! < 6_000) await back.until('room', ({ left }) => left! > 9_000);
    const page = await openPage(second.port);
    sure(await page.ask('lead', { id: teacher.keys.id, secret: teacher.keys.teacher }));
    sure(await page.ask('endPhase', { turn: back.attached.room.turn }));
    sure(await page.ask('endGame', {}));
    const { journal } = sure(await page.ask('record', {}));
    expect(journal.filter(({ intent }) => intent.type === 'extend')).toHaveLength(1);
  });

  it('stands still while it is paused, and answers are still taken', async () => {
    const clock = newClock();
    const { port } = await startOver(await engine.newPlace(), {}, clock.now);
    const teacher = await openTeacher(port, TIMED);
    const student = await openStudent(port, teacher.keys.code);
    await openStudent(port, teacher.keys.code);
    sure(await teacher.ask('start', {}));
    const turn = await turnOf(student, 'choosing');
    sure(await teacher.ask('pause', {}));
    clock.ahead += 600_000;
    sure(await student.ask('decide', { turn, hold: true }));
    sure(await teacher.ask('resume', {}));
    const { left } = await student.until('room', ({ paused, left }) => !paused && left !== null);
    expect(left).toBeGreaterThan(50_000);
  });

  it('deletes a class when its days are over', async () => {
    const clock = newClock();
    const place = await engine.newPlace();
    const first = await startOver(place, { retention: 86_400_000 }, clock.now);
    const { keys } = await openTeacher(first.port);
    await first.stop();
    clock.ahead += 86_500_000;
    const second = await startOver(place, {}, clock.now);
    const page = await openPage(second.port);
    const peek = () => page.ask('peek', { code: keys.code });
    await expect.poll(peek).toMatchObject({ refusal: { code: 'class.unknown-code' } });
  });
});
