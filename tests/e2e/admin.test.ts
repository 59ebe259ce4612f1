import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, inject, it } from 'vitest';
import { openServer } from '../../src/classroom/server/main.ts';
import { readServerSettings } from '../../src/classroom/server/settings.ts';
import { DIST, withClass } from './harness/classes.ts';
import { ADMIN_SECRET } from './harness/flags.ts';
import { serveFolder } from './harness/folders.ts';
import { lookAt } from './harness/lookAt.ts';
import { visit } from './harness/page.ts';
import { said } from './harness/words.ts';

const OPEN = `#/admin/${ADMIN_SECRET}`;

lookAt([
  {
    name: 'how the server is doing',
    hash: OPEN,
    reach: (page) => page.locator('.admin-process').first().waitFor(),
  },
  {
    name: 'the door to the figures',
    hash: '#/admin',
    reach: (page, language) =>
      page.getByRole('heading', { name: said(language, 'admin:locked.title') }).waitFor(),
  },
]);

/** A server of its own over a file, with the secret if it is told one. */
async function serve(env: NodeJS.ProcessEnv) {
  const folder = mkdtempSync(join(tmpdir(), 'hold-or-sell-'));
  const given = { DATA_DIR: folder, LOG_LEVEL: 'silent', HOST: '127.0.0.1', ...env };
  const settings = readServerSettings(given, '0', false);
  if (!settings.ok) throw new Error(settings.sentence);
  const running = await openServer(DIST, settings.value);
  return {
    base: `http://localhost:${running.port}/`,
    write(statement: string) {
      const database = new DatabaseSync(join(folder, 'classes.sqlite'));
      database.exec(statement);
      database.close();
    },
    async end() {
      await running.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

describe('the page of who runs the server', () => {
  it('keeps its secret out of address, history and device, until the tab is closed', async () => {
    await visit({ hash: OPEN }, async ({ page, context, origin }) => {
      await page.locator('.admin-process').first().waitFor();
      expect(page.url()).toBe(`${origin}/#/admin`);
      const kept = await page.evaluate(() => ({
        history: window.history.length,
        device: JSON.stringify({ ...window.localStorage }),
        cookies: document.cookie,
      }));
      expect(kept.history).toBeLessThanOrEqual(2);
      expect(kept.device + kept.cookies).not.toContain(ADMIN_SECRET);
      await page.reload();
      await page.locator('.admin-process').first().waitFor();
      const other = await context.newPage();
      await other.goto(`${origin}/#/admin`);
      await other.getByLabel(said('en', 'admin:locked.label')).waitFor();
      await page.getByRole('button', { name: said('en', 'admin:forget') }).click();
      await page.getByLabel(said('en', 'admin:locked.label')).waitFor();
      await page.reload();
      await page.getByLabel(said('en', 'admin:locked.label')).waitFor();
    });
  });

  it('says that a secret is wrong, and tells of a class with the right one', async () => {
    await withClass(`http://127.0.0.1:${inject('port')}/`, { fill: true }, async ({ phones }) => {
      await phones[0]!.link.peek('WRNG');
      await visit({ hash: '#/admin', expectProblems: true }, async ({ page }) => {
        const secret = page.getByLabel(said('en', 'admin:locked.label'));
        await secret.fill('not-this-one');
        await page.keyboard.press('Enter');
        await page.getByRole('alert').getByText(said('en', 'admin:standing.wrong')).waitFor();
        await secret.fill(ADMIN_SECRET);
        await page.keyboard.press('Enter');
        await page.getByText(/students [3-9]/).waitFor();
        const refused = { name: said('en', 'admin:code.unknown-code') };
        await page.getByRole('rowheader', refused).waitFor();
      });
    });
  });

  it('says what to look at: a process that is silent, then a server that is away', async () => {
    const server = await serve({ ADMIN_SECRET });
    const seen = Date.now() - 60_000;
    server.write(
      `insert into processes values ('dead', '0.0.1', 1, ${seen}, ${seen}, 0, '{"then": "unknown"}')`,
    );
    const process = { blank: true, expectProblems: true };
    try {
      await visit(process, async ({ page, context }) => {
        await page.goto(`${server.base}${OPEN}`);
        await page.getByRole('status').getByText(said('en', 'admin:warn.silent')).waitFor();
        await page.getByRole('status').getByText(said('en', 'admin:warn.versions')).waitFor();
        await page.locator('[data-state=silent]').getByText(said('en', 'admin:unread')).waitFor();
        await context.setOffline(true);
        await page.getByRole('alert').getByText(said('en', 'admin:away-since')).waitFor();
        await context.setOffline(false);
        await page.getByRole('alert').waitFor({ state: 'detached' });
      });
    } finally {
      await server.end();
    }
  });

  it('says when a server shows nothing to anybody, and when there is none', async () => {
    const [server, folder] = [await serve({}), await serveFolder(DIST, '/')];
    try {
      await visit({ blank: true, expectProblems: true }, async ({ page }) => {
        const alert = page.getByRole('alert');
        await page.goto(`${server.base}${OPEN}`);
        await alert.getByText(said('en', 'admin:standing.off')).waitFor();
        await page.goto(`http://localhost:${folder.port}/${OPEN}`);
        await alert.getByText(said('en', 'admin:standing.none')).waitFor();
      });
    } finally {
      await folder.end();
      await server.end();
    }
  });
});
