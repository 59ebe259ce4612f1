import { describe, expect, it } from 'vitest';
import { packPlayers, unpackPlayers } from '../../../src/classroom/server/hub/players-text.ts';
import { sure } from '../harness/phone.ts';
import { POSTGRES } from './harness/engines.ts';
import { openPage, openStudent, openTeacher, returnTo } from './harness/page.ts';
import { startOver } from './harness/server.ts';
import { spawnOver } from './harness/spawn.ts';

describe('who is connected to several processes', () => {
  it('is shown to the teacher, whichever process each is connected to', async () => {
    const place = await POSTGRES.newPlace();
    const [first, second] = [await startOver(place), await startOver(place)];
    const teacher = await openTeacher(first.port);
    const { code, id, teacher: secret } = teacher.keys;
    const here = await openStudent(first.port, code);
    const there = await openStudent(second.port, code);
    sure(await teacher.ask('start', {}));
    await teacher.until('teacher', ({ marks }) => marks === 'tt');
    const third = await startOver(place);
    const page = await openPage(third.port);
    sure(await page.ask('lead', { id, secret }));
    await page.until('teacher', ({ marks }) => marks === 'tt');
    here.socket.disconnect();
    await page.until('teacher', ({ marks }) => marks === 'xt');
    there.socket.disconnect();
    await teacher.until('teacher', ({ marks }) => marks === 'xx');
  });

  it('goes with a process that goes, and with one that dies', async () => {
    const place = await POSTGRES.newPlace();
    const own = await startOver(place);
    const [leaving, dying] = [await startOver(place), await spawnOver(place)];
    const teacher = await openTeacher(own.port);
    await openStudent(leaving.port, teacher.keys.code);
    await openStudent(dying.port, teacher.keys.code);
    sure(await teacher.ask('start', {}));
    await teacher.until('teacher', ({ marks }) => marks === 'tt');
    await leaving.stop();
    await teacher.until('teacher', ({ marks }) => marks === 'xt');
    await dying.kill();
    await teacher.until('teacher', ({ marks }) => marks === 'xx');
  });

  it('sends the older page of a seat away, though another process holds it', async () => {
    const place = await POSTGRES.newPlace();
    const servers = [await startOver(place), await startOver(place)];
    const [first, second] = servers.map(({ port }) => port) as [number, number];
    const teacher = await openTeacher(first);
    const older = await openStudent(first, teacher.keys.code);
    const newer = await returnTo(second, older.seat);
    expect(await older.until('gone', () => true)).toEqual({ code: 'class.elsewhere' });
    const back = await returnTo(first, older.seat);
    expect(await newer.until('gone', () => true)).toEqual({ code: 'class.elsewhere' });
    expect(back.heard.gone).toEqual([]);
  });

  it('fits in few letters', () => {
    for (const players of [[], [1], [8, 9], [1, 17, 1_000]]) {
      expect([...unpackPlayers(packPlayers(players))]).toEqual(players);
    }
    expect(packPlayers(Array.from({ length: 50 }, (_, i) => i + 1)).length).toBeLessThan(20);
  });
});
