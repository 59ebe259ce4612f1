import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openServer } from '../../../src/classroom/server/main.ts';
import { freshTicket, sure } from '../harness/phone.ts';
import { ENGINES, newFolder } from './harness/engines.ts';
import { openPage, openStudent, openTeacher, turnOf } from './harness/page.ts';
import { newPages, serverSettings, startOver } from './harness/server.ts';

const get = (port: number, path: string) => fetch(`http://127.0.0.1:${port}${path}`);

describe.each(ENGINES)('a server over $name', (engine) => {
  it('says that it lives, that it is ready, and that it holds classes', async () => {
    const { port } = await startOver(await engine.newPlace());
    expect(await (await get(port, '/health')).json()).toMatchObject({ ok: true, connected: 0 });
    expect((await get(port, '/ready')).status).toBe(200);
    expect(await (await get(port, '/class.json')).json()).toEqual({ protocol: 1 });
  });

  it('stores what was asked before it stops, and lets its pages come again', async () => {
    const place = await engine.newPlace();
    const { port, stop } = await startOver(place);
    const teacher = await openTeacher(port);
    const student = await openStudent(port, teacher.keys.code);
    await openStudent(port, teacher.keys.code);
    sure(await teacher.ask('start', {}));
    const turn = await turnOf(student, 'choosing');
    const reason = new Promise((resolve) => student.socket.once('disconnect', resolve));
    const decided = student.ask('decide', { turn, hold: true });
    sure(await decided);
    await stop();
    expect(await reason).toBe('transport close');
    const second = await startOver(place);
    const page = await openPage(second.port);
    sure(await page.ask('lead', { id: teacher.keys.id, secret: teacher.keys.teacher }));
    sure(await page.ask('endPhase', { turn }));
    sure(await page.ask('endGame', {}));
    const { journal } = sure(await page.ask('record', {}));
    expect(journal.filter(({ intent }) => intent.type === 'decide')).toHaveLength(1);
  });
});

/** Takes seats in a class until one is refused for another reason than haste. */
async function fill(port: number, code: string): Promise<{ joined: number; refusal: string }> {
  let page = await openPage(port);
  for (let joined = 0; ; ) {
    const ask = { code, name: null, language: 'en' as const, ticket: freshTicket() };
    const answer = await page.ask('join', ask);
    if (answer.ok) joined++;
    else if (answer.refusal.code === 'class.too-many') page = await openPage(port);
    else return { joined, refusal: answer.refusal.code };
  }
}

describe('a server with a full disk', () => {
  it('confirms nothing and says so, and goes on when there is space again', async () => {
    const place = { file: join(newFolder(), 'classes.sqlite'), mostPages: 40 };
    const { port } = await startOver(place);
    const [kept, filled] = [await openTeacher(port), await openTeacher(port)];
    const student = await openStudent(port, kept.keys.code);
    const { joined, refusal } = await fill(port, filled.keys.code);
    expect(refusal).toBe('class.storage');
    expect((await get(port, '/ready')).status).toBe(503);
    const page = await openPage(port);
    expect(await page.ask('peek', { code: filled.keys.code })).toMatchObject({
      value: { players: joined },
    });
    expect(await fill(port, kept.keys.code)).toEqual({ joined: 0, refusal: 'class.storage' });
    sure(await filled.ask('delete', {}));
    sure(await kept.ask('start', {}));
    const turn = await turnOf(student, 'choosing');
    sure(await student.ask('decide', { turn, hold: true }));
    expect((await get(port, '/ready')).status).toBe(200);
  });
});

describe('a server whose database goes away', () => {
  it('goes on when it is there again', async () => {
    const engine = ENGINES.find(({ name }) => name === 'Postgres')!;
    const place = await engine.newPlace();
    const { port } = await startOver(place);
    const teacher = await openTeacher(port);
    const student = await openStudent(port, teacher.keys.code);
    sure(await teacher.ask('start', {}));
    const turn = await turnOf(student, 'choosing');
    await engine.run(
      place,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
    const decide = () => student.ask('decide', { turn, hold: true });
    let answer = await decide();
    while (!answer.ok) {
      expect(answer.refusal.code).toBe('class.storage');
      answer = await decide();
    }
    sure(await teacher.ask('endGame', {}));
    const { journal } = sure(await teacher.ask('record', {}));
    expect(journal.filter(({ intent }) => intent.type === 'decide')).toHaveLength(1);
  });
});

describe('a server that cannot keep its data', () => {
  it('says which folder cannot be written', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    const dataDir = join(folder, 'file', 'data');
    await expect(openServer(newPages(), serverSettings({ dataDir }))).rejects.toThrow(
      `The folder "${dataDir}" cannot be written`,
    );
  });

  it('says that the database does not answer, and no password', async () => {
    const place = { url: 'postgres://someone:hidden@127.0.0.1:9/none' };
    const error = await openServer(newPages(), serverSettings({ place })).catch(String);
    expect(error).toContain('The database of DATABASE_URL cannot be used');
    expect(error).not.toContain('hidden');
  });
});

describe('the pages of a server', () => {
  it('are the phone’s at /j, with sockets allowed and no referrer', async () => {
    const { port } = await startOver(await ENGINES[0]!.newPlace());
    const page = await get(port, '/j');
    expect(await page.text()).toContain('join.html');
    expect(page.headers.get('content-security-policy')).toContain("connect-src 'self' ws: wss:");
    expect(page.headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('are all there is of its folders', async () => {
    const pages = newPages();
    mkdirSync(join(pages, 'data'));
    const settings = serverSettings({ place: await ENGINES[0]!.newPlace() });
    const running = await openServer(pages, settings);
    expect((await get(running.port, '/data/')).status).toBe(404);
    await running.stop();
  });
});
