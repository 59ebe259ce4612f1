import { describe, expect, it } from 'vitest';
import { DIST } from './harness/classes.ts';
import { scenarioCode, shortCode } from './harness/codes.ts';
import { serveFolder } from './harness/folders.ts';
import { playByKeyboard } from './harness/game.ts';
import { visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { begins, said } from './harness/words.ts';

const PATH = '/some/deep/path/';

describe('the built folder under a path of a plain file server', () => {
  it('has game, library, story, lab and workshop', async () => {
    const server = await serveFolder(DIST, PATH);
    const base = `http://localhost:${server.port}${PATH}`;
    try {
      await visit({ blank: true }, async ({ page }) => {
        await page.goto(base);
        await page.getByRole('link', { name: begins('en', 'home:library') }).click();
        await page.getByRole('heading', { name: said('en', 'library:title') }).waitFor();
        await page.goto(`${base}#/play/${shortCode()}`);
        await playByKeyboard(page, 'en');
        for (const hash of ['#/story/1', '#/lab', '#/workshop', '#/offline']) {
          await page.goto(`${base}${hash}`);
          await page.getByRole('heading', { level: 1 }).waitFor();
          expect(await page.getByRole('alert').count(), hash).toBe(0);
        }
      });
    } finally {
      await server.end();
    }
  });

  if (FULL)
    it('is kept there for when there is no network', async () => {
      const server = await serveFolder(DIST, PATH);
      const base = `http://localhost:${server.port}${PATH}`;
      try {
        await visit({ blank: true, keeps: true }, async ({ page, context }) => {
          await page.goto(`${base}#/offline`);
          await page.locator('[data-kept=ready]').waitFor();
          await context.setOffline(true);
          await server.end();
          await page.goto('about:blank');
          await page.goto(`${base}#/s/${scenarioCode('maker')}`);
          await page.getByRole('link', { name: said('en', 'library:play') }).waitFor();
        });
      } finally {
        await server.end();
      }
    });

  it('says that a class needs a server', async () => {
    const server = await serveFolder(DIST, PATH);
    try {
      await visit({ blank: true, expectProblems: true }, async ({ page }) => {
        await page.goto(`http://localhost:${server.port}${PATH}#/class`);
        await page.locator('.unserved').waitFor();
      });
    } finally {
      await server.end();
    }
  });
});
