import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { tabTo } from './harness/game.ts';
import { LANGUAGES, type Language } from './harness/languages.ts';
import { visit } from './harness/page.ts';
import { said } from './harness/words.ts';

/** A third of the languages in every run, all of them in the full one. */
const SPOKEN: readonly Language[] = process.env['FULL'] === '1' ? LANGUAGES : ['vi'];
const STEP = '#/story/11/split';
const SCIENCE = 'three-roads:steps.split.lanes.science';

/** The name of a stepper of a road, as the page says it. */
function stepper(language: Language, way: 'more' | 'less', lane: string): RegExp {
  const source = said(language, `futures:${way}`).source;
  return new RegExp(source.replace('.*', said(language, lane).source.slice(1, -1)));
}

async function placed(page: Page): Promise<number[]> {
  const counts = await page.locator('.stepper-count').allInnerTexts();
  return counts.map(Number);
}

/** Waits until the futures of all roads are on the screen. */
async function expectFans(page: Page): Promise<void> {
  const fans = page.locator('.fan[role=img]');
  await fans.first().waitFor();
  expect(await fans.count()).toBe(3);
}

describe.each(SPOKEN)('the futures in %s', (language) => {
  it('are split by keyboard, played, and still there after a reload', async () => {
    await visit({ language, hash: STEP }, async ({ page }) => {
      const go = page.locator('.futures-body > .button');
      await go.waitFor();
      expect(await go.getAttribute('aria-disabled')).toBe('true');
      await tabTo(page, stepper(language, 'more', SCIENCE));
      for (let presses = 0; presses < 12; presses++) await page.keyboard.press('Enter');
      expect(await placed(page)).toEqual([0, 0, 10]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expectFans(page);
      await page.reload();
      await expectFans(page);
      expect(await placed(page)).toEqual([0, 0, 10]);
    });
  });

  it('are split by touch, and moved again while the outcome follows', async () => {
    await visit({ language, hash: STEP, touch: true }, async ({ page }) => {
      const more = page.locator('.stepper-move:last-of-type');
      await more.first().waitFor();
      for (const lane of [0, 0, 0, 0, 0, 1, 1, 1, 2, 2]) await more.nth(lane).tap();
      await page.locator('.futures-body > .button').tap();
      await expectFans(page);
      const mine = page.locator('.split.mine .split-finding');
      const before = await mine.innerText();
      await page.getByRole('button', { name: stepper(language, 'less', SCIENCE) }).tap();
      await more.nth(0).tap();
      expect(await placed(page)).toEqual([6, 3, 1]);
      expect(await mine.innerText()).not.toBe(before);
    });
  });
});

it('futures that are stopped can be played again', async () => {
  await visit({ hash: STEP }, async ({ page }) => {
    const more = page.locator('.stepper-move:last-of-type');
    await more.first().waitFor();
    for (let tokens = 0; tokens < 10; tokens++) await more.nth(1).click();
    await page.locator('.futures-body > .button').click();
    await page.getByRole('button', { name: said('en', 'futures:stop') }).click();
    await page.getByText(said('en', 'futures:stopped')).waitFor();
    await page.getByRole('button', { name: said('en', 'futures:again') }).click();
    await expectFans(page);
  });
});
