import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../src/classroom/server/journal/journal.ts';
import { replaySession } from '../../../src/session/reduce.ts';
import { freshTicket, sure } from '../harness/phone.ts';
import { ENGINES } from './harness/engines.ts';
import { openPage, openStudent, openTeacher, returnTo, turnOf } from './harness/page.ts';
import { startOver } from './harness/server.ts';

describe.each(ENGINES)('a class over $name', (engine) => {
  it('is opened, joined, played and closed, and its journal gives the same class again', async () => {
    const { port } = await startOver(await engine.newPlace());
    const teacher = await openTeacher(port);
    const students = [];
    for (let i = 0; i < 3; i++) students.push(await openStudent(port, teacher.keys.code));
    sure(await teacher.ask('start', {}));
    const turn = await turnOf(students[0]!, 'choosing');
    for (const [i, student] of students.entries()) {
      sure(await student.ask('decide', { turn, hold: i > 0 }));
    }
    const revealed = await students[0]!.until('student', ({ room }) => room.phase === 'revealed');
    expect(revealed.past).toHaveLength(1);
    const { held, slipped, by } = revealed.past[0]!.mine;
    expect({ held, by }).toEqual({ held: slipped, by: 'self' }); // noise flips some decisions
    expect(await teacher.ask('record', {})).toMatchObject({
      refusal: { code: 'class.still-playing' },
    });
    sure(await teacher.ask('endGame', {}));
    sure(await teacher.ask('close', {}));
    const { journal } = sure(await teacher.ask('record', {}));
    const types = journal.map(({ intent }) => intent.type);
    expect(types).toEqual([
      ...['open', 'join', 'join', 'join', 'start', 'decide', 'decide', 'decide'],
      ...['end-phase', 'end-game', 'close'],
    ]);
    expect(sure(replaySession(journal))).toMatchObject({ phase: 'closed', game: { closed: 1 } });
  });

  it('gives one seat to a join that was sent twice, whichever answer the phone gets', async () => {
    const { port } = await startOver(await engine.newPlace());
    const { keys } = await openTeacher(port);
    const page = await openPage(port);
    const ask = { code: keys.code, name: null, language: 'vi' as const, ticket: freshTicket() };
    const [first, second] = await Promise.all([page.ask('join', ask), page.ask('join', ask)]);
    const third = await (await openPage(port)).ask('join', ask);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(await page.ask('peek', { code: keys.code })).toMatchObject({ value: { players: 1 } });
  });

  it('takes no seat for looking at a class', async () => {
    const { port } = await startOver(await engine.newPlace());
    const { keys } = await openTeacher(port);
    const page = await openPage(port);
    const typed = ` ${keys.code.toLowerCase()} `;
    expect(sure(await page.ask('peek', { code: typed }))).toMatchObject({
      id: keys.id,
      code: keys.code,
      players: 0,
      full: false,
      names: { rule: 'made' },
    });
  });

  it('brings a phone back to its seat with the rounds it missed', async () => {
    const { port } = await startOver(await engine.newPlace());
    const teacher = await openTeacher(port);
    const student = await openStudent(port, teacher.keys.code);
    sure(await teacher.ask('start', {}));
    let turn = await turnOf(student, 'choosing');
    student.socket.disconnect();
    await teacher.until('teacher', ({ marks }) => marks === 'x');
    for (let round = 0; round < 2; round++) {
      sure(await teacher.ask('endPhase', { turn }));
      sure(await teacher.ask('next', { turn: turn + 1 }));
      turn += 2;
    }
    const back = await returnTo(port, student.seat, { game: 1, rounds: 0 });
    expect(back.attached.past.map(({ round }) => round)).toEqual([1, 2]);
    expect(back.attached.asks).toBe('choice');
    const again = await returnTo(port, student.seat, { game: 1, rounds: 1 });
    expect(again.attached.past.map(({ round }) => round)).toEqual([2]);
  });

  it('lets the newer of two tabs have the seat, and tells the older', async () => {
    const { port } = await startOver(await engine.newPlace());
    const teacher = await openTeacher(port);
    const older = await openStudent(port, teacher.keys.code);
    const newer = await returnTo(port, older.seat);
    expect(await older.until('gone', () => true)).toEqual({ code: 'class.elsewhere' });
    sure(await teacher.ask('start', {}));
    const turn = await turnOf(newer, 'choosing');
    expect(await older.ask('decide', { turn, hold: true })).toMatchObject({
      refusal: { code: 'class.not-attached' },
    });
    older.socket.disconnect();
    sure(await newer.ask('decide', { turn, hold: true }));
  });

  it('keeps what a decision changed, and no line for one that was sent again', async () => {
    const { port } = await startOver(await engine.newPlace());
    const teacher = await openTeacher(port);
    const [one] = [
      await openStudent(port, teacher.keys.code),
      await openStudent(port, teacher.keys.code),
    ];
    sure(await teacher.ask('start', {}));
    const turn = await turnOf(one, 'choosing');
    for (const hold of [true, true, false, false]) sure(await one.ask('decide', { turn, hold }));
    sure(await teacher.ask('endPhase', { turn }));
    expect(await one.ask('decide', { turn, hold: true })).toMatchObject({
      refusal: { code: 'class.round-closed' },
    });
    sure(await teacher.ask('endGame', {}));
    const { journal } = sure(await teacher.ask('record', {}));
    expect(journal.filter(({ intent }) => intent.type === 'decide')).toHaveLength(2);
  });

  it('leads from another computer with the same link, and shows the wall’s link again', async () => {
    const { port } = await startOver(await engine.newPlace());
    const { keys, socket } = await openTeacher(port);
    socket.disconnect();
    const other = await openPage(port);
    const led = sure(await other.ask('lead', { id: keys.id, secret: keys.teacher }));
    expect(led).toMatchObject({ code: keys.code, wall: keys.wall });
    const wall = await openPage(port);
    sure(await wall.ask('watch', { id: keys.id, secret: led.wall }));
    expect(await wall.ask('start', {})).toMatchObject({ refusal: { code: 'class.not-teacher' } });
  });

  it('tells everybody when it is deleted, and leaves nothing of it', async () => {
    const place = await engine.newPlace();
    const { port, stop } = await startOver(place);
    const teacher = await openTeacher(port);
    const student = await openStudent(port, teacher.keys.code);
    sure(await teacher.ask('delete', {}));
    expect(await student.until('gone', () => true)).toEqual({ code: 'class.deleted' });
    const page = await openPage(port);
    expect(await page.ask('peek', { code: teacher.keys.code })).toMatchObject({
      refusal: { code: 'class.unknown-code' },
    });
    await stop();
    const journal = await openJournal(place);
    expect(await journal.session(teacher.keys.id)).toBeUndefined();
    expect(await journal.entries(teacher.keys.id, 0)).toEqual([]);
    await journal.close();
  });

  it('shows a removed student that it is, and gives the seat back', async () => {
    const { port } = await startOver(await engine.newPlace());
    const teacher = await openTeacher(port);
    const student = await openStudent(port, teacher.keys.code);
    const { player } = student.seat;
    sure(await teacher.ask('remove', { player }));
    await student.until('student', ({ you }) => you.state === 'removed');
    const known = student.heard.student.length;
    sure(await teacher.ask('restore', { player }));
    await student.until(
      'student',
      (view) => student.heard.student.indexOf(view) >= known && view.you.state !== 'removed',
    );
  });
});
