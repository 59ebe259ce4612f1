import { join } from 'node:path';
import { type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { replayGame } from '../../src/game/replay.ts';
import { decodeReplay, decodeScenario } from '../../src/scenario/link.ts';
import { type FrameMessage } from '../../src/store/framed.ts';
import { DIST } from './harness/classes.ts';
import { scenarioCode, shortCode } from './harness/codes.ts';
import { serveFolder } from './harness/folders.ts';
import { isHeld } from './harness/game.ts';
import { LANGUAGES, type Language } from './harness/languages.ts';
import { visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { begins, said } from './harness/words.ts';

/** Runs in the page around: keeps every message that comes. */
function hearAll(): void {
  if (window.parent !== window) return;
  const heard: unknown[] = [];
  Object.assign(window, { heard });
  window.addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));
}

const prepare = async (context: BrowserContext) => {
  await context.addInitScript(hearAll);
};

interface Heard {
  data: FrameMessage;
  origin: string;
}

const heardBy = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

/** The example as its author would put it up elsewhere: with the address of the game before `embed.html`. */
async function serveCourse(change: (page: string) => string = (page) => page) {
  const game = `http://localhost:${inject('port')}`;
  const server = await serveFolder(join(DIST, 'examples'), '/course/', (page) =>
    change(page.replaceAll('../embed.html', `${game}/embed.html`)),
  );
  return { ...server, game, address: `http://127.0.0.1:${server.port}/course/embedding.html` };
}

/** Presses Tab until the page around has the focus on such an element. */
async function tabUntil(page: Page, tag: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  for (let presses = 0; presses < 60 && (await focused()) !== tag; presses++) {
    await page.keyboard.press('Tab');
  }
  expect(await focused()).toBe(tag);
}

/** A fresh page at an address: nothing of the one before is left. */
async function openAnew(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

function frameOf(page: Page, at: number): FrameLocator {
  return page.locator('iframe').nth(at).contentFrame();
}

/** Plays a game in a frame to its end. */
async function playInFrame(frame: FrameLocator, language: Language): Promise<void> {
  const next = frame.getByRole('button', { name: said(language, 'play:next') });
  const last = frame.getByRole('button', { name: said(language, 'play:to-debrief') });
  const choice = frame.getByRole('group', { name: said(language, 'play:choice.label') });
  for (let round = 1, isOver = false; !isOver; round++) {
    await choice
      .getByRole('button')
      .nth(isHeld(round) ? 0 : 1)
      .click();
    await frame.getByRole('region', { name: said(language, 'play:pool.label') }).click();
    await next.or(last).waitFor();
    isOver = await last.isVisible();
    await (isOver ? last : next).click();
  }
  await frame.locator('.frame-result').waitFor();
}

describe('the example of a page around the game, at another origin', () => {
  it('follows the height of every frame, each in the language its address asks for', async () => {
    const course = await serveCourse();
    try {
      await visit({ blank: true, prepare }, async ({ page }) => {
        await page.goto(course.address);
        for (const [at, language] of (['en', 'zh', 'vi'] as const).entries()) {
          await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
          const frame = frameOf(page, at);
          await frame.getByRole('group', { name: said(language, 'play:choice.label') }).waitFor();
          await page.waitForFunction((one) => {
            const { heard } = window as unknown as { heard: Heard[] };
            const { clientHeight } = document.querySelectorAll('iframe')[one]!;
            return heard.some(({ data }) => 'height' in data && data.height === clientHeight);
          }, at);
          const cut = await frame
            .locator('html')
            .evaluate((html) => html.scrollHeight - html.clientHeight);
          expect(cut).toBe(0);
        }
      });
    } finally {
      await course.end();
    }
  });

  it('hears how a game ended, and nothing but that and sizes', async () => {
    const course = await serveCourse((page) => page.replace('race-to-the-exit', shortCode()));
    try {
      await visit({ blank: true, prepare }, async ({ page, context }) => {
        await page.goto(course.address);
        await playInFrame(frameOf(page, 0), 'en');
        const heard = await heardBy(page);
        expect(new Set(heard.map(({ origin }) => origin))).toEqual(new Set([course.game]));
        const sizes = heard.filter(({ data }) => data.type === 'hold-or-sell:size');
        for (const { data } of sizes) {
          expect(Object.keys(data).sort()).toEqual(['height', 'type', 'version']);
        }
        const others = heard.filter(({ data }) => data.type !== 'hold-or-sell:size');
        expect(others).toHaveLength(1);
        const told = others[0]!.data;
        if (told.type !== 'hold-or-sell:ended') throw new Error(told.type);
        expect(Object.keys(told).sort()).toEqual([
          'held',
          'price',
          'replay',
          'role',
          'rounds',
          'scenario',
          'type',
          'version',
          'wealth',
        ]);
        const replay = decodeReplay(told.replay);
        const game = replay.ok ? replayGame(replay.value) : replay;
        expect(game.ok && game.value.rounds.length).toBe(told.rounds);
        expect(decodeScenario(told.scenario).ok).toBe(true);
        const said = await page.getByRole('status').first().innerText();
        expect(said).toContain(`${told.held} of ${told.rounds} rounds`);
        expect(await context.cookies()).toEqual([]);
      });
    } finally {
      await course.end();
    }
  });
});

describe('a frame', () => {
  it('never leads elsewhere: its links open the full game in a tab that cannot reach back', async () => {
    const course = await serveCourse();
    try {
      await visit({ blank: true }, async ({ page, context }) => {
        await page.goto(course.address);
        const frame = frameOf(page, 0);
        const isAlone = (tab: Page) => tab.evaluate(() => window.opener === null);
        const opening = context.waitForEvent('page');
        await frame.locator('.frame-full').click();
        const full = await opening;
        await full.getByRole('heading', { level: 1 }).waitFor();
        expect(full.url()).toBe(`${course.game}/#/`);
        expect(await isAlone(full)).toBe(true);
        await full.close();
        await frame.getByRole('button', { name: said('en', 'play:tools.menu') }).click();
        const again = context.waitForEvent('page');
        await frame.getByRole('link', { name: said('en', 'play:menu.home') }).click();
        const home = await again;
        await home.getByRole('heading', { level: 1 }).waitFor();
        expect(home.url()).toBe(`${course.game}/#/`);
        expect(await isAlone(home)).toBe(true);
        expect(page.frames()[1]!.url()).toContain('/embed.html');
      });
    } finally {
      await course.end();
    }
  });

  it('lets the focus through, in and out again', async () => {
    const course = await serveCourse((page) =>
      page.replace('</main>', '<button>After</button></main>'),
    );
    try {
      await visit({ blank: true }, async ({ page }) => {
        await page.goto(course.address);
        const frame = frameOf(page, 0);
        await frame.locator('.choices').waitFor();
        await tabUntil(page, 'IFRAME');
        await tabUntil(page, 'BUTTON');
      });
    } finally {
      await course.end();
    }
  });

  it.each(FULL ? LANGUAGES : (['vi'] as const))(
    'says in a sentence what is wrong with its address, and offers the library: %s',
    async (language) => {
      const code = scenarioCode('holder');
      const bad = [
        `#/s/${code.slice(0, -4)}`,
        '#/no-such-scenario',
        `#/${code}${'A'.repeat(9_000)}`,
      ];
      await visit({ blank: true }, async ({ page, origin }) => {
        for (const hash of bad) {
          await openAnew(page, `${origin}/embed.html?lang=${language}${hash}`);
          await page.getByRole('alert').waitFor();
          expect((await page.getByRole('alert').innerText()).trim()).not.toBe('');
          const library = page.getByRole('link', { name: begins(language, 'common:to-library') });
          expect(await library.getAttribute('target')).toBe('_blank');
        }
      });
    },
  );

  it('plays a code as it stands, and a link’s, and keeps nothing on the device', async () => {
    const code = scenarioCode('maker', 'makers-choice');
    const title = said('en', 'scenarios:makers-choice.title');
    await visit({ blank: true }, async ({ page, origin }) => {
      for (const hash of [`#/${code}`, `#/s/${code}`, `#/play/${code}`]) {
        await openAnew(page, `${origin}/embed.html?lang=en${hash}`);
        await page.getByRole('heading', { name: title }).waitFor();
      }
      await page.keyboard.press('h');
      await page.keyboard.press('Escape');
      await page.locator('.outcome').waitFor();
      const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
      expect(kept).toBe(0);
    });
  });
});
