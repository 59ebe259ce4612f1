import { text as readText } from 'node:stream/consumers';
import { type Download, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { decodeScenario, encodeScenario } from '../../src/scenario/link.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { choices } from './harness/game.ts';
import { visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { said } from './harness/words.ts';
import { button, control, heading, unfold } from './harness/workshop.ts';

const toll = presetScenario('the-toll');
const bench = `#/workshop/${encodeScenario(toll)}`;
const MARKUP = '<img src=x onerror="document.title=1"><b>Rain</b> שלום\u200f 👩‍👩‍👧🌊';

/** The scenario in the address, once it has followed. */
async function inAddress(page: Page) {
  const read = decodeScenario(new URL(page.url()).hash.split('/')[2] ?? '');
  return read.ok ? read.value : null;
}

async function textOf(download: Download): Promise<string> {
  return readText(await download.createReadStream());
}

async function write(page: Page, path: string, text: string): Promise<void> {
  await control(page, path).fill(text);
  await control(page, path).blur();
}

describe('the workshop', () => {
  it('makes a scenario with words in two languages, an event and a hidden type, and keeps it', async () => {
    await visit({ hash: bench }, async ({ page }) => {
      await write(page, 'title.en', 'Our pool');
      await page.getByRole('radio', { name: 'Title in Vietnamese' }).check();
      await write(page, 'title.vi', 'Bể của chúng tôi');
      await unfold(page, 'en', 'events');
      await button(page, 'workshop:event.add').click();
      await write(page, 'events[0].round', '3');
      await write(page, 'events[0].size', '−0.2');
      await page.getByText('−18.1%').waitFor();
      await control(page, 'events[0].news').selectOption('own');
      await control(page, 'events[0].news.en').fill('The lights went out.');
      await unfold(page, 'en', 'extensions');
      await control(page, 'quality').check();
      await write(page, 'quality.prior', '40');
      await button(page, 'workshop:do.save').click();
      await page.getByText(said('en', 'workshop:state.saved')).waitFor();

      await page.reload();
      expect(await heading(page)).toBe('Our pool');
      expect(await inAddress(page)).toMatchObject({
        capture: 0.9,
        title: { en: 'Our pool', vi: 'Bể của chúng tôi' },
        events: [{ round: 3, size: -0.2, news: { en: 'The lights went out.' } }],
        quality: { prior: 0.4 },
      });
      await page.getByText(said('en', 'workshop:state.saved')).waitFor();

      await page.getByRole('link', { name: said('en', 'workshop:to-shelf') }).click();
      const cards = page.locator('.own-card');
      await button(page, 'workshop:of.duplicate').click();
      expect(await cards.count()).toBe(2);
      await page.getByRole('button', { name: 'Delete “Our pool”' }).click();
      expect(await cards.count()).toBe(1);
      await button(page, 'workshop:bring-back').click();
      expect(await cards.count()).toBe(2);
      await page.reload();
      await cards.nth(1).waitFor();
      expect((await cards.getByRole('heading').allInnerTexts()).sort()).toEqual([
        'Our pool',
        'Our pool (2)',
      ]);
    });
  });

  it('says what is wrong at the field, leads there, and goes on with what holds', async () => {
    await visit({ hash: bench }, async ({ page }) => {
      const told = page.locator('.ws-live [role="status"]');
      const before = await told.innerText();
      await unfold(page, 'en', 'use');
      await control(page, 'capture').fill('lots');
      await button(page, 'workshop:do.undo').focus();
      expect(await control(page, 'capture').getAttribute('aria-invalid')).toBe('true');
      expect(await control(page, 'capture').inputValue()).toBe('lots');
      const described = await control(page, 'capture').getAttribute('aria-describedby');
      expect(described).toContain('field-capture-wrong');
      expect(await told.innerText()).toBe(before);
      await unfold(page, 'en', 'use');
      await page.locator('.problem').click();
      expect(await control(page, 'capture').evaluate((one) => one === document.activeElement)).toBe(
        true,
      );
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('20');
      await page.locator('.problem').waitFor({ state: 'detached' });
      await page.waitForFunction((old) => {
        return document.querySelector('.ws-live [role="status"]')?.textContent !== old;
      }, before);
      await button(page, 'workshop:do.undo').click();
      expect(await control(page, 'capture').inputValue()).toBe('lots');
      await page.reload();
      expect(await control(page, 'capture').inputValue()).toBe('lots');
    });
  });

  it('shows markup, signs from right to left and emoji as text, in play and when it is shared', async () => {
    await visit({ hash: bench }, async ({ page }) => {
      await write(page, 'title.en', 'x'.repeat(10_000));
      await page.getByText('10,000 characters').first().waitFor();
      await write(page, 'title.en', 'a\u202eb');
      await page.getByText(said('en', 'workshop:wrong.control-character')).waitFor();
      await write(page, 'title.en', MARKUP);
      await write(page, 'story.en', `{{count}} ${MARKUP}`);
      expect(await heading(page)).toBe(MARKUP);
      await button(page, 'workshop:do.share').click();
      const link = await page.getByRole('textbox', { name: said('en', 'share:link') }).inputValue();
      await visit({ blank: true }, async (other) => {
        await other.page.goto(link);
        await other.page.getByText(`{{count}} ${MARKUP}`).waitFor();
        expect(await heading(other.page)).toBe(MARKUP);
        await other.page.getByRole('link', { name: said('en', 'library:play') }).click();
        await choices(other.page, 'en').waitFor();
        expect(await other.page.title()).toContain(MARKUP);
        expect(await other.page.locator('img').count()).toBe(0);
      });
    });
  });

  it('stays usable with a thousand seats', async () => {
    await visit({ hash: bench }, async ({ page }) => {
      await write(page, 'holders', '1000');
      await page
        .getByRole('combobox', { name: said('en', 'workshop:quick.strategy') })
        .first()
        .selectOption('grim');
      await button(page, 'workshop:quick.all').first().click();
      await page.getByText('all 1,000 seats').first().waitFor();
      expect(await page.locator('.ws-run').count()).toBeLessThan(10);
      await page.waitForFunction(() => /^#\/workshop\/s1/.test(location.hash));
      await button(page, 'workshop:do.save').click();
      await page.reload();
      expect((await inAddress(page))?.seats.holders[999]).toMatchObject({ id: 'grim' });
    });
  });
});

if (FULL)
  describe('own scenarios on a device', () => {
    it('go out as a file and come in on another device, by file and by link', async () => {
      await visit({ hash: bench }, async ({ page }) => {
        await write(page, 'title.en', 'Rain & <b>sun</b>');
        const waiting = page.waitForEvent('download');
        await page
          .locator('.tool-ways')
          .getByRole('button', { name: said('en', 'workshop:do.export') })
          .click();
        const download = await waiting;
        expect(download.suggestedFilename()).toBe('hold-or-sell-Rain-&-b-sun-b.json');
        const text = await textOf(download);
        const code = (await page.evaluate(() => location.href)) ?? '';
        await visit({ hash: '#/workshop' }, async (other) => {
          await other.page.getByText(said('en', 'workshop:empty')).waitFor();
          await other.page.locator('input[type="file"]').setInputFiles({
            ...{ name: 'own.json', mimeType: 'application/json' },
            buffer: Buffer.from(text),
          });
          await other.page.locator('.own-card').waitFor();
          await other.page
            .getByRole('textbox', { name: said('en', 'workshop:link.label') })
            .fill(code);
          await button(other.page, 'workshop:link.do').click();
          await other.page.locator('.own-card').nth(1).waitFor();
          expect(JSON.parse(text)).toMatchObject({
            v: 1,
            title: { en: 'Rain & <b>sun</b>' },
          });
          await other.page.locator('input[type="file"]').setInputFiles({
            ...{ name: 'x.json', mimeType: 'application/json' },
            buffer: Buffer.from('{"holders": "many"}'),
          });
          await other.page.getByText('holders is many').waitFor();
          await other.page
            .getByRole('textbox', { name: said('en', 'workshop:link.label') })
            .fill('<b>');
          await button(other.page, 'workshop:link.do').click();
          await other.page.getByText(said('en', 'errors:link.foreign')).waitFor();
        });
      });
    });

    it('are offered as a file where the device keeps nothing, and stay in the address', async () => {
      const prepare = async (context: import('playwright-core').BrowserContext) => {
        await context.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        });
      };
      await visit({ hash: bench, prepare }, async ({ page }) => {
        await write(page, 'title.en', 'Kept nowhere');
        await button(page, 'workshop:do.save').click();
        await page.getByText(said('en', 'workshop:refused.unkept')).waitFor();
        await page.reload();
        expect(await heading(page)).toBe('Kept nowhere');
      });
    });

    it('of two tabs stand side by side', async () => {
      await visit({ hash: '#/workshop' }, async ({ page, context, origin }) => {
        const other = await context.newPage();
        await other.goto(`${origin}/${bench}`);
        await write(other, 'title.en', 'From the other tab');
        await button(other, 'workshop:do.save').click();
        await page.getByText('From the other tab').waitFor();
      });
    });

    it('are given another title on the shelf', async () => {
      await visit({ hash: bench }, async ({ page }) => {
        await button(page, 'workshop:do.save').click();
        await page.getByRole('link', { name: said('en', 'workshop:to-shelf') }).click();
        await button(page, 'workshop:of.rename').click();
        await page
          .getByRole('textbox', { name: said('en', 'workshop:rename.label') })
          .fill('Renamed');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { level: 3, name: 'Renamed' }).waitFor();
      });
    });

    it('are come back to by going back, as they were', async () => {
      await visit({ hash: bench }, async ({ page }) => {
        await write(page, 'title.en', 'On the way');
        await page.getByRole('link', { name: said('en', 'workshop:do.play') }).click();
        await choices(page, 'en').waitFor();
        await page.goBack();
        await control(page, 'title.en').waitFor();
        expect(await heading(page)).toBe('On the way');
      });
    });
  });
