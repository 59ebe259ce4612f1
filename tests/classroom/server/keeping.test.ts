import { describe, expect, it } from 'vitest';
import { type Entry } from '../../../src/session/types.ts';
import { sure } from '../harness/phone.ts';
import { POSTGRES } from './harness/engines.ts';
import { openStudent, openTeacher, type Page, turnOf } from './harness/page.ts';
import { startOver } from './harness/server.ts';
import { spawnOver } from './harness/spawn.ts';

const BRISK = { timer: 5, reveal: 3 };

const phase =
  (name: string) =>
  ({ room }: { room: { phase: string } }) =>
    room.phase === name;

/** The class's journal, once its game is ended. */
async function recordOf(teacher: Page): Promise<Entry[]> {
  sure(await teacher.ask('endGame', {}));
  return sure(await teacher.ask('record', {})).journal;
}

describe('the time of a class on several processes', () => {
  it('is taken over from a process that took it on itself and hangs', async () => {
    const place = await POSTGRES.newPlace();
    const { port } = await startOver(place);
    const teacher = await openTeacher(port, BRISK);
    const student = await openStudent(port, teacher.keys.code);
    sure(await teacher.ask('start', {}));
    await turnOf(student, 'choosing');
    const until = Date.now() + 6_500;
    await POSTGRES.run(place, `update sessions set keeper = 'hung', kept_until = ${until}`);
    await student.until('student', phase('revealed'));
    const journal = await recordOf(teacher);
    const ends = journal.filter(({ intent }) => intent.type === 'end-phase');
    expect(ends).toHaveLength(1);
    expect(ends[0]!.at).toBeGreaterThanOrEqual(until);
    expect(journal.filter(({ intent }) => intent.type === 'extend')).toEqual([]);
  });

  it('goes on while one of them hangs, which does no harm when it wakes', async () => {
    const place = await POSTGRES.newPlace();
    const [hanging, other] = [await spawnOver(place), await startOver(place)];
    const teacher = await openTeacher(other.port, BRISK);
    const [away, here] = [
      await openStudent(hanging.port, teacher.keys.code),
      await openStudent(other.port, teacher.keys.code),
    ];
    sure(await teacher.ask('start', {}));
    await Promise.all([turnOf(away, 'choosing'), turnOf(here, 'choosing')]);
    hanging.pause();
    const { room } = await here.until('student', phase('revealed'));
    hanging.resume();
    await away.until('student', phase('revealed'));
    const turn = await turnOf(away, 'choosing', room.turn);
    sure(await away.ask('decide', { turn, hold: true }));
    const ended = (await recordOf(teacher)).flatMap(({ intent }) =>
      intent.type === 'end-phase' || intent.type === 'next' ? [intent.turn] : [],
    );
    expect(ended).toEqual([room.turn - 1, room.turn]);
  });

  it('is the database’s, whatever the clock of a machine says', async () => {
    const place = await POSTGRES.newPlace();
    const [fast, right] = [await spawnOver(place, { ahead: 45_000 }), await startOver(place)];
    const teacher = await openTeacher(right.port, { timer: 60, reveal: 30 });
    const students = [
      await openStudent(fast.port, teacher.keys.code),
      await openStudent(right.port, teacher.keys.code),
    ];
    sure(await teacher.ask('start', {}));
    for (const student of students) {
      const { room } = await student.until('student', phase('choosing'));
      expect(room.left).toBeGreaterThan(50_000);
    }
    const turn = await turnOf(students[0]!, 'choosing');
    sure(await students[0]!.ask('decide', { turn, hold: true }));
    const journal = await recordOf(teacher);
    expect(journal.at(-1)!.at - journal[0]!.at).toBeLessThan(40_000);
  });
});
