import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openServer } from '../../src/classroom/server/main.ts';
import { readServerSettings } from '../../src/classroom/server/settings.ts';
import { openClass } from '../classroom/harness/class.ts';
import { DIST, SMALL } from './harness/classes.ts';
import { visit } from './harness/page.ts';
import { said } from './harness/words.ts';

it('tells phone, teacher and wall that the server is full, and lets them in when it is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hold-or-sell-'));
  const env = { DATA_DIR: folder, LOG_LEVEL: 'silent', HOST: '127.0.0.1', MAX_CONNECTIONS: '1' };
  const settings = readServerSettings(env, '0', false);
  if (!settings.ok) throw new Error(settings.sentence);
  const server = await openServer(DIST, settings.value);
  const base = `http://localhost:${server.port}/`;
  const room = await openClass(base);
  const { id, code, teacher, wall } = room.session;
  try {
    const phone = { size: SMALL, touch: true, language: 'vi', blank: true } as const;
    await visit(phone, async ({ page, context }) => {
      await page.goto(`${base}j#${code}`);
      await page.getByText(said('vi', 'join:refusals.server-full')).waitFor();
      const desk = await context.newPage();
      await desk.goto(`${base}#/class/${id}/${teacher}`);
      await desk.getByText(said('vi', 'class-errors:class.server-full')).waitFor();
      await desk.goto(`${base}#/wall/${id}/${wall}`);
      await desk.getByRole('heading', { name: said('vi', 'wall:full') }).waitFor();
      await desk.close();
      room.close();
      await page.getByRole('button', { name: said('vi', 'join:door.join') }).waitFor();
      expect(await page.getByText(said('vi', 'join:refusals.server-full')).count()).toBe(0);
    });
  } finally {
    room.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});
