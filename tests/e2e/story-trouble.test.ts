import { type BrowserContext, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHAPTERS } from '../../src/chapters/index.ts';
import { type Chapter, type Step } from '../../src/chapters/types.ts';
import { expectNoOverflow } from './harness/overflow.ts';
import { visit } from './harness/page.ts';
import { keptStory, stepOn, storyHash } from './harness/story.ts';
import { begins, said } from './harness/words.ts';

const [first, second] = [CHAPTERS[0]!, CHAPTERS[1]!];
const opening = first.steps[0]!;

/** The first step of that kind in the story. */
function findStep(kind: Step['kind']): { chapter: Chapter; step: Step } {
  for (const chapter of CHAPTERS) {
    const step = chapter.steps.find((one) => one.kind === kind);
    if (step) return { chapter, step };
  }
  throw new Error(`no step of kind ${kind}`);
}

/** A device on which that was kept before. */
function leftWith(text: string) {
  return async (context: BrowserContext): Promise<void> => {
    await context.addInitScript(
      ([name, kept]) => {
        if (location.protocol !== 'http:' || sessionStorage.getItem('left') !== null) return;
        sessionStorage.setItem('left', 'once');
        localStorage.setItem(name, kept);
      },
      ['hold-or-sell/story', text] as const,
    );
  };
}

async function blockStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(
    'Object.defineProperty(window, "localStorage", { get() { throw new Error("no") } })',
  );
}

const alert = (page: Page) => page.getByRole('alert');
const next = (page: Page) => page.locator('[data-next]');

const WRONG = [
  '99',
  '0',
  '-1',
  '1.5',
  '01',
  'abc',
  '１',
  '1%00',
  '__proto__',
  'toString',
  '<img src=x onerror=alert(1)>',
  '%3Cb%3E1%3C%2Fb%3E',
  `${'9'.repeat(400)}`,
  'A'.repeat(20_000),
];

describe('a link to a chapter that there is not', () => {
  it('leads to the map with a sentence that fits a phone, whatever it says', async () => {
    await visit({ touch: true }, async ({ page, origin }) => {
      for (const number of WRONG) {
        await page.goto('about:blank'); // so that the page starts anew at the link
        await page.goto(`${origin}/#/story/${number}`);
        await alert(page).waitFor();
        expect(await page.locator('.chapter-card').count(), number).toBe(CHAPTERS.length);
        await expectNoOverflow(page, number.slice(0, 40));
        const { height } = (await alert(page).boundingBox())!;
        expect(height, number.slice(0, 40)).toBeLessThan(240);
      }
    });
  });

  it('may name a step that the chapter does not have: it starts, says so once, and goes on', async () => {
    await visit({ hash: `${storyHash(first)}/no-such-step` }, async ({ page }) => {
      await stepOn(page, opening).waitFor();
      expect(page.url()).toContain(storyHash(first, opening));
      await page.getByText(said('en', 'story:bar.no-step')).waitFor();
      await next(page).click();
      await stepOn(page, first.steps[1]!).waitFor();
      expect(await alert(page).count()).toBe(0);
    });
  });
});

describe('a link to a step, opened on a device that never saw the story', () => {
  it.each(['play', 'duel', 'dial', 'contest', 'futures', 'reveal', 'question', 'bridge'] as const)(
    'opens at it: %s',
    async (kind) => {
      const { chapter, step } = findStep(kind);
      await visit({ hash: storyHash(chapter, step) }, async ({ page }) => {
        await stepOn(page, step).waitFor();
        await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
        expect(await alert(page).count()).toBe(0);
      });
    },
  );
});

const DAMAGED = [
  ['cut off', '{"v":1,"chapters":{"two-ho'],
  ['of an older version', '{"v":0,"chapters":{}}'],
  ['of a newer version', '{"v":2,"chapters":{"two-holders":{"at":"name"}}}'],
  ['something else', '[7,"hello",null]'],
] as const;

const play = first.steps.find(({ kind }) => kind === 'play')!;
const odd = { hold: true, pledge: 'will-hold', vote: true };

/** Progress that can be read, with much in it that cannot be. */
const DISORDER: readonly [string, object][] = [
  ['steps unknown', { at: 'no-such', given: { 'no-such': 1 }, games: { 'no-such': [[odd]] } }],
  ['wrong types', { at: 'scene', done: 'yes', given: [1], games: 'none' }],
  [
    'answers unknown',
    { at: 'scene', given: Object.fromEntries(first.steps.map(({ id }) => [id, 'x'])) },
  ],
  [
    'games with impossible moves',
    { at: 'scene', games: { [play.id]: [Array(90).fill(odd), [odd]] } },
  ],
  ['moves that are none', { at: 'scene', games: { [play.id]: [[{ hold: 'yes', vote: 7 }]] } }],
];

describe('progress kept on the device', () => {
  it.each(DAMAGED)('that is %s is said to be lost, once, and kept anew', async (_, text) => {
    await visit({ hash: storyHash(first), prepare: leftWith(text) }, async ({ page, origin }) => {
      const lost = page.getByText(said('en', 'story:map.damaged'));
      await lost.waitFor();
      await next(page).click();
      await stepOn(page, first.steps[1]!).waitFor();
      expect(await lost.count()).toBe(0);
      await page.goto(`${origin}/#/story`);
      await page.locator('.chapter-card.go-on').waitFor();
      expect(await lost.count()).toBe(0);
    });
  });

  it.each(DISORDER)('with %s opens, and every step of the chapter can be told', async (_, part) => {
    const kept = { v: 1, chapters: { [first.id]: { done: false, given: {}, games: {}, ...part } } };
    const prepare = leftWith(JSON.stringify(kept));
    await visit({ hash: storyHash(first), prepare }, async ({ page, problems }) => {
      await stepOn(page, opening).waitFor();
      for (const step of first.steps) {
        await page.evaluate((hash) => (window.location.hash = hash), storyHash(first, step));
        await stepOn(page, step).waitFor();
        expect(problems, step.id).toEqual([]);
      }
    });
  });

  it('is forgotten when asked twice', async () => {
    await visit({ hash: storyHash(first) }, async ({ page, origin }) => {
      await stepOn(page, opening).waitFor();
      await page.goto(`${origin}/#/story`);
      await page.getByRole('button', { name: said('en', 'story:map.forget') }).click();
      await page.getByRole('button', { name: said('en', 'story:map.forget-sure') }).click();
      await page.getByText(said('en', 'story:map.forgotten')).waitFor();
      expect(await keptStory(page)).toBeNull();
    });
  });
});

describe('without', () => {
  it('storage, the story goes on and says that it cannot remember', async () => {
    await visit({ hash: storyHash(first), prepare: blockStorage }, async ({ page }) => {
      await page.getByText(begins('en', 'common:notices.forgetful')).waitFor();
      for (const step of first.steps.slice(0, 3)) {
        await stepOn(page, step).waitFor();
        await next(page).click();
      }
      await stepOn(page, first.steps[3]!).waitFor();
    });
  });

  it.each([
    ['its own code', /ChapterPage|StoryPage/],
    ['its texts', /\/en-story/],
  ])('%s, a sentence says so and the page can be asked for again', async (_, pattern) => {
    const prepare = async (context: BrowserContext) => {
      await context.route(pattern, (route) => route.abort());
    };
    const hash = storyHash(second);
    await visit({ hash, prepare, expectProblems: true }, async ({ page, context }) => {
      await alert(page).waitFor();
      await context.unrouteAll();
      await page.getByRole('button', { name: said('en', 'common:missing.again') }).click();
      await stepOn(page, second.steps[0]!).waitFor();
    });
  });

  it.each(['duel', 'dial', 'contest', 'futures'] as const)(
    'the network when a step needs more (%s), a sentence says so and it can be asked for again',
    async (kind) => {
      const { chapter, step } = findStep(kind);
      const hash = storyHash(chapter);
      await visit({ hash, expectProblems: true }, async ({ page, context }) => {
        await stepOn(page, chapter.steps[0]!).waitFor();
        await page.waitForLoadState('networkidle');
        await context.setOffline(true);
        await page.evaluate((to) => (window.location.hash = to), storyHash(chapter, step));
        await alert(page).first().waitFor();
        await context.setOffline(false);
        await page.getByRole('button', { name: said('en', 'common:missing.again') }).click();
        await stepOn(page, step).waitFor();
        await page.waitForFunction(() => document.querySelector('[role="alert"]') === null);
      });
    },
  );
});
