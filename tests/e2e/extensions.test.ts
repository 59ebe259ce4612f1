import { type Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Picture } from '../../src/picture/types.ts';
import { encodeScenario } from '../../src/scenario/link.ts';
import { type Scenario } from '../../src/scenario/types.ts';
import { gameAfter, inputOf, pictured, scenarioWith } from '../picture/extended.ts';
import { choices } from './harness/game.ts';
import { type Guest, visit } from './harness/page.ts';
import { said } from './harness/words.ts';

const BLOCK = { from: 2, length: 2, seizure: 1, share: 0.5 };
const BLOCKED = scenarioWith({ rounds: 4, coordinator: BLOCK });
const VOTED = scenarioWith({ rounds: 4, coordinator: { ...BLOCK, vote: true } });
const REPORTED = scenarioWith({ rounds: 2, quality: { prior: 0.5, accuracy: 0.7, decay: 0.1 } });
const OTHERS = scenarioWith({
  rounds: 3,
  stock: 50,
  siblings: { count: 2, volatility: 0.05, stock: 30 },
});

function play(scenario: Scenario, body: (guest: Guest) => Promise<void>, touch = false) {
  return visit({ hash: `#/play/${encodeScenario(scenario)}`, touch }, body);
}

/** Holds, skips what is shown, and waits to be told. */
async function holdOnce(page: Page): Promise<void> {
  await choices(page, 'en').waitFor();
  await page.keyboard.press('h');
  await page.keyboard.press('Escape');
  await page.locator('.outcome').waitFor();
}

const onward = (page: Page) => page.locator('.outcome .button').press('Enter');

/** The colour of the stage at a point in the picture's units, once it is at rest. */
async function colourAt(page: Page, x: number, y: number): Promise<string> {
  await page.locator('.stage-canvas canvas[data-part=rest]').waitFor();
  return page.evaluate(
    ([left, top]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.stage-canvas canvas')!;
      const ratio = canvas.width / canvas.getBoundingClientRect().width;
      const density = Number(canvas.dataset['zoom']) * ratio;
      const copy = document.createElement('canvas');
      copy.width = canvas.width;
      copy.height = canvas.height;
      const ctx = copy.getContext('2d')!;
      ctx.drawImage(canvas, 0, 0);
      const { data } = ctx.getImageData(
        Math.round(left! * density),
        Math.round(top! * density),
        1,
        1,
      );
      const [r, g, b] = data;
      return `#${[r, g, b].map((part) => part!.toString(16).padStart(2, '0')).join('')}`;
    },
    [x, y],
  );
}

/** The picture of a game after so many rounds in the room the page gives its stage. */
async function pictureIn(page: Page, scenario: Scenario, rounds: number): Promise<Picture> {
  const size = await page
    .locator('.stage-canvas')
    .evaluate((box) => ({ width: box.clientWidth, height: box.clientHeight }));
  return pictured(inputOf(gameAfter(scenario, rounds), {}, size));
}

describe('the vote', () => {
  test('is cast by a key, counted, and told in the outcome', async () => {
    await play(VOTED, async ({ page }) => {
      await holdOnce(page);
      await onward(page);
      const panel = page.getByRole('region', { name: said('en', 'extensions:vote.label') });
      await panel.waitFor();
      expect(await panel.textContent()).toContain('50%');
      expect(await choices(page, 'en').count()).toBe(0);
      await page.keyboard.press('2');
      await choices(page, 'en').or(page.locator('.gate-shut')).waitFor();
      await page.keyboard.press('h');
      await page.keyboard.press('Escape');
      await page.getByText(/^The vote: \d+ for, \d+ against\./).waitFor();
    });
  });

  test('is cast by touch', async () => {
    await play(
      VOTED,
      async ({ page }) => {
        await choices(page, 'en').getByRole('button').first().tap();
        await page.getByRole('region', { name: said('en', 'play:pool.label') }).tap();
        await page.locator('.outcome .button').tap();
        await page.getByRole('button', { name: said('en', 'extensions:vote.against') }).tap();
        await choices(page, 'en').or(page.locator('.gate-shut')).waitFor();
      },
      true,
    );
  });
});

describe('a gate that is shut', () => {
  test('leaves one way on, whatever key is pressed, and a padlock on the stage', async () => {
    await play(BLOCKED, async ({ page }) => {
      await holdOnce(page);
      await onward(page);
      const hold = page.getByRole('button', { name: said('en', 'extensions:gate.hold') });
      await hold.waitFor();
      const { gate } = (await pictureIn(page, BLOCKED, 1)).extras!;
      const { left, top, width, height } = gate!.box;
      const body = await colourAt(page, left + width / 2 - 13, top + height * 0.52 + 10);
      expect(body).toBe('#e9cd84');
      await page.keyboard.press('s');
      await page.keyboard.press('Escape');
      await page.getByText(said('en', 'extensions:outcome.shut')).waitFor();
      await page.getByText(said('en', 'extensions:outcome.seized-mine')).waitFor();
    });
  });

  test('asks once: from one shut round into the next it takes one step', async () => {
    await play(BLOCKED, async ({ page }) => {
      await holdOnce(page);
      await onward(page);
      await page.getByRole('button', { name: said('en', 'extensions:gate.hold') }).click();
      await page.keyboard.press('Escape');
      await onward(page);
      await page.locator('.reveal').waitFor();
      await page.keyboard.press('Escape');
      await onward(page);
      await choices(page, 'en').waitFor();
    });
  });
});

describe('reports', () => {
  test('move the belief in words and in the bar, and the truth is told at the end', async () => {
    await play(REPORTED, async ({ page }) => {
      const strip = page.getByRole('region', { name: said('en', 'extensions:belief.label') });
      await strip.waitFor();
      expect(await strip.textContent()).toContain('50%');
      await holdOnce(page);
      const { belief } = inputOf(gameAfter(REPORTED, 1)).view;
      expect(await strip.textContent()).toContain(`${Math.round(belief! * 100)}%`);
      const { bar } = (await pictureIn(page, REPORTED, 1)).extras!.board!;
      const before = await colourAt(page, bar.left + belief! * bar.width, bar.top + 10);
      expect(before).toBe('#8e2e66');
      await onward(page);
      await holdOnce(page);
      await page.getByText(/^The curtain opens: the project was (real|hollow)\.$/).waitFor();
      await onward(page);
      await page.waitForURL(/#\/debrief\//);
      await page.getByText(/^The curtain opens/).waitFor();
    });
  });
});

describe('further tokens', () => {
  test('stand in tanks of their own at their own levels', async () => {
    await play(OTHERS, async ({ page }) => {
      await holdOnce(page);
      const picture = await pictureIn(page, OTHERS, 1);
      const { siblings } = picture.extras!;
      for (const [i, { level }] of picture.rest.extras!.siblings.entries()) {
        const { left, width } = siblings!.tanks[i]!.inner;
        expect(await colourAt(page, left + width - 3, level + 11)).toBe('#57b5bd');
        expect(await colourAt(page, left + width - 3, level - 60)).not.toBe('#57b5bd');
      }
      await page.locator('.aside', { hasText: /correlation −?[\d.]+\.$/ }).waitFor();
    });
  });
});

test('the set-up page says what is special about the rules', async () => {
  await visit({ hash: `#/s/${encodeScenario(VOTED)}` }, async ({ page }) => {
    await page.getByText(said('en', 'extensions:set-up.coordinator')).waitFor();
    await page.getByText(said('en', 'extensions:set-up.vote')).waitFor();
  });
});

test('a game without extensions fetches none of their code and texts', async () => {
  await visit({ blank: true }, async ({ page, origin }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${origin}/#/play/${encodeScenario(scenarioWith({}))}`);
    await page.locator('.stage-canvas canvas[data-part=rest]').waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /\/(extras|extensions|\w+-story)-/.test(path))).toEqual([]);
  });
});

test('where the extensions do not arrive, the game goes on without them', async () => {
  await visit(
    {
      hash: `#/play/${encodeScenario(REPORTED)}`,
      expectProblems: true,
      prepare: async (context) => {
        await context.route(/\/(extras|extensions)-[^/]*\.js$/, (route) => route.abort());
      },
    },
    async ({ page }) => {
      await page.locator('.stage-canvas canvas[data-part=rest]').waitFor();
      await holdOnce(page);
      expect(await page.locator('.belief').count()).toBe(0);
    },
  );
});
