import { text as textOf } from 'node:stream/consumers';
import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contagion } from '../../src/arena/contagion/contagion.ts';
import { type ContagionHistory, readContagion } from '../../src/store/lab/contagion.ts';
import { finish } from '../arena/run.ts';
import { LANGUAGES, type Language } from './harness/languages.ts';
import { visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { begins, said } from './harness/words.ts';

/** A third of the languages in every run, all of them in the full one. */
const SPOKEN: readonly Language[] = FULL ? LANGUAGES : ['zh'];
const BLANK = '#/lab/contagion/size=16&start=blank&payoffs=1,0,0,1.5';

const text = (language: Language, key: string) => said(language, `lab-contagion:${key}`);

/** Clicks on the middle of a cell of a square of 16. */
async function clickCell(page: Page, column: number, row: number): Promise<void> {
  const canvas = page.locator('.contagion canvas');
  const { width, height } = (await canvas.boundingBox())!;
  const at = (place: number, side: number) => ((place + 0.5) * side) / 16;
  await canvas.click({ position: { x: at(column, width), y: at(row, height) } });
}

/** Waits until the picture is drawn at a step. */
async function atStep(page: Page, step: number): Promise<void> {
  await page.locator(`.contagion canvas[data-step="${step}"]`).waitFor();
}

/** Waits until the address ends so; what is done is written once it rests. */
async function addressed(page: Page, end: string): Promise<void> {
  await page.waitForFunction((ending) => decodeURI(window.location.hash).endsWith(ending), end);
}

async function press(page: Page, language: Language, key: string): Promise<void> {
  await page.getByRole('button', { name: text(language, key) }).click();
}

/** One step, by the button that says so. */
async function stepOn(page: Page): Promise<void> {
  await page.locator('.contagion-controls .button:not(.primary)').first().click();
}

describe.each(SPOKEN)('the contagion in %s', (language) => {
  it('is planted by a click and by keyboard, and every seller is counted', async () => {
    await visit({ language, hash: BLANK }, async ({ page }) => {
      await atStep(page, 0);
      await clickCell(page, 8, 8);
      await addressed(page, 'deeds=0s8.8');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await addressed(page, 'deeds=0s8.8_0s7.7');
      const planted = page
        .getByRole('status')
        .filter({ hasText: text(language, 'planted.seller') });
      await planted.waitFor({ state: 'attached' });
      const counted = page.locator('.contagion-sentence');
      expect(await counted.innerText()).toMatch(/\b2\b/);
      await page.keyboard.press('Shift+Enter');
      await addressed(page, 'deeds=0s8.8_0s7.7_0h7.7');
      await stepOn(page);
      await atStep(page, 1);
      await counted.filter({ hasText: /\b9\b/ }).waitFor();
    });
  });

  it('answers a prediction', async () => {
    await visit({ language, hash: '#/lab/contagion' }, async ({ page }) => {
      await press(page, language, 'experiments.toll.name');
      await press(page, language, 'experiments.sweeps');
      const told = page.locator('.contagion-told');
      await told.filter({ hasText: begins(language, 'lab-contagion:experiments.other') }).waitFor();
      await addressed(page, 'start=0.5&preset=the-toll');
    });
  });
});

describe('the contagion', () => {
  it('runs, pauses where it is told, and saves what the address and the command give again', async () => {
    const asked = {
      motion: 'no-preference',
      hash: '#/lab/contagion/size=64&rewired=0.1&noise=0.01',
    } as const;
    await visit(asked, async ({ page }) => {
      await atStep(page, 0);
      await page.getByRole('radio', { name: text('en', 'pace.fastest') }).check();
      await press(page, 'en', 'play');
      await page.waitForFunction(
        () => Number(document.querySelector('canvas')?.dataset['step']) > 20,
      );
      await press(page, 'en', 'pause');
      await page.getByRole('button', { name: text('en', 'play') }).waitFor();
      const card = page.locator('[data-finding=contagion]');
      await card.locator('summary').click();
      const saving = page.waitForEvent('download');
      await card.getByRole('button', { name: 'JSON' }).last().click();
      const file = JSON.parse(await textOf(await (await saving).createReadStream())) as {
        origin: { href: string };
        result: ContagionHistory;
      };
      const read = readContagion(file.origin.href.split('/contagion/')[1]!);
      if (!read.ok) throw new Error(read.refusal.code);
      const history = finish(contagion({ ...read.value, steps: file.result.sellers.length - 1 }));
      expect(file.result).toEqual(history);
    });
  });

  it('runs on the page itself where workers cannot start', async () => {
    await visit(
      {
        hash: '#/lab/contagion/size=16&payoffs=1,0,0,1.5&self=yes',
        prepare: async (context) => {
          await context.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
        },
      },
      async ({ page }) => {
        await atStep(page, 0);
        await stepOn(page);
        await atStep(page, 1);
        await page.locator('.contagion-sentence').filter({ hasText: /\b9\b/ }).waitFor();
      },
    );
  });
});

if (FULL)
  describe('the contagion at length', () => {
    it('changes its rules while it stands at a step, and says so in its address', async () => {
      await visit(
        { hash: '#/lab/contagion/size=16&payoffs=1,0,0,1.5&self=yes' },
        async ({ page }) => {
          await atStep(page, 0);
          await stepOn(page);
          await atStep(page, 1);
          const temptation = page.getByRole('textbox', { name: text('en', 'field.T') });
          await temptation.fill('1.9');
          await temptation.press('Enter');
          await addressed(page, 'deeds=1r1,0,0,1.9,0');
          await temptation.fill('lots');
          await temptation.press('Enter');
          await page.getByRole('alert').filter({ hasText: 'lots' }).waitFor();
          await press(page, 'en', 'anew');
          await addressed(page, 'self=yes&payoffs=1,0,0,1.9');
          await atStep(page, 0);
        },
      );
    });

    it('follows the address that is opened, and refuses one that cannot be', async () => {
      await visit({ hash: '#/lab/contagion/size=32&start=0.3' }, async ({ page }) => {
        await atStep(page, 0);
        const size = () =>
          page.locator('.contagion canvas').evaluate((one: HTMLCanvasElement) => one.width);
        expect(await size()).toBe(32);
        await page.evaluate(() => {
          window.location.hash = '#/lab/contagion/size=64';
        });
        await page.waitForFunction(() => document.querySelector('canvas')?.width === 64);
        await page.evaluate(() => {
          window.location.hash = '#/lab/contagion/colour=red';
        });
        await page.getByRole('alert').filter({ hasText: 'colour' }).waitFor();
        await addressed(page, '#/lab/contagion');
      });
    });

    it('works out many steps off the page, and stops in between', async () => {
      await visit({ hash: '#/lab/contagion/size=512&rewired=0.1' }, async ({ page }) => {
        await page.locator('.contagion-batch > summary').click();
        await page.getByRole('textbox', { name: text('en', 'field.steps') }).fill('100000');
        await press(page, 'en', 'batch.start');
        await page.getByRole('button', { name: said('en', 'contest:job.stop') }).click();
        await page.getByText(said('en', 'contest:job.stopped')).waitFor();
        await page.getByRole('textbox', { name: text('en', 'field.steps') }).fill('3');
        await press(page, 'en', 'batch.start');
        await page.locator('[data-finding=contagion-steps] .drawing > svg').waitFor();
      });
    });
  });
