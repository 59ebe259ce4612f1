import { type Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../src/picture/picture.ts';
import { encodeScenario } from '../../src/scenario/link.ts';
import { readScenario } from '../../src/scenario/schema.ts';
import { type Scenario } from '../../src/scenario/types.ts';
import { played } from '../picture/played.ts';
import { visit } from './harness/page.ts';

/** Everybody sells, nothing else moves the price: a round's drop is Q/D alone. */
function still(changes: Record<string, unknown>): Scenario {
  const read = readScenario({
    v: 1,
    recovery: 0,
    capture: 0,
    noise: 0,
    seats: {
      you: { role: 'holder', seat: 0 },
      holders: ['always-sell'],
      makers: ['stand'],
    },
    ...changes,
  });
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

interface Reading {
  water: number; // y of the gauge's water, CSS pixels
  ticks: number[]; // y of the lines on the gauge
  height: number; // of the canvas
}

/** From now on the gauge is read off the canvas's pixels, the last time in each part of the round. */
function watchGauge(page: Page): Promise<void> {
  return page.evaluate(() => {
    const isInk = (data: Uint8ClampedArray, y: number, ink: number[]) =>
      ink.reduce((sum, part, i) => sum + Math.abs(data[4 * y + i]! - part), 0) < 24;
    const copy = document.createElement('canvas');
    const ctx = copy.getContext('2d', { willReadFrequently: true })!;
    const read = (canvas: HTMLCanvasElement): Reading => {
      copy.width = canvas.width;
      copy.height = canvas.height;
      ctx.drawImage(canvas, 0, 0);
      const ratio = canvas.width / canvas.getBoundingClientRect().width;
      const x = Number(canvas.dataset['gauge']) * ratio;
      const column = (at: number) => ctx.getImageData(Math.round(at), 0, 1, canvas.height).data;
      const pool = column(x);
      let level = 0;
      while (level < canvas.height && !isInk(pool, level, [0x57, 0xb5, 0xbd])) level++;
      const scale = column(x - 21 * Number(canvas.dataset['zoom']) * ratio);
      const ticks: number[] = [];
      for (let y = 1; y < canvas.height; y++) {
        const starts = !isInk(scale, y - 1, [0x2a, 0x21, 0x1c]);
        if (starts && isInk(scale, y, [0x2a, 0x21, 0x1c])) ticks.push(y / ratio);
      }
      return { water: level / ratio, ticks, height: canvas.height / ratio };
    };
    const readings: Record<string, Reading> = {};
    Object.assign(window, { readings });
    const look = () => {
      const canvas = document.querySelector<HTMLCanvasElement>('.stage-canvas canvas');
      const part = canvas?.dataset['part'];
      if (canvas && part) readings[part] = read(canvas);
      requestAnimationFrame(look);
    };
    look();
  });
}

async function readingOf(page: Page, part: string): Promise<Reading> {
  const handle = await page.waitForFunction(
    (name) => (window as unknown as { readings: Record<string, Reading> }).readings[name],
    part,
  );
  return (await handle.jsonValue())!;
}

describe('the drop on the canvas is Q/D on the gauge', () => {
  test.each([
    { title: 'a wide tank', depth: { base: 700, perMaker: 700 }, tokens: 2100 },
    { title: 'a narrow tank', depth: { base: 200, perMaker: 200 }, tokens: 600 },
  ])('in $title', async ({ depth, tokens }) => {
    const scenario = still({ depth });
    await visit({ hash: `#/play/${encodeScenario(scenario)}` }, async ({ page }) => {
      await page.locator('.stage-canvas canvas[data-part=rest]').waitFor();
      await watchGauge(page);
      await page.keyboard.press('s');
      await readingOf(page, 'settle');
      const before = await readingOf(page, 'reveal');
      const after = await readingOf(page, 'level');
      expect(after.height).toBe(before.height);
      const size = { width: 1280, height: before.height };
      const { gauge, zoom } = pictureOf(played(scenario, [], size));
      const drop = (scenario.holders * scenario.unlock) / tokens;
      const fallen = after.water - before.water;
      expect(Math.abs(fallen - drop * gauge.unit * zoom)).toBeLessThanOrEqual(1);
      for (const mark of gauge.marks) {
        const near = before.ticks.some((y) => Math.abs(y - mark.y * zoom) <= 2.5);
        expect(near, `the mark of ${mark.price} dollars`).toBe(true);
      }
    });
  });
});

test('the game goes on when the stage never arrives', async () => {
  const scenario = still({ rounds: 1 });
  await visit(
    {
      hash: `#/play/${encodeScenario(scenario)}`,
      expectProblems: true,
      prepare: async (context) => {
        await context.route(/\/phaser-[^/]*\.js$/, (route) => route.abort());
      },
    },
    async ({ page }) => {
      await page.locator('.stage-canvas').waitFor({ state: 'attached' });
      await page.keyboard.press('h');
      await page.getByText('See what happened').click();
      await page.waitForURL(/#\/debrief\//);
      expect(await page.locator('.stage-canvas canvas').count()).toBe(0);
    },
  );
});
