import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { replayCode, scenarioCode } from './harness/codes.ts';
import { choices } from './harness/game.ts';
import { visit } from './harness/page.ts';
import { said } from './harness/words.ts';

const scenario = scenarioCode('holder');
const replay = replayCode('holder');

/** The same code with its last signs gone, one sign changed, or from a release to come. */
const truncated = (code: string) => code.slice(0, -4);
const damaged = (code: string) => code.slice(0, 6) + (code[6] === 'A' ? 'B' : 'A') + code.slice(7);
const newer = (code: string) => `${code[0]}2${code.slice(2)}`;

const BAD: [string, string][] = (['s', 'play', 'replay', 'debrief'] as const).flatMap((page) => {
  const code = page === 's' || page === 'play' ? scenario : replay;
  const other = code === scenario ? replay : scenario;
  return [
    [`#/${page}: truncated`, `#/${page}/${truncated(code)}`],
    [`#/${page}: damaged`, `#/${page}/${damaged(code)}`],
    [`#/${page}: newer`, `#/${page}/${newer(code)}`],
    [`#/${page}: foreign`, `#/${page}/hello-world`],
    [`#/${page}: of the other kind`, `#/${page}/${other}`],
    [`#/${page}: huge`, `#/${page}/${code}${'A'.repeat(100_000)}`],
    [`#/${page}: hostile`, `#/${page}/<img src=x onerror=alert(1)>/../%00%ff/__proto__`],
  ] as [string, string][];
});

/** A sentence, the way to the library, and nothing that looks like a game. */
async function expectRefused(page: Page): Promise<void> {
  await page.getByRole('alert').waitFor();
  expect((await page.getByRole('alert').innerText()).trim()).not.toBe('');
  await page.getByRole('link', { name: said('en', 'common:to-library') }).waitFor();
  expect(await choices(page, 'en').count()).toBe(0);
}

describe('a link that cannot be opened', () => {
  it('gives a sentence and the library, whatever is wrong with it', async () => {
    await visit({}, async ({ page, origin }) => {
      for (const [what, hash] of BAD) {
        await page.goto('about:blank'); // so that the page starts anew at the link
        await page.goto(`${origin}/${hash}`);
        await expectRefused(page).catch((error: Error) => expect.fail(`${what}: ${error.message}`));
      }
    });
  });

  it('may be met in the middle of a visit, and left by going back', async () => {
    await visit({ hash: `#/play/${scenario}` }, async ({ page }) => {
      await choices(page, 'en').waitFor();
      await page.evaluate(() => (window.location.hash = '#/replay/nonsense'));
      await expectRefused(page);
      await page.goBack();
      await choices(page, 'en').waitFor();
    });
  });
});
