import { type BrowserContext, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scenarioCode } from './harness/codes.ts';
import { choices, isHeld, playByKeyboard } from './harness/game.ts';
import { visit } from './harness/page.ts';
import { begins, said } from './harness/words.ts';

const code = scenarioCode('holder');
const hash = `#/play/${code}`;

async function abort(context: BrowserContext, pattern: RegExp): Promise<void> {
  await context.route(pattern, (route) => route.abort());
}

/** Runs a script in every page of ours before its own code. */
async function run(context: BrowserContext, script: string): Promise<void> {
  await context.addInitScript(`if (location.protocol === 'http:') { ${script} }`);
}

/** Plays the first round and stops at the second choice. */
async function playOneRound(page: Page): Promise<void> {
  await choices(page, 'en').waitFor();
  await page.keyboard.press(isHeld(1) ? 'h' : 's');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: said('en', 'play:next') }).click();
  await choices(page, 'en').waitFor();
}

const notice = (page: Page) => page.getByText(begins('en', 'common:notices.forgetful'));
const goOn = (page: Page) => page.getByRole('button', { name: said('en', 'play:saved.go-on') });

describe('without', () => {
  it('the stage, the game plays to its debrief', async () => {
    const prepare = (context: BrowserContext) => abort(context, /phaser|stage/i);
    await visit({ hash, prepare, expectProblems: true }, async ({ page, problems }) => {
      await playByKeyboard(page, 'en');
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(problems.filter((text) => !/ERR_FAILED|dynamically imported/.test(text))).toEqual([]);
      expect(await page.locator('canvas').count()).toBe(0);
    });
  });

  it('the code of a page, a sentence says so and the page can be asked for again', async () => {
    const prepare = (context: BrowserContext) => abort(context, /LibraryPage/);
    await visit({ prepare, hash: '#/library', expectProblems: true }, async ({ page, context }) => {
      await page.getByRole('alert').waitFor();
      await context.unrouteAll();
      await page.getByRole('button', { name: said('en', 'common:missing.again') }).click();
      await page.getByRole('heading', { name: said('en', 'library:title') }).waitFor();
    });
  });

  it('its fonts, the system’s serve', async () => {
    const prepare = (context: BrowserContext) => abort(context, /\.woff2/);
    await visit({ hash, prepare, expectProblems: true }, async ({ page, problems }) => {
      await playByKeyboard(page, 'en');
      expect(problems.filter((text) => !/ERR_FAILED/.test(text))).toEqual([]);
    });
  });

  it.each([
    [
      'blocked',
      'Object.defineProperty(window, "localStorage", { get() { throw new Error("no") } })',
    ],
    [
      'full',
      'Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError") }',
    ],
  ])('storage (%s), the game plays and says that it cannot remember', async (_, script) => {
    const prepare = (context: BrowserContext) => run(context, script);
    await visit({ hash, prepare }, async ({ page }) => {
      await playOneRound(page);
      await notice(page).waitFor();
      await playByKeyboard(page, 'en', 2);
    });
  });

  it('sound storage content, the game starts as if there were none', async () => {
    const script = `for (const name of ['settings', 'game', 'games', 'saved'])
      localStorage.setItem('hold-or-sell/' + name, '{"moves":[[]],"language":7,]');`;
    const prepare = (context: BrowserContext) => run(context, script);
    await visit({ hash, prepare }, async ({ page }) => {
      await choices(page, 'en').waitFor();
    });
  });

  it('a secure context, the game plays to its debrief', async () => {
    await visit({ hash, plainHttp: true }, async ({ page }) => {
      expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
      await playByKeyboard(page, 'en');
    });
  });
});

describe('a game that was left', () => {
  it('goes on after a reload where it was', async () => {
    await visit({ hash }, async ({ page }) => {
      await playOneRound(page);
      const round = await page.locator('.round').innerText();
      await page.reload();
      await goOn(page).click();
      await choices(page, 'en').waitFor();
      expect(await page.locator('.round').innerText()).toBe(round);
    });
  });

  it('may be started over', async () => {
    await visit({ hash }, async ({ page }) => {
      await choices(page, 'en').waitFor();
      const first = await page.locator('.round').innerText();
      await playOneRound(page);
      await page.reload();
      await page.getByRole('button', { name: said('en', 'play:saved.start-over') }).click();
      await choices(page, 'en').waitFor();
      expect(await page.locator('.round').innerText()).toBe(first);
    });
  });

  it('is not offered once it has come to its end', async () => {
    await visit({ hash }, async ({ page, origin }) => {
      await playByKeyboard(page, 'en');
      await page.goto('about:blank');
      await page.goto(`${origin}/${hash}`);
      await choices(page, 'en').waitFor();
    });
  });
});

describe('two tabs', () => {
  it('play two games at once without a clash', async () => {
    await visit({ hash }, async ({ page, context, origin, problems }) => {
      const other = await context.newPage();
      await other.goto(`${origin}/#/play/${scenarioCode('maker')}`);
      await playOneRound(other);
      await page.bringToFront();
      await playByKeyboard(page, 'en');
      await other.bringToFront();
      await playByKeyboard(other, 'en', 2);
      expect(problems).toEqual([]);
    });
  });

  it('may hold the same game, each going its own way', async () => {
    await visit({ hash }, async ({ page, context, origin }) => {
      const other = await context.newPage();
      await other.goto(`${origin}/${hash}`);
      await choices(other, 'en').waitFor();
      await page.bringToFront();
      await playByKeyboard(page, 'en');
      await other.bringToFront();
      await playByKeyboard(other, 'en');
      expect(other.url()).toBe(page.url());
    });
  });
});

describe('going back and forward', () => {
  it('leads through the screens and never traps', async () => {
    await visit({}, async ({ page, origin }) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goto(`${origin}/#/library`);
      await page.goto(`${origin}/${hash}`);
      await playByKeyboard(page, 'en');
      await page.goBack();
      await page.waitForURL(/#\/play\//);
      await page.goBack();
      await page.waitForURL(/#\/library/);
      await page.goBack();
      await page.waitForURL((url) => url.hash === '' || url.hash === '#/');
      await page.goForward();
      await page.waitForURL(/#\/library/);
    });
  });
});
