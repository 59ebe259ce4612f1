import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../src/game/replay.ts';
import { simulate } from '../../src/game/simulate.ts';
import { encodeReplay } from '../../src/scenario/link.ts';
import { replayCode, scenarioFor } from './harness/codes.ts';
import { choices, playByKeyboard, tabTo } from './harness/game.ts';
import { LANGUAGES } from './harness/languages.ts';
import { visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { begins, said } from './harness/words.ts';

const code = replayCode('holder');

/** A finished game of three rounds, in which nobody's hand slips. */
function shortGame(seed = 7): string {
  const scenario = { ...scenarioFor('holder'), rounds: 3, noise: 0, seed };
  return encodeReplay({ scenario, decisions: decisionsOf(simulate(scenario, seed)) });
}

function line(page: Page) {
  return page.getByRole('slider', { name: said('en', 'replays:line.label') });
}

const ANSWERED = /#\/beat\/[^.]+\./;

describe('the line of a replay', () => {
  it('is scrubbed with the keyboard, a tick or a round at a time', async () => {
    await visit({ hash: `#/replay/${code}` }, async ({ page }) => {
      const told = () => line(page).getAttribute('aria-valuetext');
      await tabTo(page, said('en', 'replays:line.label'));
      expect(await told()).toMatch(said('en', 'replays:line.opening'));
      for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
      expect(await told()).toMatch(/^Round 1, tick 12: price \$/);
      await page.keyboard.press('Shift+ArrowRight');
      expect(await told()).toMatch(/^Round 1, tick 24: price \$/);
      await page.keyboard.press('PageUp');
      await page.keyboard.press('ArrowRight');
      expect(await told()).toMatch(/^Round 3, tick 1: price \$/);
      await page.getByText('Round 3 of 10', { exact: true }).waitFor();
      await page.keyboard.press('Shift+ArrowLeft');
      expect(await told()).toMatch(/^Round 2, tick 24: price \$/);
      await page.keyboard.press('End');
      expect(await told()).toMatch(/^Round 10, tick 24: price \$/);
      await page.keyboard.press('Home');
      expect(await told()).toMatch(said('en', 'replays:line.opening'));
    });
  });
});

describe('what if', () => {
  it('shows both paths once a choice is changed, and one again where it is taken back', async () => {
    await visit({ hash: `#/replay/${shortGame()}` }, async ({ page }) => {
      await page.getByRole('button', { name: said('en', 'replay:next') }).press('Enter');
      await page.getByRole('button', { name: begins('en', 'replays:if.here-sell') }).click();
      const found = page.locator('.what-if .finding-line');
      await expect.poll(() => found.textContent()).toMatch(/^You would have ended with \$/);
      await page.locator('.what-if .drawing > svg').nth(1).waitFor();
      const rows = page.locator('.what-if .choices-table tbody tr');
      expect(await rows.count()).toBe(2);
      await page.getByRole('button', { name: said('en', 'replays:if.back') }).click();
      expect(await rows.count()).toBe(1);
    });
  });

  if (FULL)
    it('goes on as a game from the round that is watched', async () => {
      await visit({ hash: `#/replay/${shortGame()}` }, async ({ page }) => {
        await page.getByRole('button', { name: said('en', 'replay:next') }).press('Enter');
        await page.getByRole('button', { name: said('en', 'replays:if.play') }).click();
        await choices(page, 'en').waitFor();
        await playByKeyboard(page, 'en', 1, ANSWERED);
        await page.getByRole('heading', { level: 1 }).waitFor();
      });
    });
});

describe('a challenge', () => {
  it.each(FULL ? LANGUAGES : (['en'] as const))(
    'opens in a fresh profile, is played through a reload and ends in the comparison: %s',
    async (language) => {
      await visit({ language, hash: `#/beat/${shortGame()}` }, async ({ page }) => {
        expect(await page.locator('.beat .choices-table, .beat svg.chart-plot').count()).toBe(0);
        await page.getByRole('button', { name: said(language, 'replays:beat.take-up') }).click();
        await choices(page, language).waitFor();
        await page.keyboard.press('s');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: said(language, 'play:next') }).waitFor();
        await page.reload();
        await page.getByRole('button', { name: said(language, 'play:saved.go-on') }).click();
        await playByKeyboard(page, language, 2, ANSWERED);
        const verdicts = ['won', 'lost', 'level'].map(
          (way) => said(language, `replays:beat.${way}`).source,
        );
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
          new RegExp(verdicts.join('|')),
        );
        await page.locator('.answer .drawing > svg').nth(1).waitFor();
        expect(await page.locator('.answer .choices-table tbody tr').count()).toBe(2);
        await page.getByRole('button', { name: said(language, 'replays:beat.pass-on') }).click();
        const link = page.getByRole('dialog').getByRole('textbox');
        expect(await link.inputValue()).toMatch(/#\/beat\/[^.]+$/);
      });
    },
  );
});

describe('games side by side', () => {
  it('are drawn in one chart, five of them, from links and a file, and bad ones are named', async () => {
    const codes = [1, 2, 3, 4].map(shortGame);
    await visit({ hash: `#/compare/${codes[0]}.${codes[1]}.hello` }, async ({ page }) => {
      await page.getByRole('alert').first().waitFor();
      await page
        .getByRole('button', { name: said('en', 'replays:compare.remove-short') })
        .first()
        .click();
      const field = page.getByRole('textbox', { name: said('en', 'replays:compare.paste') });
      for (const added of [codes[2], codes[3]]) {
        await field.fill(`https://hold-or-sell.example/#/replay/${added}`);
        await field.press('Enter');
      }
      await page.locator('input[type=file]').setInputFiles({
        name: 'game.json',
        mimeType: 'application/json',
        buffer: Buffer.from(
          JSON.stringify({
            scenario: { rounds: 2, holders: 2, makers: 0 },
            decisions: { holders: ['HS', 'SS'] },
          }),
        ),
      });
      const games = page.locator('.compare-page .games > li');
      await expect.poll(() => games.count()).toBe(5);
      expect(await page.locator('.compare-page .choices-table tbody tr').count()).toBe(5);
      await page.getByText(/do not have the same rules/).waitFor();
      await page.locator('.compare-page .drawing > svg').nth(1).waitFor();
      await field.fill(`#/replay/${code}`);
      await field.press('Enter');
      await page.getByText(said('en', 'replays:compare.full')).waitFor();
      expect(new URL(page.url()).hash.split('.')).toHaveLength(5);
    });
  });
});

describe('a replay with one bit flipped', () => {
  it('is refused in a sentence on every page that takes it, with the way to the library', async () => {
    const at = Math.floor(code.length / 2);
    const flipped = String.fromCharCode(code.charCodeAt(at) ^ 1);
    const bad = code.slice(0, at) + flipped + code.slice(at + 1);
    await visit({ hash: `#/replay/${bad}` }, async ({ page }) => {
      for (const name of FULL ? ['replay', 'debrief', 'beat', 'compare'] : ['replay']) {
        await page.evaluate((hash) => {
          window.location.hash = hash;
        }, `#/${name}/${bad}`);
        await page.getByText(/damaged on its way/).waitFor();
      }
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `#/beat/${bad}`);
      await page.getByRole('link', { name: said('en', 'common:to-library') }).click();
      await page.waitForURL(/#\/library$/);
    });
  });
});
