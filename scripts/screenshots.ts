import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { scenarioCode } from '../tests/e2e/harness/codes.ts';
import { FLAGS } from '../tests/e2e/harness/flags.ts';
import { choices, isHeld, playByKeyboard } from '../tests/e2e/harness/game.ts';
import { LANGUAGES, type Language, LOCALES } from '../tests/e2e/harness/languages.ts';
import { said } from '../tests/e2e/harness/words.ts';
import { buildIfNeeded, DIST } from './build.ts';
import { takeClass, takeRoomPictures } from './class-pictures.ts';
import { findBrowser } from './find-browser.ts';
import { openLocalServer } from './server.ts';
import { takeStory } from './story-pictures.ts';

/** The pictures of the README: in each language a game at its fourth choice, its debrief, a guess of the story and the lab; and a class. */
const FOLDER = join(import.meta.dirname, '..', 'docs', 'pictures');
const ROUNDS_BEFORE = 3;
const game = `#/play/${scenarioCode('holder')}`;
const guess = '#/story/2/guess';
const lab = '#/lab/market';

async function takePictures(browser: Browser, origin: string, language: Language): Promise<void> {
  const context = await browser.newContext({
    locale: LOCALES[language],
    viewport: { width: 1280, height: 720 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${origin}/${game}`);
  await page.locator('canvas').waitFor();
  for (let round = 1; round <= ROUNDS_BEFORE; round++) {
    await choices(page, language).waitFor();
    await page.keyboard.press(isHeld(round) ? 'h' : 's');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: said(language, 'play:next') }).click();
  }
  await choices(page, language).waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(FOLDER, `play-${language}.png`) });
  await playByKeyboard(page, language, ROUNDS_BEFORE + 1);
  await page.locator('.drawing > svg').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.screenshot({ path: join(FOLDER, `debrief-${language}.png`) });
  await page.goto(`${origin}/${guess}`);
  await page.locator('canvas').waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(FOLDER, `story-${language}.png`) });
  await page.goto(`${origin}/${lab}`);
  await page.locator('.game-panel svg').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(FOLDER, `lab-${language}.png`) });
  await context.close();
}

const { values } = parseArgs({
  options: {
    story: { type: 'string' }, // folder: pictures of every step of the story instead
    class: { type: 'string' }, // folder: pictures of every screen of a class instead
    players: { type: 'string', default: '5,37,300' }, // with it
    chapters: { type: 'string' }, // with story: '1,7' for some alone
  },
});
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium was found. Set CHROME to its path.');
await buildIfNeeded();
const server = await openLocalServer(DIST);
const browser = await chromium.launch({ executablePath, args: FLAGS });
const origin = `http://localhost:${server.port}`;
if (values.class !== undefined) {
  const players = values.players.split(',').map(Number);
  await takeClass({ browser, origin, folder: values.class, players });
} else if (values.story === undefined) {
  mkdirSync(FOLDER, { recursive: true });
  for (const language of LANGUAGES) await takePictures(browser, origin, language);
  await takeRoomPictures({ browser, origin, folder: FOLDER });
} else {
  await takeStory({ browser, origin, folder: values.story, chapters: values.chapters ?? null });
}
await browser.close();
await server.stop();
