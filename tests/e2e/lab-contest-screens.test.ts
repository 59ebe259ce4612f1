import { type Page } from 'playwright-core';
import { lookAt } from './harness/lookAt.ts';
import { FULL } from './harness/roster.ts';
import { type Screen } from './harness/screens.ts';
import { said } from './harness/words.ts';

const OWN = 'memory-one:1/0.9/0.1/0.9/0.1@Mine';
const ARENA = `#/lab/arena/players=tit-for-tat,suspicious-tit-for-tat,${OWN},random&noise=0.05`;

async function meet(page: Page): Promise<void> {
  await page.locator('.lab-contest > .lab-run > .primary').click();
  await page.locator('.finding .drawing > svg').first().waitFor();
}

/** A dialog of the arena that a button opens. */
function dialogOf(name: string, key: string): Screen {
  return {
    name: `the arena of the lab, ${name}`,
    hash: ARENA,
    async reach(page, language) {
      await page.getByRole('button', { name: said(language, key) }).click();
      await page.getByRole('dialog').waitFor();
    },
  };
}

const QUICK: Screen[] = [
  { name: 'the arena of the lab, met', hash: ARENA, reach: meet },
  {
    name: 'evolution in the lab, with its triangle and win rates',
    hash: '#/lab/evolution/way=replicator&runs=10',
    async reach(page, language) {
      await meet(page);
      await page.getByText(said(language, 'lab-evolution:simplex.rests')).waitFor();
      await page.getByRole('button', { name: said(language, 'lab-evolution:wins.start') }).click();
      await page.locator('[data-finding="evolution-wins"] .drawing > svg').waitFor();
    },
  },
];

const MORE: Screen[] = [
  dialogOf('its cast', 'lab-arena:players.add'),
  dialogOf('a rule of one’s own', 'lab-arena:players.own'),
  {
    name: 'the arena of the lab, a match',
    hash: ARENA,
    async reach(page) {
      await meet(page);
      await page.locator('.score-matrix tbody button').nth(1).click();
      await page.getByRole('dialog').getByRole('slider').press('End');
    },
  },
  {
    name: 'evolution in the lab, an address refused',
    hash: '#/lab/evolution/way=luck',
    reach: (page) => page.getByRole('alert').waitFor(),
  },
];

lookAt(FULL ? [...QUICK, ...MORE] : QUICK);
