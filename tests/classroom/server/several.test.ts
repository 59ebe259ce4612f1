import { describe, expect, it } from 'vitest';
import { sure } from '../harness/phone.ts';
import { POSTGRES } from './harness/engines.ts';
import { openPage, openStudent, openTeacher, returnTo, turnOf } from './harness/page.ts';
import { startOver } from './harness/server.ts';

/** Some servers over one new database. */
async function startSeveral(count: number) {
  const place = await POSTGRES.newPlace();
  const ports: number[] = [];
  for (let i = 0; i < count; i++) ports.push((await startOver(place)).port);
  return { place, ports: ports as [number, number, ...number[]] };
}

describe('several processes over one Postgres', () => {
  it('show a closed round to everybody, and each its own students’ views', async () => {
    const { ports } = await startSeveral(3);
    const teacher = await openTeacher(ports[0], { timer: null, reveal: null });
    const { code } = teacher.keys;
    const students = await Promise.all(ports.map((port) => openStudent(port, code)));
    await teacher.until('teacher', ({ roster }) => roster.length === 3);
    sure(await teacher.ask('start', {}));
    const turn = await turnOf(students[0]!, 'choosing');
    await Promise.all(students.map((student) => turnOf(student, 'choosing')));
    for (const [i, student] of students.entries()) {
      sure(await student.ask('decide', { turn, hold: i === 0 }));
    }
    for (const [i, student] of students.entries()) {
      const { past } = await student.until('student', ({ room }) => room.phase === 'revealed');
      expect(past[0]!.mine).toMatchObject({
        by: 'self',
        held: past[0]!.mine.slipped !== (i === 0),
      });
    }
  });

  it('tell everybody at once of a pause, of a removal and of the end of a class', async () => {
    const { ports } = await startSeveral(2);
    const teacher = await openTeacher(ports[0], { timer: 600 });
    const student = await openStudent(ports[1], teacher.keys.code);
    sure(await teacher.ask('start', {}));
    await turnOf(student, 'choosing');
    sure(await teacher.ask('pause', {}));
    await student.until('room', ({ paused }) => paused);
    sure(await teacher.ask('remove', { player: student.seat.player }));
    await student.until('student', ({ you }) => you.state === 'removed');
    sure(await teacher.ask('delete', {}));
    expect(await student.until('gone', () => true)).toEqual({ code: 'class.deleted' });
  });

  it('show who comes over from another process what that one has confirmed', async () => {
    const { ports } = await startSeveral(2);
    const teacher = await openTeacher(ports[0]);
    const [student] = [
      await openStudent(ports[0], teacher.keys.code),
      await openStudent(ports[1], teacher.keys.code),
    ];
    sure(await teacher.ask('start', {}));
    const turn = await turnOf(student, 'choosing');
    sure(await student.ask('decide', { turn, hold: false }));
    const back = await returnTo(ports[1], student.seat);
    expect(back.attached.mine.hold).toBe(false);
    const page = await openPage(ports[1]);
    const led = sure(await page.ask('lead', { id: teacher.keys.id, secret: teacher.keys.teacher }));
    expect(led.view.room).toMatchObject({ turn, answered: 1 });
  });
});
