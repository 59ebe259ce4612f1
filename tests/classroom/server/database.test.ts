import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '../../../src/classroom/server/journal/connect.ts';
import { openJournal } from '../../../src/classroom/server/journal/journal.ts';
import { openServer } from '../../../src/classroom/server/main.ts';
import { openClass } from '../harness/class.ts';
import { startCluster } from '../harness/cluster.ts';
import { openLine } from '../harness/line.ts';
import { sure } from '../harness/phone.ts';
import { POSTGRES } from './harness/engines.ts';
import { openLossy } from './harness/lossy.ts';
import { openStudent, openTeacher, turnOf } from './harness/page.ts';
import { newPages, serverSettings, startOver } from './harness/server.ts';

const urlOf = async () => ((await POSTGRES.newPlace()) as { url: string }).url;

/** The same database through a line that can be cut. */
async function openThrough(url: string) {
  const line = await openLine(Number(new URL(url).port));
  onTestFinished(line.close);
  const through = new URL(url);
  through.host = new URL(line.base).host;
  return { line, url: through.href };
}

describe('a commit whose answer is lost', () => {
  it('is found to have gone through, and nothing is done twice', async () => {
    const url = await urlOf();
    const lossy = await openLossy(url);
    const { port } = await startOver({ url: lossy.url });
    const teacher = await openTeacher(port, { timer: 60 });
    lossy.loseCommit();
    const student = await openStudent(port, teacher.keys.code);
    sure(await teacher.ask('start', {}));
    await turnOf(student, 'choosing');
    lossy.loseCommit();
    sure(await teacher.ask('extend', { seconds: 60 }));
    sure(await teacher.ask('endGame', {}));
    const { journal } = sure(await teacher.ask('record', {}));
    expect(journal.map(({ intent }) => intent.type)).toEqual([
      ...['open', 'join', 'start', 'extend', 'end-game'],
    ]);
  });

  it('is not mistaken for that of somebody else who joined in the same moment', async () => {
    const url = await urlOf();
    const lossy = await openLossy(url);
    const [own, other] = [await openJournal({ url: lossy.url }), await openJournal({ url })];
    onTestFinished(async () => void (await Promise.all([own.close(), other.close()])));
    const [hashes, times] = [
      { teacher_hash: 'a', wall_hash: 'b' },
      { created_at: 1, expires_at: 2_000_000_000_000, due_at: null },
    ];
    await other.create({ id: 'class-one', ...hashes, ...times, entries: [] });
    const join = { at: 5, intent: { type: 'join', name: null, language: 'vi' } } as const;
    const append = (ticket_hash: string) => [
      {
        ...{ id: 'class-one', head: 0, entries: [join], dueAt: null, closed: false },
        seats: [{ player: 1, secret_hash: 's', ticket_hash }],
      },
    ];
    await other.append(append('of another'));
    lossy.loseCommit();
    expect((await own.append(append('of our own'))).get('class-one')).toBe('behind');
    expect(await own.seats('class-one')).toHaveLength(1);
  });
});

describe('a database that is away', () => {
  it('is waited for in the middle of a class, and what was asked meanwhile is stored', async () => {
    const cluster = await startCluster(2);
    onTestFinished(cluster.stop);
    const open = await openClass(cluster.base, { timer: null, reveal: null });
    onTestFinished(open.close);
    const phones = await open.joinPhones(8);
    await open.until(({ roster }) => roster.length === 8);
    sure(await open.teacher.start());
    await Promise.all(phones.map((phone) => phone.until(({ asks }) => asks !== null)));
    await cluster.postgres.end('SIGINT');
    const decided = phones.map((phone, i) => phone.decide(i % 2 === 0));
    await cluster.postgres.start();
    for (const answer of await Promise.all(decided)) sure(answer);
    await Promise.all(phones.map((phone) => phone.until(({ room }) => room.phase === 'revealed')));
    sure(await open.teacher.endGame());
    const { journal } = sure(await open.teacher.record());
    expect(journal.filter(({ intent }) => intent.type === 'decide')).toHaveLength(8);
  });

  it('makes a process say that it is not ready, though its line only stalls', async () => {
    const { line, url } = await openThrough(await urlOf());
    const { port } = await startOver({ url });
    const ready = async () => (await fetch(`http://127.0.0.1:${port}/ready`)).status;
    expect(await ready()).toBe(200);
    line.stall();
    expect(await ready()).toBe(503);
    line.mend();
    await expect.poll(ready, { timeout: 20_000 }).toBe(200);
  });

  it('is waited for at the start', async () => {
    const { line, url } = await openThrough(await urlOf());
    line.cut();
    const settings = serverSettings({ place: { url }, databaseWait: 60_000 });
    const opening = openServer(newPages(), settings);
    await expect(openServer(newPages(), { ...settings, databaseWait: 0 })).rejects.toThrow(
      'The database of DATABASE_URL cannot be used',
    );
    line.mend();
    await (await opening).stop();
  });
});

it('a process that hangs in the middle of a commit holds a class no longer than seconds', async () => {
  const url = await urlOf();
  const journal = await openJournal({ url });
  onTestFinished(journal.close);
  await journal.create({
    ...{ id: 'class-one', teacher_hash: 'a', wall_hash: 'b' },
    ...{ created_at: 1, expires_at: 2_000_000_000_000, due_at: null, entries: [] },
  });
  const hanging = connect({ url });
  onTestFinished(() => hanging.destroy());
  const held = Promise.withResolvers<void>();
  const freed = Promise.withResolvers<void>();
  const hung = hanging.transaction().execute(async (within) => {
    await within.updateTable('sessions').set({ closed: 1 }).where('id', '=', 'class-one').execute();
    held.resolve();
    await freed.promise;
    await within.updateTable('sessions').set({ head: 9 }).where('id', '=', 'class-one').execute();
  });
  const over = hung.catch(() => 'rolled back');
  await held.promise;
  const entry = { at: 5, intent: { type: 'pause' } } as const;
  const append = { id: 'class-one', head: 0, entries: [entry], dueAt: null, closed: false };
  expect((await journal.append([{ ...append, seats: [] }])).get('class-one')).toBe('done');
  freed.resolve();
  expect(await over).toBe('rolled back');
  expect(await journal.session('class-one')).toMatchObject({ head: 1, closed: 0 });
});
