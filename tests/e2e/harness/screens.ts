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

export const SCREENS: Screen[] = [
  { name: 'home', hash: '', reach: awaitHeading },
  { name: 'library', hash: '#/library', reach: awaitHeading },
  { name: 'set-up of a preset', hash: '#/library/the-dominoes', reach: awaitHeading },
  {
    name: 'set-up of a shared scenario',
    hash: `#/s/${scenarioCode('maker')}`,
    reach: awaitHeading,
  },
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
    async reach(page, language) {
      await choices(page, language).waitFor();
      await page.keyboard.press('s');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: said(language, 'play:next') }).waitFor();
    },
  },
  dialogInPlay('what game is this', 'analysis:question'),
  dialogInPlay('help', 'play:tools.menu', 'play:tools.help'),
  dialogInPlay('menu', 'play:tools.menu'),
  dialogInPlay('numbers', 'play:tools.menu', 'play:menu.numbers'),
  { name: 'debrief', hash: `#/debrief/${finished}`, reach: awaitHeading },
  {
    name: 'debrief of a maker',
    hash: `#/debrief/${replayCode('maker', 'makers-choice')}`,
    reach: awaitHeading,
  },
  { name: 'replay', hash: `#/replay/${finished}`, reach: awaitHeading },
  { name: 'a link refused', hash: '#/s/hello', reach: (page) => page.getByRole('alert').waitFor() },
  { name: 'a page unknown', hash: '#/nowhere', reach: awaitHeading },
];
