import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { marketHref } from '../../src/store/lab/market-ways.ts';
import { LANGUAGES, type Language } from './harness/languages.ts';
import { visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { begins, said } from './harness/words.ts';

const MARKET = '#/lab/market';

function slider(page: Page, lever: string) {
  return page.locator(`[data-lever="${lever}"] input[type="range"]`);
}

function button(page: Page, language: Language, key: string) {
  return page.getByRole('button', { name: said(language, key) });
}

const heard = (page: Page) => page.locator('[data-says="class"]');

/** Opens a group of levers with the keyboard. */
async function openGroup(page: Page, group: string): Promise<void> {
  await page.locator(`[data-group="${group}"] > summary`).press('Enter');
}

describe.each(FULL ? LANGUAGES : (['vi'] as const))('the market of the lab in %s', (language) => {
  it('says the new name of the game when a lever is moved with the keyboard', async () => {
    await visit({ language, hash: MARKET }, async ({ page }) => {
      const capture = slider(page, 'capture');
      await capture.focus();
      expect(await heard(page).textContent()).toBe('');
      for (let press = 0; press < 3; press++) await page.keyboard.press('PageUp');
      await expect.poll(() => heard(page).textContent()).toMatch(said(language, 'lab-market:now'));
      const name = page.locator('.game-plate .plate-name');
      await expect
        .poll(() => name.textContent())
        .toMatch(said(language, 'analysis:class.stag-hunt'));
      await expect
        .poll(() => heard(page).textContent())
        .toContain((await name.textContent()) as string);
      await page.keyboard.press('Control+z');
      await expect
        .poll(() => name.textContent())
        .toMatch(said(language, 'analysis:class.prisoners-dilemma'));
      expect(await page.locator('[data-says="history"]').textContent()).toMatch(
        begins(language, 'lab-market:undone'),
      );
      await page.keyboard.press('Control+Shift+z');
      await expect
        .poll(() => name.textContent())
        .toMatch(said(language, 'analysis:class.stag-hunt'));
    });
  });

  it('finds the smallest rule that ends the dilemma, and turns it', async () => {
    await visit({ language, hash: MARKET }, async ({ page }) => {
      await button(page, language, 'lab-market:finder.ask').click();
      await button(page, language, 'lab-market:finder.apply').click();
      const name = page.locator('.game-plate .plate-name');
      await expect
        .poll(() => name.textContent())
        .not.toMatch(said(language, 'analysis:class.prisoners-dilemma'));
      await button(page, language, 'lab-market:undo').click();
      await expect
        .poll(() => name.textContent())
        .toMatch(said(language, 'analysis:class.prisoners-dilemma'));
    });
  });

  it('sets two settings side by side and lists where they differ', async () => {
    await visit({ language, hash: MARKET }, async ({ page }) => {
      await button(page, language, 'lab-market:compare.pin').click();
      await slider(page, 'capture').press('End');
      const rows = page.locator('.compare-fields tbody tr');
      await expect.poll(() => rows.count()).toBe(1);
      const sides = page.locator('.compare-side .plate-name');
      expect(await sides.nth(0).textContent()).toMatch(
        said(language, 'analysis:class.prisoners-dilemma'),
      );
      await expect
        .poll(() => sides.nth(1).textContent())
        .toMatch(said(language, 'analysis:class.stag-hunt'));
    });
  });
});

describe('the address of the market', () => {
  it('follows what is turned, opens the same market, and plays it', async () => {
    await visit({ hash: MARKET }, async ({ page, context, origin }) => {
      await slider(page, 'capture').press('End');
      await expect.poll(() => page.url()).toContain(`${MARKET}/`);
      const copy = await context.newPage();
      await copy.goto(page.url());
      await expect.poll(() => slider(copy, 'capture').inputValue()).toBe('100');
      await copy.getByRole('link', { name: said('en', 'lab-market:play') }).click();
      await copy.locator('canvas').waitFor();
      expect(copy.url()).toContain(`${origin}/#/play/`);
    });
  });

  it('that was damaged says so, shows the defaults, and is mended by the next turn', async () => {
    await visit({ hash: `${MARKET}/hello` }, async ({ page }) => {
      await page.getByRole('alert').first().waitFor();
      await slider(page, 'capture').press('End');
      await expect.poll(() => page.url()).not.toContain('hello');
      expect(await page.locator('.notice').count()).toBe(0);
    });
  });

  it('opened while the lab is on the page puts that market on the bench, and can be taken back', async () => {
    await visit({ hash: MARKET }, async ({ page }) => {
      const href = marketHref(presetScenario('the-toll'));
      await slider(page, 'capture').waitFor();
      await page.evaluate((next) => (window.location.hash = next), href);
      await expect.poll(() => slider(page, 'capture').inputValue()).toBe('90');
      await button(page, 'en', 'lab-market:undo').click();
      await expect.poll(() => slider(page, 'capture').inputValue()).toBe('20');
    });
  });
});

describe('a lever that another stands in the way of', () => {
  it('says so beside itself and keeps what was typed', async () => {
    await visit({ hash: MARKET }, async ({ page }) => {
      await openGroup(page, 'liquidity');
      const wide = page.locator('[data-lever="spread.wide"]');
      await wide.locator('.lever-number').fill('0.4');
      await wide.locator('.lever-number').press('Enter');
      await wide.locator('.lever-refused:not(:empty)').waitFor();
      expect(await wide.locator('.lever-number').inputValue()).toBe('0.4');
      await wide.locator('.lever-number').fill('3');
      await wide.locator('.lever-number').press('Enter');
      await expect.poll(() => wide.locator('.lever-refused').textContent()).toBe('');
    });
  });
});

it('a drag is one step to take back', async () => {
  await visit({ hash: MARKET }, async ({ page }) => {
    const capture = slider(page, 'capture');
    const box = (await capture.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.22, box.y + box.height / 2);
    await page.mouse.down();
    for (const share of [0.3, 0.5, 0.7, 0.8])
      await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
    await page.mouse.up();
    await expect.poll(() => capture.inputValue()).not.toBe('20');
    await button(page, 'en', 'lab-market:undo').click();
    await expect.poll(() => capture.inputValue()).toBe('20');
    expect(await button(page, 'en', 'lab-market:undo').isDisabled()).toBe(true);
  });
});

it('the strategies can be watched playing the market that was turned', async () => {
  await visit({ hash: MARKET }, async ({ page }) => {
    await slider(page, 'capture').press('End');
    await button(page, 'en', 'lab-market:watch').click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.url()).toContain('#/replay/');
  });
});
