import { buffer } from 'node:stream/consumers';
import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeScenario } from '../../src/scenario/link.ts';
import { answer } from '../cli/run.ts';
import { scenario } from '../game/scenario.ts';
import { visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { begins, said } from './harness/words.ts';

const MARKET = `#/lab/market/${encodeScenario(scenario({ noise: 0.03, seed: 5 }))}`;

async function choose(page: Page, key: string): Promise<void> {
  await page
    .locator('.runs label')
    .filter({ hasText: said('en', key) })
    .click();
}

async function chooseCount(page: Page, count: string): Promise<void> {
  await page.getByRole('radio', { name: count, exact: true }).check();
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: said('en', 'lab-runs:start') }).click();
}

async function played(page: Page): Promise<void> {
  await page.locator('[data-finding="wealth-holders"] .drawing > svg').waitFor();
}

/** What a chart saves as this kind of file. */
async function saved(page: Page, finding: string, kind: string): Promise<Buffer> {
  const figure = page.locator(`[data-finding="${finding}"]`);
  const save = figure.getByRole('group', { name: said('en', 'debrief:take.save') });
  if (!(await save.isVisible())) await figure.locator('summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    save.getByRole('button', { name: kind }).click(),
  ]);
  return buffer(await download.createReadStream());
}

/** The arguments that a file says it was made by. */
function argumentsIn(command: string): string[] {
  return command.replaceAll("'", '').split(' ');
}

describe('many games of a market in the lab', () => {
  it('are saved with what made them, and the command line gives the same to the last digit', async () => {
    await visit({ hash: MARKET }, async ({ page, origin }) => {
      await chooseCount(page, '100');
      await choose(page, 'lab-runs:company-is.myopic');
      await page
        .getByLabel(said('en', 'lab-runs:mine'))
        .selectOption({ label: 'Quickfoot: Sells every round, whatever the others do.' });
      await start(page);
      await played(page);
      const json = JSON.parse((await saved(page, 'price-bands', 'JSON')).toString()) as {
        origin: { command: string; href: string; seed: number };
        result: object;
      };
      expect(json.origin.seed).toBe(5);
      expect(json.origin.href).toMatch(new RegExp(`^${origin}.*#/lab/market/`));
      expect(json.result).toEqual(answer(argumentsIn(json.origin.command), ''));
      const rows = (await saved(page, 'wealth-holders', 'CSV')).toString().trimEnd().split('\r\n');
      expect(rows[0]).toMatch(/^\ufeffrole,who,character,seats,settlement,mean,.*,seed,made_by$/);
      for (const row of rows.slice(1)) expect(row.endsWith(`,5,${json.origin.command}`)).toBe(true);
      const png = await saved(page, 'price-bands', 'PNG');
      expect(png.includes(`iTXthold-or-sell:command\0\0\0\0\0${json.origin.command}`)).toBe(true);
      const svg = (await saved(page, 'runs-by-round', 'SVG')).toString();
      expect(svg).toContain(`<command>${json.origin.command}</command>`);
      await page.goto(json.origin.href);
      await page.getByRole('heading', { level: 1 }).waitFor();
    });
  });

  it('are broken off in the middle; those played before stay, and say that they are of other settings', async () => {
    await visit({ hash: MARKET }, async ({ page }) => {
      await chooseCount(page, '100');
      await start(page);
      await played(page);
      const stale = page.getByText(said('en', 'lab-runs:stale'));
      expect(await stale.count()).toBe(0);
      await chooseCount(page, '10,000');
      await stale.waitFor();
      await start(page);
      await page.getByRole('progressbar').waitFor();
      await page.getByRole('button', { name: said('en', 'contest:job.stop') }).click();
      await page.getByText(said('en', 'contest:job.stopped')).waitFor();
      await played(page);
      await stale.waitFor();
      await page.getByRole('button', { name: said('en', 'lab-runs:start') }).waitFor();
    });
  });
});

if (FULL)
  describe('many games of a market in the lab, as they are asked for', () => {
    it('are played by whom is counted out, once every seat has a player', async () => {
      await visit({ hash: MARKET }, async ({ page }) => {
        await chooseCount(page, '100');
        await choose(page, 'lab-runs:company-is.counted');
        const listener = page.locator('.part').filter({ hasText: 'Dice' });
        await listener.getByRole('button', { name: /fewer$/ }).click();
        await page.getByText('1 seat is still free.').waitFor();
        const button = page.getByRole('button', { name: said('en', 'lab-runs:start') });
        expect(await button.getAttribute('aria-disabled')).toBe('true');
        const anchor = page.locator('.part').filter({ hasText: 'Old Anchor' });
        await anchor.getByRole('button', { name: /more$/ }).click();
        await button.click();
        await played(page);
        const told = page.locator('[data-finding="wealth-holders"] [role="img"]');
        expect(await told.getAttribute('aria-label')).toMatch(/Old Anchor \$/);
        expect(await told.getAttribute('aria-label')).not.toContain('Dice');
      });
    });

    it('begin at the seed that is typed; what is no seed is refused in a sentence', async () => {
      await visit({ hash: MARKET }, async ({ page }) => {
        const seed = page.getByRole('textbox', { name: said('en', 'lab-runs:seed') });
        await seed.fill('4294967296');
        await seed.press('Tab');
        await page.getByRole('alert').getByText(begins('en', 'lab-runs:seed-bad')).waitFor();
        await seed.fill('17');
        await seed.press('Tab');
        await chooseCount(page, '100');
        await start(page);
        await played(page);
        await page.getByText(/seeds 17 to 116\./).waitFor();
      });
    });
  });
