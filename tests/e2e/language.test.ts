import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scenarioCode } from './harness/codes.ts';
import { choices, codeIn, isHeld, playByKeyboard } from './harness/game.ts';
import { LANGUAGES, type Language } from './harness/languages.ts';
import { visit } from './harness/page.ts';
import { said } from './harness/words.ts';

const code = scenarioCode('holder');
const TAGS: Record<Language, string> = { zh: 'zh-CN', vi: 'vi-VN', en: 'en' };

async function switchTo(page: Page, from: Language, to: Language): Promise<void> {
  const chooser = page.getByRole('combobox', { name: said(from, 'common:language') });
  await chooser.first().selectOption(to);
  await page.waitForFunction((tag) => document.documentElement.lang === tag, TAGS[to]);
}

/** Plays to the debrief; before the first round is told, the language goes round all three. */
async function playWhileSwitching(page: Page): Promise<void> {
  await choices(page, 'en').waitFor();
  await page.locator('canvas').waitFor(); // without a picture a round is told at once
  await page.keyboard.press(isHeld(1) ? 'h' : 's');
  await page.getByRole('region', { name: said('en', 'play:reveal.label') }).waitFor();
  await switchTo(page, 'en', 'zh');
  await switchTo(page, 'zh', 'vi');
  await page.getByRole('button', { name: said('vi', 'play:next') }).click();
  await playByKeyboard(page, 'vi', 2);
}

describe('the language', () => {
  it('follows the browser', async () => {
    for (const language of LANGUAGES) {
      await visit({ language }, async ({ page }) => {
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await page.getAttribute('html', 'lang')).toBe(TAGS[language]);
      });
    }
  });

  it('is remembered', async () => {
    await visit({ language: 'en', hash: `#/play/${code}` }, async ({ page }) => {
      await choices(page, 'en').waitFor();
      await switchTo(page, 'en', 'vi');
      await page.reload();
      await choices(page, 'vi').waitFor();
    });
  });

  it('may be switched between choice and reveal, and the game ends the same', async () => {
    let plain = '';
    await visit({ hash: `#/play/${code}` }, async ({ page }) => {
      await playByKeyboard(page, 'en');
      plain = codeIn(page);
    });
    await visit({ hash: `#/play/${code}`, motion: 'no-preference' }, async ({ page }) => {
      await playWhileSwitching(page);
      expect(codeIn(page)).toBe(plain);
    });
  });
});
