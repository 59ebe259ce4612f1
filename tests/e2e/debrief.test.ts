import { buffer } from 'node:stream/consumers';
import { type Download, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { replayCode } from './harness/codes.ts';
import { PHONE, visit } from './harness/page.ts';
import { said } from './harness/words.ts';

const code = replayCode('holder');
const debrief = `#/debrief/${code}`;

async function openTake(page: Page, name: string) {
  const figure = page.locator(`[data-finding="${name}"]`);
  await figure.locator('.drawing > svg').waitFor();
  await figure.locator('summary').click();
  return figure;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

describe('a chart of the debrief', () => {
  it('is saved as SVG, PNG and CSV', async () => {
    await visit({ hash: debrief }, async ({ page }) => {
      const figure = await openTake(page, 'price');
      const save = figure.getByRole('group', { name: said('en', 'debrief:take.save') });
      const saved = async (kind: string) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          save.getByRole('button', { name: kind }).click(),
        ]);
        return bytesOf(download);
      };
      const svg = (await saved('SVG')).toString();
      expect(svg).toMatch(/^<svg /);
      expect(svg).not.toContain('var(--');
      expect((await saved('PNG')).subarray(1, 4).toString()).toBe('PNG');
      expect((await saved('CSV')).toString()).toMatch(/^\ufeffround,price,value,/);
    });
  });

  it('tells its finding with its numbers to those who do not see it', async () => {
    await visit({ hash: debrief }, async ({ page }) => {
      for (const name of ['price', 'plane', 'schelling', 'hindsight', 'who-sold-when', 'wealth']) {
        const drawing = page.locator(`[data-finding="${name}"] [role="img"]`).first();
        expect(await drawing.getAttribute('aria-label')).toMatch(/\d/);
      }
    });
  });

  it('is copied, or handed over selected where a page may copy nothing', async () => {
    await visit({ hash: debrief, plainHttp: true }, async ({ page }) => {
      await page.evaluate(() => {
        document.execCommand = () => false;
      });
      const figure = await openTake(page, 'price');
      await figure.getByRole('button', { name: said('en', 'debrief:take.text') }).click();
      const text = page.getByRole('dialog').getByRole('textbox');
      const selected = await text.evaluate((area: HTMLTextAreaElement) =>
        area.value.slice(area.selectionStart, area.selectionEnd),
      );
      expect(selected).toContain('$10.00');
    });
  });
});

describe('the debrief', () => {
  it('is saved whole as one picture', async () => {
    await visit({ hash: debrief, size: PHONE }, async ({ page }) => {
      await page.locator('[data-finding="hindsight"] svg').first().waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: said('en', 'debrief:save-picture') }).click(),
      ]);
      const png = await bytesOf(download);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
    });
  });

  it('has its ways on at the top and at the foot, on a phone too', async () => {
    await visit({ hash: debrief, touch: true }, async ({ page }) => {
      const again = page.getByRole('link', { name: said('en', 'debrief:again') });
      const share = page.getByRole('button', { name: said('en', 'debrief:share') });
      await again.nth(1).waitFor();
      for (const ways of [again, share]) {
        expect(await ways.count()).toBe(2);
        for (const way of await ways.all()) expect(await way.isVisible()).toBe(true);
      }
    });
  });

  it('folds what is for class on a phone, and opens it when asked', async () => {
    await visit({ hash: debrief, touch: true }, async ({ page }) => {
      const drawing = page.locator('[data-finding="schelling"] .drawing > svg');
      await page.locator('[data-finding="price"] .drawing > svg').waitFor();
      expect(await drawing.isVisible()).toBe(false);
      await page.getByText(said('en', 'debrief:closer.title')).tap();
      await drawing.waitFor();
    });
  });

  it('cites what published experiments found in games like it', async () => {
    await visit({ hash: debrief }, async ({ page }) => {
      const evidence = page.locator('[data-finding="evidence"]');
      await evidence.getByText('Charness, Rigotti & Rustichini (2016)').waitFor();
      expect(await evidence.textContent()).toContain('from 23% to 60%');
    });
  });

  it('opens the scenario in which its lever has been turned', async () => {
    await visit({ hash: debrief }, async ({ page }) => {
      await page
        .getByRole('link', { name: said('en', 'debrief:lever.try') })
        .first()
        .click();
      await page.waitForURL(/#\/s\//);
      await page.getByRole('heading', { level: 1 }).waitFor();
    });
  });

  it('says how needed trust changes with δ', async () => {
    await visit({ hash: debrief }, async ({ page }) => {
      const figure = page.locator('[data-finding="shadow-of-the-future"]');
      const alt = () => figure.locator('[role="img"]').getAttribute('aria-label');
      await figure.getByRole('slider').press('End');
      const before = await alt();
      await figure.getByRole('slider').press('Home');
      expect(await alt()).not.toBe(before);
    });
  });
});

describe('sharing', () => {
  it('gives a link that a fresh profile opens at the same scenario, over plain HTTP too', async () => {
    let link = '';
    await visit({ hash: debrief, plainHttp: true }, async ({ page }) => {
      await page
        .getByRole('button', { name: said('en', 'debrief:share') })
        .first()
        .click();
      await page.getByRole('button', { name: said('en', 'share:copy') }).click();
      await page.getByText(said('en', 'share:copied')).waitFor();
      link = await page.getByRole('textbox', { name: said('en', 'share:link') }).inputValue();
    });
    await visit({ hash: new URL(link).hash }, async ({ page }) => {
      await page.getByRole('heading', { level: 1, name: 'Race to the exit' }).waitFor();
    });
  });

  it('fills the screen with the QR code and gives it back', async () => {
    await visit({ hash: debrief }, async ({ page }) => {
      await page
        .getByRole('button', { name: said('en', 'debrief:share') })
        .first()
        .click();
      await page.getByRole('button', { name: said('en', 'share:qr-large') }).click();
      const large = page.locator('.projection .qr');
      await large.waitFor();
      expect((await large.boundingBox())!.height).toBeGreaterThan(500);
      await page
        .getByRole('button', { name: said('en', 'common:close') })
        .last()
        .click();
      await large.waitFor({ state: 'detached' });
      expect(await page.getByRole('dialog').count()).toBe(1);
    });
  });
});

describe('the replay', () => {
  it('steps by keyboard through the rounds as they were and on to the debrief', async () => {
    await visit({ hash: `#/replay/${code}` }, async ({ page }) => {
      const at = (round: number) =>
        page.getByText(`Round ${round} of 10`, { exact: true }).first().waitFor();
      await at(0);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await at(2);
      await page.keyboard.press('ArrowLeft');
      await at(1);
      await page.keyboard.press('End');
      await at(10);
      await page.getByRole('link', { name: said('en', 'replay:debrief') }).click();
      await page.waitForURL(/#\/debrief\//);
    });
  });

  it('needs no scrolling on a laptop, and tells a round only once it has been shown', async () => {
    await visit({ hash: `#/replay/${code}`, motion: 'no-preference' }, async ({ page }) => {
      const told = page.locator('.replay .sentence');
      const ways = page.getByRole('link', { name: said('en', 'replay:yourself') });
      const box = (await ways.boundingBox())!;
      expect(box.y + box.height).toBeLessThanOrEqual(720);
      await page.locator('.replay-stage canvas').waitFor();
      const opening = await told.textContent();
      await page.keyboard.press('ArrowRight');
      await page.getByText('Round 1 of 10', { exact: true }).first().waitFor();
      expect(await told.textContent()).toBe('');
      await expect.poll(() => told.textContent(), { timeout: 15_000 }).not.toBe('');
      expect(await told.textContent()).not.toBe(opening);
    });
  });
});

describe('a link that cannot be opened', () => {
  it('is told in a card on every route', async () => {
    for (const hash of ['#/replay/abc', '#/play/zzz', '#/debrief/abc', '#/s/abc']) {
      await visit({ hash }, async ({ page }) => {
        const card = page.locator('main .card');
        await page.getByRole('alert').waitFor();
        expect(await card.evaluate((node) => getComputedStyle(node).paddingLeft), hash).toBe(
          '24px',
        );
      });
    }
  });
});
