import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { makeProxy } from '../../../scripts/proxy.ts';
import { openClass } from '../harness/class.ts';
import { type Part, startCluster } from '../harness/cluster.ts';
import { sure } from '../harness/phone.ts';
import { POSTGRES } from './harness/engines.ts';
import { openPage, openStudent, openTeacher, turnOf } from './harness/page.ts';
import { startOver } from './harness/server.ts';

async function openProxy(ports: number[]): Promise<string> {
  const server = makeProxy(ports).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

it('hands its pages over in the middle of a round, and not one choice is lost or made again', async () => {
  const place = await POSTGRES.newPlace();
  const servers = [await startOver(place), await startOver(place)];
  const base = await openProxy(servers.map(({ port }) => port));
  const open = await openClass(base, { timer: null, reveal: null });
  onTestFinished(open.close);
  const phones = await open.joinPhones(12);
  await open.until(({ roster }) => roster.length === 12);
  sure(await open.teacher.start());
  const playing = await Promise.all(
    phones.map((phone) => phone.until(({ asks }) => asks !== null)),
  );
  const { turn } = playing[0]!.room;
  // Before, while and after the process goes.
  const early = phones.slice(0, 4).map((phone) => phone.decide(true));
  const stopped = servers[0]!.stop();
  const amid = phones.slice(4, 8).map((phone) => phone.decide(false));
  await stopped;
  const late = phones.slice(8).map((phone) => phone.decide(true));
  for (const answer of await Promise.all([...early, ...amid, ...late])) sure(answer);
  const shown = await Promise.all(
    phones.map((phone) => phone.until(({ room }) => room.turn > turn)),
  );
  expect(shown.map(({ past }) => past[0]!.mine.by)).toEqual(phones.map(() => 'self'));
  sure(await open.teacher.endGame());
  const { journal } = sure(await open.teacher.record());
  expect(journal.filter(({ intent }) => intent.type === 'decide')).toHaveLength(12);
});

it('ends in order when it is told to, with its database and without', async () => {
  const cluster = await startCluster(2);
  onTestFinished(cluster.stop);
  const open = await openClass(cluster.base, { timer: null, reveal: null });
  onTestFinished(open.close);
  const phones = await open.joinPhones(6);
  await open.until(({ roster }) => roster.length === 6);
  sure(await open.teacher.start());
  await Promise.all(phones.map((phone) => phone.until(({ asks }) => asks !== null)));
  const [first, second] = cluster.games as [Part, Part];
  const ended = first.end('SIGTERM');
  const decided = phones.slice(1).map((phone) => phone.decide(true));
  for (const answer of await Promise.all(decided)) sure(answer);
  expect(await ended).toBe(0);
  await cluster.postgres.end('SIGQUIT');
  void phones[0]!.decide(false);
  expect(await second.end('SIGTERM')).toBe(0);
});

it('tells pages to come again, takes no new ones and is not ready while it goes', async () => {
  const place = await POSTGRES.newPlace();
  const { port, stop } = await startOver(place);
  const teacher = await openTeacher(port);
  const student = await openStudent(port, teacher.keys.code);
  sure(await teacher.ask('start', {}));
  const turn = await turnOf(student, 'choosing');
  const cut = new Promise((resolve) => student.socket.once('disconnect', resolve));
  sure(await student.ask('decide', { turn, hold: true }));
  const polling = await openPage(port, { transports: ['polling'] });
  const stopped = stop();
  const ready = fetch(`http://127.0.0.1:${port}/ready`).then(
    ({ status }) => status,
    () => 'closed',
  );
  expect(await student.ask('decide', { turn, hold: false })).toMatchObject({
    refusal: { code: 'class.busy' },
  });
  for (const page of [student, polling]) {
    expect(await page.until('bye', () => true)).toEqual({ within: 1_000 });
  }
  expect([503, 'closed']).toContain(await ready);
  await expect(openPage(port)).rejects.toThrow();
  await cut;
  await stopped;
});
