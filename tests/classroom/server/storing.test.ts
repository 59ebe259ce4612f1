import { describe, expect, it } from 'vitest';
import { openJournal, type Place } from '../../../src/classroom/server/journal/journal.ts';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { type Scenario } from '../../../src/scenario/types.ts';
import { replaySession } from '../../../src/session/reduce.ts';
import { sure } from '../harness/phone.ts';
import { ENGINES } from './harness/engines.ts';
import {
  openPage,
  openStudent,
  openTeacher,
  returnTo,
  type Student,
  turnOf,
} from './harness/page.ts';
import { startOver } from './harness/server.ts';
import { spawnOver } from './harness/spawn.ts';

/** Confirmed decisions of a class that its journal does not hold. */
async function lostOf(place: Place, id: string, confirmed: [number, boolean][]): Promise<number[]> {
  const journal = await openJournal(place);
  const entries = await journal.entries(id, 0);
  await journal.close();
  const kept = new Map<number, boolean>();
  for (const { intent } of entries) {
    if (intent.type === 'decide') kept.set(intent.player, intent.hold);
  }
  return confirmed.filter(([player, hold]) => kept.get(player) !== hold).map(([player]) => player);
}

describe.each(ENGINES)('what is confirmed over $name', (engine) => {
  it('is in the journal, though the server is killed while a class decides', async () => {
    const place = await engine.newPlace();
    const first = await spawnOver(place);
    const teacher = await openTeacher(first.port);
    const students: Student[] = [];
    for (let i = 0; i < 20; i++) students.push(await openStudent(first.port, teacher.keys.code));
    sure(await teacher.ask('start', {}));
    const turn = await turnOf(students[0]!, 'choosing');
    const confirmed: [number, boolean][] = [];
    let killing: Promise<void> | null = null;
    const deciding = students.slice(1).map(async (student, i) => {
      const hold = i % 2 === 0;
      const answer = await student.ask('decide', { turn, hold }).catch(() => null);
      if (answer?.ok) confirmed.push([student.seat.player, hold]);
      if (confirmed.length === 1) killing ??= first.kill();
    });
    await new Promise((resolve) => students[0]!.socket.once('disconnect', resolve));
    for (const { socket } of students) socket.disconnect();
    await Promise.all([...deciding, killing]);
    expect(confirmed.length).toBeGreaterThan(0);
    expect(await lostOf(place, teacher.keys.id, confirmed)).toEqual([]);
    const second = await spawnOver(place);
    const back = await returnTo(second.port, students[0]!.seat);
    expect(back.attached).toMatchObject({ asks: 'choice', room: { turn, phase: 'choosing' } });
  });

  it.each(['lobby', 'predicting', 'voting', 'choosing', 'revealed', 'over', 'closed'])(
    'is there after a restart in the phase %s',
    async (phase) => {
      const place = await engine.newPlace();
      const first = await startOver(place);
      const { keys, seats } = await bringTo(first.port, phase);
      const before = await returnTo(first.port, seats[0]!.seat);
      expect(before.attached.room.phase).toBe(phase);
      await first.stop();
      const second = await startOver(place);
      const back = await returnTo(second.port, seats[0]!.seat);
      expect(back.attached).toEqual(before.attached);
      const lead = await (await openPage(second.port)).ask('lead', {
        id: keys.id,
        secret: keys.teacher,
      });
      expect(lead).toMatchObject({ value: { view: { room: before.attached.room } } });
    },
  );
});

const WITH_VOTE: Scenario = {
  ...presetScenario('race-to-the-exit'),
  coordinator: { from: 1, length: 2, seizure: 0, share: 0, vote: true },
};

/** A class of two in a phase of its first game. */
async function bringTo(port: number, phase: string) {
  const teacher = await openTeacher(port, {
    predict: phase === 'predicting',
    ...(phase === 'voting' && { treatments: [WITH_VOTE] }),
  });
  const { keys } = teacher;
  const seats = [await openStudent(port, keys.code), await openStudent(port, keys.code)];
  const room = () => teacher.until('teacher', (view) => view.room.phase !== 'lobby');
  if (phase !== 'lobby') sure(await teacher.ask('start', {}));
  if (['revealed', 'over', 'closed'].includes(phase)) {
    sure(await teacher.ask('endPhase', { turn: (await room()).room.turn }));
  }
  if (['over', 'closed'].includes(phase)) sure(await teacher.ask('endGame', {}));
  if (phase === 'closed') sure(await teacher.ask('close', {}));
  return { keys, seats };
}

describe.each(ENGINES)('two processes over one database, $name', (engine) => {
  it('lose no decision of a round that both fill and both end, and end it once', async () => {
    const place = await engine.newPlace();
    const servers = [await spawnOver(place), await spawnOver(place)] as const;
    const teacher = await openTeacher(servers[0].port);
    const { keys } = teacher;
    const other = await openPage(servers[1].port);
    sure(await other.ask('lead', { id: keys.id, secret: keys.teacher }));
    const students = await Promise.all(
      Array.from({ length: 24 }, (_, i) => openStudent(servers[i % 2]!.port, keys.code)),
    );
    expect(new Set(students.map(({ seat }) => seat.player)).size).toBe(24);
    sure(await teacher.ask('start', {}));
    for (let round = 1; round <= 3; round++) {
      const turn = 2 * round;
      await Promise.all(
        students.map((student) => student.until('student', ({ room }) => room.turn === turn)),
      );
      const decided = students
        .slice(1)
        .map((student, i) => student.ask('decide', { turn, hold: i % 3 > 0 }));
      for (const answer of await Promise.all(decided)) sure(answer);
      const ends = await Promise.all([teacher, other].map((one) => one.ask('endPhase', { turn })));
      expect(ends.filter(({ ok }) => ok)).toHaveLength(1);
      expect(ends.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'class.round-closed' } });
      sure(await other.ask('next', { turn: turn + 1 }));
    }
    sure(await teacher.ask('endGame', {}));
    const { journal } = sure(await teacher.ask('record', {}));
    const decides = journal.filter(({ intent }) => intent.type === 'decide');
    expect(decides).toHaveLength(3 * 23);
    expect(sure(replaySession(journal))).toMatchObject({ phase: 'over', game: { closed: 3 } });
  });
});
