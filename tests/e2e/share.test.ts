import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { replayCode, scenarioCode } from './harness/codes.ts';
import { DESKTOP, PHONE, visit } from './harness/page.ts';
import { scan } from './harness/scan.ts';
import { said } from './harness/words.ts';

const setUp = `#/s/${scenarioCode('holder')}`;

async function openShare(page: Page): Promise<string> {
  await page.getByRole('button', { name: said('en', 'library:share') }).click();
  return page.getByRole('textbox', { name: said('en', 'share:link') }).inputValue();
}

describe('a link', () => {
  it('is copied where the browser has a clipboard', async () => {
    await visit({ hash: setUp }, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const link = await openShare(page);
      await page.getByRole('button', { name: said('en', 'share:copy') }).click();
      await page.getByText(said('en', 'share:copied')).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    });
  });

  it('can be taken over plain HTTP too, where there is no clipboard', async () => {
    await visit({ hash: setUp, plainHttp: true }, async ({ page }) => {
      const link = await openShare(page);
      expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
      await page.getByRole('button', { name: said('en', 'share:copy') }).click();
      const copied = page.getByText(said('en', 'share:copied'));
      const byHand = page.getByText(said('en', 'share:by-hand'));
      await copied.or(byHand).waitFor();
      if (await byHand.isVisible()) {
        expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe(link);
      }
    });
  });

  it.each([
    ['a phone', PHONE],
    ['a desk', DESKTOP],
  ])('is read off its QR code on %s', async (_, size) => {
    await visit({ hash: setUp, size }, async ({ page }) => {
      const link = await openShare(page);
      const code = page.getByRole('dialog').locator('.qr').first();
      await code.scrollIntoViewIfNeeded();
      expect(await scan(page, code, 1)).toBe(link);
    });
  });

  it('is read off a projector from the back row', async () => {
    await visit({ hash: setUp }, async ({ page }) => {
      const link = await openShare(page);
      await page.getByRole('button', { name: said('en', 'share:qr-large') }).click();
      await page.getByText(said('en', 'share:scan')).waitFor();
      const code = page.locator('dialog').last();
      expect(await scan(page, code, 0.3)).toBe(link);
    });
  });
});

describe('a finished game', () => {
  const code = replayCode('holder', 'the-dominoes');

  it('opens in the viewer from its link, and is stepped through with the keyboard', async () => {
    await visit({ hash: `#/replay/${code}` }, async ({ page }) => {
      const next = page.getByRole('button', { name: said('en', 'replay:next') });
      await next.waitFor();
      for (let steps = 0; !(await next.isDisabled()); steps++) {
        expect(steps).toBeLessThan(100);
        await next.press('Enter');
      }
      await page.getByRole('button', { name: said('en', 'replay:first') }).press('Enter');
      expect(await next.isDisabled()).toBe(false);
    });
  });
});
