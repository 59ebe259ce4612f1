import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHAPTERS } from '../../src/chapters/index.ts';
import { type PlayStep, type QuestionStep } from '../../src/chapters/types.ts';
import { choices, isHeld } from './harness/game.ts';
import { keyboardOn } from './harness/hands.ts';
import { type Language } from './harness/languages.ts';
import { visit } from './harness/page.ts';
import { keptStory, stepOn, storyHash } from './harness/story.ts';
import { said } from './harness/words.ts';

const [first, second] = [CHAPTERS[0]!, CHAPTERS[1]!];
const TAGS: Record<Language, string> = { zh: 'zh-CN', vi: 'vi-VN', en: 'en' };

async function switchTo(page: Page, from: Language, to: Language): Promise<void> {
  const chooser = page.getByRole('combobox', { name: said(from, 'common:language') });
  await chooser.first().selectOption(to);
  await page.waitForFunction((tag) => document.documentElement.lang === tag, TAGS[to]);
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => (window.location.hash = to), hash);
}

/** One round of the game on the screen, told to its end. */
async function playRound(page: Page, language: Language, round: number): Promise<void> {
  await choices(page, language).waitFor();
  await page.keyboard.press(isHeld(round) ? 'h' : 's');
  await page.keyboard.press('Escape');
  await page.locator('.outcome').waitFor();
}

const question = first.steps.find((step): step is QuestionStep => step.kind === 'question')!;
const race = second.steps.find((step): step is PlayStep => step.kind === 'play')!;

describe('a question', () => {
  it('is answered with the keyboard alone, wrong and then right, each explained', async () => {
    await visit({ hash: storyHash(first, question) }, async ({ page }) => {
      const hands = keyboardOn(page);
      const radio = (option: string) => page.locator(`input[value="${option}"]`);
      const told = page.locator('.explained');
      const wrong = question.options.find((option) => option !== question.right)!;
      for (const [option, key] of [
        [wrong, 'wrong'],
        [question.right, 'right'],
      ] as const) {
        await hands.pick(radio(option));
        await hands.press(page.locator('form.ask button[type=submit]'));
        await told.getByText(said('en', `story:question.${key}`)).waitFor();
        expect(await told.evaluate((one) => one === document.activeElement)).toBe(true);
      }
      await hands.press(page.locator('[data-next]'));
      await stepOn(page, first.steps[first.steps.indexOf(question) + 1]!).waitFor();
    });
  });
});

describe('the language', () => {
  it('may be switched at a guess and at an answer, and both stay', async () => {
    await visit({ hash: storyHash(first, question) }, async ({ page }) => {
      await page.locator(`input[value="${question.right}"]`).check();
      await switchTo(page, 'en', 'zh');
      expect(await page.locator('input:checked').getAttribute('value')).toBe(question.right);
      await page.locator('form.ask button[type=submit]').click();
      await page.locator('.explained').getByText(said('zh', 'story:question.right')).waitFor();
      await switchTo(page, 'zh', 'vi');
      await page.locator('.explained').getByText(said('vi', 'story:question.right')).waitFor();
      expect(await page.locator('input:checked').getAttribute('value')).toBe(question.right);
    });
  });

  it('may be switched in the middle of a game, and the game goes on', async () => {
    await visit({ hash: storyHash(second, race) }, async ({ page }) => {
      await playRound(page, 'en', 1);
      const kept = await keptStory(page);
      await switchTo(page, 'en', 'vi');
      await page.getByRole('button', { name: said('vi', 'play:next') }).click();
      await choices(page, 'vi').waitFor();
      expect(await keptStory(page)).toBe(kept);
      await switchTo(page, 'vi', 'zh');
      await playRound(page, 'zh', 2);
      const story = JSON.parse((await keptStory(page))!);
      const holds = story.chapters[second.id].games[race.id][0].map(
        (move: { hold: boolean }) => move.hold,
      );
      expect(holds).toEqual([isHeld(1), isHeld(2)]);
    });
  });
});

describe('going back and forward', () => {
  it('steps through a chapter and out of it, and never traps', async () => {
    await visit({ hash: '#/story' }, async ({ page }) => {
      await page.locator('.chapter-card').first().click();
      const passed = first.steps.slice(0, 4);
      for (const step of passed) {
        await stepOn(page, step).waitFor();
        if (step !== passed.at(-1)) await page.locator('[data-next]').click();
      }
      for (const step of passed.slice(0, -1).reverse()) {
        await page.goBack();
        await stepOn(page, step).waitFor();
      }
      await page.goBack();
      await page.locator('.chapter-card').first().waitFor();
      await page.goForward();
      await stepOn(page, passed[0]!).waitFor();
      await page.goForward();
      await stepOn(page, passed[1]!).waitFor();
    });
  });

  it('from the map leads to where a chapter was left', async () => {
    await visit({ hash: storyHash(second, second.steps[1]!) }, async ({ page }) => {
      await stepOn(page, second.steps[1]!).waitFor();
      await goTo(page, '#/story');
      await page.locator('.chapter-card.go-on').click();
      await stepOn(page, second.steps[1]!).waitFor();
    });
  });
});

describe('the keys of a presenter’s clicker', () => {
  it('step on and back through what is read, and pass nothing by that is still open', async () => {
    await visit({ hash: storyHash(first) }, async ({ page }) => {
      const [opening, guess] = [first.steps[0]!, first.steps[1]!];
      await stepOn(page, opening).waitFor();
      await page.keyboard.press('ArrowRight');
      await stepOn(page, guess).waitFor();
      for (const key of ['ArrowRight', 'PageDown', 'Enter', 'ArrowLeft']) {
        await page.keyboard.press(key);
      }
      await stepOn(page, opening).waitFor();
    });
  });

  it('leave a slider its arrows', async () => {
    const dial = CHAPTERS.flatMap((chapter) =>
      chapter.steps.map((step) => ({ chapter, step })),
    ).find(({ step }) => step.kind === 'dial')!;
    await visit({ hash: storyHash(dial.chapter, dial.step) }, async ({ page }) => {
      const slider = page.locator('.dial input').first();
      const before = await slider.inputValue();
      await slider.press('ArrowRight');
      await expect.poll(() => slider.inputValue()).not.toBe(before);
      expect(page.url()).toContain(storyHash(dial.chapter, dial.step));
    });
  });
});

describe('two tabs', () => {
  it('in two chapters keep each its own progress', async () => {
    await visit({ hash: storyHash(first) }, async ({ page, context, origin }) => {
      const other = await context.newPage();
      await other.goto(`${origin}/${storyHash(second)}`);
      await stepOn(other, second.steps[0]!).waitFor();
      await page.bringToFront();
      await stepOn(page, first.steps[0]!).waitFor();
      await page.locator('[data-next]').click();
      await stepOn(page, first.steps[1]!).waitFor();
      await other.bringToFront();
      await goTo(other, storyHash(second, race));
      await playRound(other, 'en', 1);
      await page.bringToFront();
      await page.locator('[data-next]').click();
      await stepOn(page, first.steps[2]!).waitFor();
      const { chapters } = JSON.parse((await keptStory(page))!);
      expect(chapters[first.id].at).toBe(first.steps[2]!.id);
      expect(chapters[second.id].games[race.id][0]).toHaveLength(1);
    });
  });
});
