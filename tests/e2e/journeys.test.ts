import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { decodeReplay, encodeScenario } from '../../src/scenario/link.ts';
import { choices, codeIn, playByKeyboard, playByTouch, tabTo } from './harness/game.ts';
import { LANGUAGES, type Language } from './harness/languages.ts';
import { visit } from './harness/page.ts';
import { begins, said } from './harness/words.ts';

/** The code of the scenario that the debrief on this page looks back on. */
function scenarioPlayed(page: Page): string {
  const replay = decodeReplay(codeIn(page));
  if (!replay.ok) throw new Error(replay.refusal.code);
  return encodeScenario(replay.value.scenario);
}

function linkIn(page: Page, language: Language): Promise<string> {
  return page.getByRole('textbox', { name: said(language, 'share:link') }).inputValue();
}

/** Somebody else opens a link: the same scenario is set up, and play leads into it. */
async function openInFreshProfile(link: string, language: Language, code: string): Promise<void> {
  await visit({ language, hash: new URL(link).hash }, async ({ page }) => {
    const play = page.getByRole('link', { name: said(language, 'library:play') });
    await play.waitFor();
    expect(codeIn(page)).toBe(code);
    await play.click();
    await choices(page, language).waitFor();
    expect(codeIn(page)).toBe(code);
  });
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('a holder plays from home to a shared link with the keyboard alone', async () => {
    let link = '';
    let code = '';
    await visit({ language }, async ({ page }) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await tabTo(page, begins(language, 'home:play'));
      await page.keyboard.press('Enter');
      await playByKeyboard(page, language);
      await page
        .getByRole('button', { name: said(language, 'debrief:share') })
        .first()
        .waitFor();
      await tabTo(page, said(language, 'debrief:share'));
      await page.keyboard.press('Enter');
      link = await linkIn(page, language);
      code = scenarioPlayed(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });
    await openInFreshProfile(link, language, code);
  });

  it('a maker plays from home to a shared link by touch on a phone', async () => {
    let link = '';
    let code = '';
    await visit({ language, touch: true }, async ({ page }) => {
      await page.getByRole('link', { name: begins(language, 'home:library') }).tap();
      const title = begins(language, 'scenarios:narrow-pool.title');
      await page.getByRole('link', { name: title }).tap();
      await page.getByText(said(language, 'library:role.maker')).tap();
      await page.getByRole('link', { name: said(language, 'library:play') }).tap();
      await playByTouch(page, language);
      await page
        .getByRole('button', { name: said(language, 'debrief:share') })
        .first()
        .tap();
      link = await linkIn(page, language);
      code = scenarioPlayed(page);
    });
    await openInFreshProfile(link, language, code);
  });
});
