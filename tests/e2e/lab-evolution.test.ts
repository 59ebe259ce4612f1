import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cli } from '../cli/run.ts';
import { wordsOf } from '../store/lab/cast.ts';
import { LANGUAGES, type Language } from './harness/languages.ts';
import { visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { savedJson } from './harness/saved.ts';
import { said } from './harness/words.ts';

function button(page: Page, language: Language, key: string) {
  return page.getByRole('button', { name: said(language, key) });
}

const chart = (page: Page, name: string) => page.locator(`[data-finding="evolution-${name}"]`);
const told = (page: Page) => page.locator('.lab-contest > p[role="status"]');

async function run(page: Page): Promise<void> {
  await page.locator('.lab-contest > .lab-run > .primary').press('Enter');
  await chart(page, 'history').locator('.drawing > svg').waitFor();
}

describe.each(FULL ? LANGUAGES : (['vi'] as const))('evolution in the lab in %s', (language) => {
  it('shows who is left, generation by generation, and how often', async () => {
    await visit({ language, hash: '#/lab/evolution' }, async ({ page }) => {
      await run(page);
      await expect
        .poll(() => told(page).textContent())
        .toMatch(said(language, 'lab-evolution:outcome.fixed'));
      await chart(page, 'triangle').locator('.drawing > svg').waitFor();
      const crowd = page.locator('.evolved-crowd');
      await crowd.getByRole('slider').press('End');
      expect(await crowd.locator('.kinds strong').allTextContents()).toEqual(['0', '0', '25']);
      await button(page, language, 'lab-evolution:wins.start').click();
      const wins = chart(page, 'wins').locator('h2');
      await wins.waitFor();
      expect(await wins.textContent()).toMatch(said(language, 'lab-evolution:wins.finding'));
    });
  });

  if (FULL)
    it('follows the steppers and the way that is chosen', async () => {
      await visit({ language, hash: '#/lab/evolution' }, async ({ page }) => {
        const counts = page.locator('.settler-stepper input');
        const more = page.locator('.settlers li').nth(1).locator('.settler-stepper button').last();
        await more.press('Enter');
        expect(await counts.nth(1).inputValue()).toBe('6');
        await counts.nth(0).fill('1');
        await counts.nth(0).press('Enter');
        await page
          .getByRole('radio', { name: said(language, 'lab-evolution:way.moran.name') })
          .press('Space');
        await expect
          .poll(() => page.url())
          .toContain('way=moran&population=cooperator:1,defector:6,tit-for-tat:5');
        await run(page);
        await page.locator('.evolved-crowd .population').waitFor();
      });
    });
});

describe('evolution in the lab', () => {
  it('draws all mixtures of three kinds, and saves what the command line prints', async () => {
    const hash = '#/lab/evolution/way=replicator&noise=0.02&generations=60';
    await visit({ hash }, async ({ page }) => {
      await run(page);
      const triangle = chart(page, 'triangle');
      await triangle.getByText(said('en', 'lab-evolution:simplex.rests')).waitFor();
      for (const name of ['history', 'triangle']) {
        const { origin, result } = await savedJson(page, chart(page, name), 'en');
        expect(`${JSON.stringify(result)}\n`).toBe(cli(wordsOf(origin.command)).out);
      }
    });
  });

  if (FULL)
    it('has no triangle for four kinds, and stops counting at once', async () => {
      const four = 'population=joss:250,random:250,gradual:250,defector:250';
      await visit({ hash: `#/lab/evolution/way=moran&${four}&runs=100000` }, async ({ page }) => {
        await button(page, 'en', 'lab-evolution:wins.start').click();
        await page.getByRole('progressbar').waitFor();
        await button(page, 'en', 'contest:job.stop').click();
        await page.getByText(said('en', 'contest:job.stopped')).waitFor();
        await page.locator('.settlers li').nth(0).getByRole('button').last().click();
        expect(await page.locator('.settlers li').count()).toBe(3);
        expect(await chart(page, 'triangle').count()).toBe(0);
      });
    });
});
