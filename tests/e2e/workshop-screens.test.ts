import { type Page } from 'playwright-core';
import { encodeScenario } from '../../src/scenario/link.ts';
import { scenarioWith } from '../picture/extended.ts';
import { lookAt } from './harness/lookAt.ts';
import { FULL } from './harness/roster.ts';
import { type Screen } from './harness/screens.ts';
import { button, control } from './harness/workshop.ts';

const rich = encodeScenario(
  scenarioWith({
    quality: { prior: 0.5, accuracy: 0.7, decay: 0.1 },
    coordinator: { from: 3, length: 2, seizure: 0.1, share: 0.5, vote: true },
    siblings: { count: 2, volatility: 0.05, stock: 10 },
    events: [
      { round: 6, kind: 'price', size: -0.26, news: 'october-shock' },
      { round: 2, kind: 'value', size: 0.1 },
    ],
  }),
);

const BENCH: Screen = {
  name: 'the bench with an error at a field',
  hash: `#/workshop/${rich}`,
  async reach(page) {
    await control(page, 'holders').fill('?');
    await page.locator('.problem').waitFor();
    await scrollDown(page);
  },
};

const UNFOLDED: Screen = {
  name: 'the bench, all groups unfolded, with errors at fields',
  hash: `#/workshop/${rich}`,
  async reach(page) {
    await page.locator('.ws-group').first().waitFor();
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    await control(page, 'price').fill('?');
    await control(page, 'events[1].size').fill('400');
    await page.locator('.problem').nth(1).waitFor();
    await scrollDown(page);
  },
};

const SHELF: Screen = {
  name: 'the shelf with a scenario that was saved',
  hash: `#/workshop/${rich}`,
  async reach(page, language) {
    await button(page, 'workshop:do.save', language).click();
    await page.evaluate(() => (window.location.hash = '#/workshop'));
    await page.locator('.own-card').waitFor();
  },
};

const EMPTY: Screen = {
  name: 'the empty shelf',
  hash: '#/workshop',
  async reach(page) {
    await page.locator('.shelf-empty').waitFor();
  },
};

/** To where the bar at the window's foot stands over nothing. */
async function scrollDown(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
}

lookAt(FULL ? [EMPTY, BENCH, SHELF, UNFOLDED] : [BENCH, SHELF]);
