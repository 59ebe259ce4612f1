import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LAB_TABS } from '../../src/store/routes.ts';
import { DIST, servePages } from './harness/classes.ts';
import { scenarioCode, shortCode } from './harness/codes.ts';
import { choices, playByKeyboard } from './harness/game.ts';
import { LANGUAGES, type Language } from './harness/languages.ts';
import { type Guest, visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { begins, said } from './harness/words.ts';

const code = shortCode();

/** One visit, until everything is kept. */
async function keepAll(page: Page, base: string): Promise<void> {
  await page.goto(`${base}#/offline`);
  await page.locator('[data-kept=ready]').waitFor();
}

/** A fresh page at a link: nothing of the one before is left. */
async function openAnew(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

async function seeHeading(page: Page, name?: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, ...(name && { name }) }).waitFor();
}

/** Home, every tab of the lab, a chapter, a game to its end, a link, and another language. */
async function useAll(page: Page, base: string, language: Language): Promise<void> {
  await openAnew(page, base);
  await page.getByRole('button', { name: begins(language, 'home:play') }).waitFor();
  for (const tab of LAB_TABS) {
    await openAnew(page, `${base}#/lab/${tab}`);
    await page.locator('.lab-tab[aria-current=page]').waitFor();
    await page.waitForFunction(() => document.querySelector('.loading') === null);
    expect(await page.getByRole('alert').count(), tab).toBe(0);
  }
  await openAnew(page, `${base}#/story/1`);
  await page.locator('.chapter main, main.step').first().waitFor();
  await openAnew(page, `${base}#/play/${code}`);
  await playByKeyboard(page, language);
  await page.locator('.drawing > svg').first().waitFor();
  await openAnew(page, `${base}#/s/${scenarioCode('maker')}`);
  await page.getByRole('link', { name: said(language, 'library:play') }).waitFor();
  const other = LANGUAGES.find((one) => one !== language)!;
  await page
    .locator('.languages')
    .getByRole('button', { name: said(language, `common:languages.${other}`) })
    .click();
  await page.getByRole('link', { name: said(other, 'library:play') }).waitFor();
}

/** A class needs its server, and says so; the phones' page is never an old one. */
async function missClass(page: Page, base: string): Promise<void> {
  await openAnew(page, `${base}#/class`);
  await page.locator('.unserved').waitFor();
  expect(await page.goto(`${base}join.html`).catch(() => null)).toBeNull();
}

describe('after one visit, with the network cut and the server gone', () => {
  it.each(FULL ? LANGUAGES : (['en'] as const))(
    'everything works but a class, which says so: %s',
    async (language) => {
      const server = await servePages();
      const visitor = { language, keeps: true, blank: true, expectProblems: true };
      try {
        await visit(visitor, async ({ page, context, problems }) => {
          await keepAll(page, server.base);
          await server.stop();
          await context.setOffline(true);
          await useAll(page, server.base, language);
          expect(problems).toEqual([]);
          await missClass(page, server.base);
        });
      } finally {
        await server.end();
      }
    },
  );
});

const names = { index: 'index.html', worker: 'sw.js' };

/** A release after the built one in a folder of its own: the same files, and another page and worker. */
function releaseAfter(folder: string): void {
  for (const name of Object.values(names)) {
    for (const packed of ['br', 'gz']) rmSync(join(folder, `${name}.${packed}`));
  }
  const index = join(folder, names.index);
  const page = readFileSync(index, 'utf8');
  writeFileSync(index, page.replace('</head>', '<meta name="release" content="next" /></head>'));
  const worker = join(folder, names.worker);
  const code = readFileSync(worker, 'utf8');
  const changed = code.replace(/("?url"?:"index\.html","?revision"?:")\w/, '$1z');
  expect(changed).not.toBe(code);
  writeFileSync(worker, changed);
}

/** Asks for a newer version, as a browser does by itself now and then, until one waits. */
async function awaitNewer({ page }: Guest): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.update()));
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting != null;
  });
}

async function playOneRound(page: Page): Promise<void> {
  await choices(page, 'en').waitFor();
  await page.keyboard.press('h');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: said('en', 'play:next') }).click();
  await choices(page, 'en').waitFor();
}

describe('a newer version', () => {
  it('comes quietly, says so between games, and keeps the game in play', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hold-or-sell-dist-'));
    cpSync(DIST, folder, { recursive: true });
    const server = await servePages(folder);
    try {
      await visit({ keeps: true, blank: true }, async (guest) => {
        const { page } = guest;
        await keepAll(page, server.base);
        await page.evaluate((hash) => (window.location.hash = hash), `#/play/${code}`);
        await playOneRound(page);
        releaseAfter(folder);
        await awaitNewer(guest);
        await choices(page, 'en').waitFor();
        const word = page.getByText(begins('en', 'offline:newer'));
        expect(await word.count()).toBe(0);
        expect(await page.locator('meta[name=release]').count()).toBe(0);
        await page.evaluate(() => (window.location.hash = '#/'));
        await word.waitFor();
        await page.getByRole('button', { name: said('en', 'offline:renew') }).click();
        await page.locator('meta[name=release]').waitFor({ state: 'attached' });
        await page.getByRole('link', { name: begins('en', 'home:continue') }).click();
        await choices(page, 'en').waitFor();
        expect(await page.locator('.round').innerText()).toContain('2');
      });
    } finally {
      await server.end();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('where the game cannot be kept', () => {
  it('an address over plain HTTP says so', async () => {
    await visit({ plainHttp: true, hash: '#/offline' }, async ({ page }) => {
      await page.getByText(said('en', 'offline:lead.insecure')).waitFor();
      await page.getByText(said('en', 'offline:why.insecure')).waitFor();
    });
  });

  it('a browser that keeps no pages says so', async () => {
    await visit({}, async ({ page }) => {
      await page.getByRole('link', { name: said('en', 'home:offline') }).click();
      await seeHeading(page, said('en', 'offline:title'));
      await page.getByText(said('en', 'offline:lead.unable')).waitFor();
    });
  });
});

describe('installing', () => {
  it('is one button where the browser offers it', async () => {
    await visit({}, async ({ page }) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate(() => {
        const offer = new Event('beforeinstallprompt', { cancelable: true });
        const prompt = () => Promise.resolve(document.body.setAttribute('data-asked', ''));
        window.dispatchEvent(Object.assign(offer, { prompt }));
      });
      await page.evaluate(() => (window.location.hash = '#/offline'));
      const ask = page.getByRole('button', { name: said('en', 'offline:install.ask') });
      await ask.click();
      await page.locator('body[data-asked]').waitFor();
      await ask.waitFor({ state: 'detached' });
    });
  });
});
