import { type Page } from 'playwright-core';
import { replayCode, scenarioCode } from './codes.ts';
import { choices } from './game.ts';
import { begins, type Spoken, said } from './words.ts';

/** One state of the page to look at: where it is, and what to press there. */
export interface Screen {
  name: string;
  hash: string;
  reach(page: Page, language: Spoken): Promise<void>;
}

const play = `#/play/${scenarioCode('holder')}`;
const finished = replayCode('holder');

async function awaitHeading(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function playFirstRound(page: Page, language: Spoken): Promise<void> {
  await choices(page, language).waitFor();
  await page.keyboard.press('s');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: said(language, 'play:next') }).waitFor();
}

/** At the first choice, a button that opens a dialog; then, in that dialog, one that opens another. */
function dialogInPlay(name: string, ...keys: string[]): Screen {
  return {
    name: `play, ${name}`,
    hash: play,
    async reach(page, language) {
      await choices(page, language).waitFor();
      for (const [at, key] of keys.entries()) {
        const among = at === 0 ? page : page.getByRole('dialog');
        await among.getByRole('button', { name: begins(language, key) }).click();
        await page.getByRole('dialog').waitFor();
      }
    },
  };
}

/** The whole debrief: every chart drawn, hindsight worked out. */
async function awaitDebrief(page: Page): Promise<void> {
  await page.locator('.drawing > svg').first().waitFor();
  await page.locator('details.closer').evaluate((closer: HTMLDetailsElement) => {
    closer.open = true;
  });
  await page.locator('footer, .data-card').last().scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** A dialog that a button of the page opens. */
function dialogOf(name: string, hash: string, key: string): Screen {
  return {
    name,
    hash,
    async reach(page, language) {
      await page
        .getByRole('button', { name: said(language, key) })
        .first()
        .click();
      await page.getByRole('dialog').locator('.qr').waitFor();
    },
  };
}

const setUpOfMaker = `#/s/${scenarioCode('maker')}`;
const debriefOfHolder = `#/debrief/${finished}`;

/** Everything but the game itself. */
export const PAGES: Screen[] = [
  { name: 'home', hash: '', reach: awaitHeading },
  { name: 'library', hash: '#/library', reach: awaitHeading },
  { name: 'set-up of a preset', hash: '#/library/the-dominoes', reach: awaitHeading },
  { name: 'set-up of a shared scenario', hash: setUpOfMaker, reach: awaitHeading },
  dialogOf('share a scenario', setUpOfMaker, 'library:share'),
  { name: 'replay', hash: `#/replay/${finished}`, reach: awaitHeading },
  { name: 'a link refused', hash: '#/s/hello', reach: (page) => page.getByRole('alert').waitFor() },
  { name: 'the map of the story', hash: '#/story', reach: awaitHeading },
  { name: 'a chapter unknown', hash: '#/story/99', reach: awaitHeading },
  { name: 'a page unknown', hash: '#/nowhere', reach: awaitHeading },
];

/** The game and its debrief. */
export const GAME: Screen[] = [
  {
    name: 'play, choosing as a holder',
    hash: play,
    reach: (page, language) => choices(page, language).waitFor(),
  },
  {
    name: 'play, choosing as a maker',
    hash: `#/play/${scenarioCode('maker', 'makers-choice')}`,
    reach: (page, language) => choices(page, language).waitFor(),
  },
  {
    name: 'play, told',
    hash: `#/play/${scenarioCode('holder', 'the-dominoes')}`,
    reach: playFirstRound,
  },
  {
    name: 'play, a game that was left',
    hash: play,
    async reach(page, language) {
      await playFirstRound(page, language);
      await page.reload();
      await page.getByRole('button', { name: said(language, 'play:saved.go-on') }).waitFor();
    },
  },
  dialogInPlay('what game is this', 'analysis:question'),
  dialogInPlay('help', 'play:tools.menu', 'play:tools.help'),
  dialogInPlay('menu', 'play:tools.menu'),
  dialogInPlay('numbers', 'play:tools.menu', 'play:menu.numbers'),
  { name: 'debrief', hash: debriefOfHolder, reach: awaitDebrief },
  {
    name: 'debrief of a maker',
    hash: `#/debrief/${replayCode('maker', 'makers-choice')}`,
    reach: awaitDebrief,
  },
  dialogOf('share a finished game', debriefOfHolder, 'debrief:share'),
];
