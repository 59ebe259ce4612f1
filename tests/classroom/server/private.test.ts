import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, symlinkSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { writeSettings } from '../../../src/classroom/protocol/settings.ts';
import { sure } from '../harness/phone.ts';
import { classSettings } from '../harness/settings.ts';
import { newFolder } from './harness/engines.ts';
import { openPage, turnOf } from './harness/page.ts';
import { newPages } from './harness/server.ts';

const ENTRY = join(import.meta.dirname, '../harness/entry.ts');
const NAME = 'Marked Nguyễn 马克';
const RENAMED = 'Remarked Trần';
const ADDRESS = '203.0.113.77';
const ADMIN = 'marked-secret-of-the-operator';
const TICKET = 'marked-ticket-of-a-phone'.padEnd(32, '0');
const headers = { 'x-forwarded-for': ADDRESS };

/** A server in a process of its own that writes all it can, and what it has written. */
async function startTalkative(folder: string) {
  const pages = newPages();
  symlinkSync('loop', `${pages}/loop`); // no program can open it
  const env = {
    ...process.env,
    ...{ DATA_DIR: folder, PAGES: pages, HOST: '127.0.0.1', PORT: '0', TRUST_PROXY: '1' },
    ...{ PUBLIC_URL: 'http://school.example/', LOG_LEVEL: 'info', ADMIN_SECRET: ADMIN },
  };
  const child: ChildProcess = spawn(process.execPath, [ENTRY], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let written = '';
  const port = new Promise<number>((resolve) => {
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.on('data', (text) => {
        written += text;
        const told = /ready:\s+http:\/\/localhost:(\d+)/.exec(written);
        if (told !== null) resolve(Number(told[1]));
      });
    }
  });
  return {
    port: await port,
    written: () => written,
    async end() {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}

function get(port: number, path: string, secret: string) {
  const authorization = `Bearer ${secret}`;
  return fetch(`http://127.0.0.1:${port}${path}`, { headers: { ...headers, authorization } });
}

/** Sends bytes that no browser would. */
async function sendRaw(port: number, text: string): Promise<void> {
  const socket = createConnection(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.resume().end(text);
  await once(socket, 'close');
}

/** Files of a folder, as one text of their bytes. */
function bytesOf(folder: string): string {
  const files = globSync('*', { cwd: folder });
  return files.map((file) => readFileSync(join(folder, file), 'latin1')).join('\n');
}

/** As bytes of UTF-8 are read by `bytesOf`. */
const inBytes = (text: string) => Buffer.from(text).toString('latin1');

it('writes no name, code, secret or address into log, metrics or figures, whatever happens', async () => {
  const folder = newFolder();
  const server = await startTalkative(folder);
  const { port } = server;
  const teacher = await openPage(port, { headers });
  const settings = writeSettings(classSettings({ fill: true, names: 'own' }));
  const keys = sure(await teacher.ask('create', { settings }));
  sure(await teacher.ask('lead', { id: keys.id, secret: keys.teacher }));
  const student = await openPage(port, { headers });
  const { code } = keys;
  const join = { code, name: { own: NAME }, language: 'vi' as const, ticket: TICKET };
  const seat = sure(await student.ask('join', join));
  sure(await student.ask('attach', { ...seat, have: null }));
  sure(await teacher.ask('start', {}));
  const turn = await turnOf(student, 'choosing');
  sure(await student.ask('decide', { turn, hold: true }));
  sure(await teacher.ask('rename', { player: seat.player, name: RENAMED }));

  const stranger = await openPage(port, { headers });
  for (const secret of [seat.secret, keys.wall]) {
    await stranger.ask('lead', { id: keys.id, secret });
  }
  await stranger.ask('peek', { code: `${code}X` });
  await stranger.send('join', { ...join, more: NAME });
  await stranger.send(NAME, { [TICKET]: keys.teacher });
  await stranger.send('create', { settings: { treatments: [NAME] } });
  await get(port, `/${encodeURIComponent(NAME)}?${code}`, keys.teacher);
  await get(port, `/admin/figures?${ADMIN}`, `${ADMIN}x`);
  expect((await get(port, `/loop?${code}`, keys.teacher)).status).toBe(500);
  await sendRaw(port, `GET /%zz${code} HTTP/1.1\r\nhost: x\r\nx-forwarded-for: ${ADDRESS}\r\n\r\n`);
  await sendRaw(port, `${NAME} ${keys.teacher}\r\n\r\n`);

  const metrics = await (await get(port, '/metrics', ADMIN)).text();
  const figures = await (await get(port, '/admin/figures', ADMIN)).text();
  const health = await (await get(port, '/health', ADMIN)).text();
  expect(metrics).toContain('holdorsell_decisions_total 1');
  expect(figures).toContain('"processes"');

  const file = new DatabaseSync(`${folder}/classes.sqlite`, { timeout: 5_000 });
  file.exec('alter table entries rename to elsewhere');
  expect(await teacher.ask('rename', { player: seat.player, name: NAME })).toMatchObject({
    refusal: { code: 'class.storage' },
  });
  file.exec('alter table elsewhere rename to entries');
  file.close();
  const kept = bytesOf(folder);
  await teacher.ask('delete', {});
  await server.end();

  const written = server.written();
  expect(written).toContain('a class was opened');
  expect(written).toContain('the journal cannot be read or written');
  const secrets = [keys.teacher, keys.wall, seat.secret, TICKET, ADMIN, ADDRESS];
  const names = [NAME, RENAMED, 'Nguyễn', '马克', encodeURIComponent(NAME), code];
  const open = { written, metrics, figures, health };
  const found = Object.entries(open).flatMap(([where, text]) =>
    [...secrets, ...names].filter((one) => text.includes(one)).map((one) => `${one} in ${where}`),
  );
  expect(found).toEqual([]);
  expect(kept).toContain(inBytes(RENAMED));
  expect(secrets.filter((secret) => kept.includes(inBytes(secret)))).toEqual([]);
  const left = bytesOf(folder);
  expect(names.filter((name) => name !== code && left.includes(inBytes(name)))).toEqual([]);
});
