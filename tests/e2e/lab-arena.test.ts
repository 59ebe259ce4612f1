import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cli } from '../cli/run.ts';
import { wordsOf } from '../store/lab/cast.ts';
import { LANGUAGES, type Language } from './harness/languages.ts';
import { visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { savedJson } from './harness/saved.ts';
import { begins, said } from './harness/words.ts';

const NAME = 'Mèo 猫 & <b>';

function button(page: Page, language: Language, key: string) {
  return page.getByRole('button', { name: said(language, key) });
}

const ranking = (page: Page) => page.locator('[data-finding="arena-ranking"]');
const matrix = (page: Page) => page.locator('.score-matrix');
const told = (page: Page) => page.locator('.lab-contest > p[role="status"]');

/** Makes a rule of one's own, with the keyboard alone. */
async function makeRule(page: Page, language: Language): Promise<void> {
  await button(page, language, 'lab-arena:players.own').press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.locator('input:not([type="range"])').fill(NAME);
  const chances = dialog.getByRole('slider');
  for (const [at, keys] of ['Home', 'End', 'Home', 'End', 'Home PageUp'].entries())
    for (const key of keys.split(' ')) await chances.nth(at).press(key);
  await dialog
    .getByRole('status')
    .filter({ hasText: said(language, 'lab-arena:own.new') })
    .waitFor();
  await dialog.locator('input:not([type="range"])').press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

describe.each(FULL ? LANGUAGES : (['zh'] as const))('the arena of the lab in %s', (language) => {
  it('lets a learner play a rule of their own against the cast, and look at every move', async () => {
    await visit({ language, hash: '#/lab/arena/noise=0.05' }, async ({ page }) => {
      await makeRule(page, language);
      await page.locator('.players li').nth(0).getByRole('button').click();
      await expect.poll(() => page.url()).toContain('memory-one:0/1/0/1/0.1@');
      await button(page, language, 'lab-arena:run.start').press('Enter');
      await ranking(page).locator('.drawing > svg').waitFor();
      await expect
        .poll(() => told(page).textContent())
        .toMatch(said(language, 'lab-arena:finding.first'));
      const own = matrix(page).getByRole('button').filter({ visible: true });
      expect(await own.count()).toBe(64);
      expect(await matrix(page).locator('tbody th').last().textContent()).toBe(NAME);

      await own.first().focus();
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'Enter'])
        await page.keyboard.press(key);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('slider').press('End');
      await expect
        .poll(() => dialog.getByRole('status').textContent())
        .toMatch(said(language, 'lab-arena:match.over'));
      await dialog.locator('details > summary').click();
      expect(await dialog.locator('details tbody tr').count()).toBe(200);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.closest('td') !== null)).toBe(true);

      await page.reload();
      await page.locator('.players li').last().waitFor();
      expect(await page.locator('.players li').last().textContent()).toContain(NAME);
    });
  });

  if (FULL)
    it('names the game that the payoffs make, and says what is wrong with a number', async () => {
      await visit({ language, hash: '#/lab/arena' }, async ({ page }) => {
        const named = page.locator('.game-named strong');
        expect(await named.textContent()).toMatch(
          said(language, 'lab-arena:game.prisoners-dilemma.name'),
        );
        const temptation = page.getByLabel(said(language, 'lab-arena:field.T'));
        await temptation.fill('');
        await temptation.pressSequentially('2.50');
        await temptation.press('Enter');
        await expect
          .poll(() => named.textContent())
          .toMatch(said(language, 'lab-arena:game.stag-hunt.name'));
        await temptation.fill('many');
        await temptation.press('Enter');
        await page
          .getByRole('alert')
          .filter({ hasText: said(language, 'lab-arena:setting.number') })
          .waitFor();
        expect(await temptation.inputValue()).toBe('many');
        expect(page.url()).toContain('payoffs=3,1,0,2.5');
      });
    });
});

describe('the arena of the lab', () => {
  if (FULL)
    it('says why an address was not followed, and shows the settings it begins with', async () => {
      await visit({ hash: '#/lab/arena/turns=5&players=nobody' }, async ({ page }) => {
        const refused = page.getByRole('alert');
        expect(await refused.textContent()).toMatch(begins('en', 'lab-arena:setting.strategy'));
        expect(await page.locator('.players li').count()).toBe(8);
      });
    });

  it('stops a run that would take hours, at once, and plays another', async () => {
    const hours = '#/lab/arena/turns=1000000&noise=0.1&repetitions=10000';
    await visit({ hash: hours }, async ({ page }) => {
      await button(page, 'en', 'lab-arena:run.start').click();
      await page.getByRole('progressbar').waitFor();
      await button(page, 'en', 'contest:job.stop').click();
      await page.getByText(said('en', 'contest:job.stopped')).waitFor();
      for (const key of ['turns', 'repetitions']) {
        const field = page.getByLabel(said('en', `lab-arena:field.${key}`));
        await field.fill('3');
        await field.press('Enter');
      }
      await button(page, 'en', 'lab-arena:run.start').click();
      await ranking(page).locator('.drawing > svg').waitFor();
    });
  });

  if (FULL)
    it('saves what the command line prints, bit for bit', async () => {
      const hash = '#/lab/arena/players=joss,memory-one:1/0.9/0.1/0.9/0.1@Mine,random&noise=0.02';
      await visit({ hash }, async ({ page }) => {
        await button(page, 'en', 'lab-arena:run.start').click();
        await ranking(page).locator('.drawing > svg').waitFor();
        const { origin, result } = await savedJson(page, ranking(page), 'en');
        expect(origin.href).toContain(hash);
        expect(`${JSON.stringify(result)}\n`).toBe(cli(wordsOf(origin.command)).out);
      });
    });
});
