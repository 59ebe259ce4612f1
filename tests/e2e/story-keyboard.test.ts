import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Step } from '../../src/chapters/types.ts';
import { expectAccessible } from './harness/axe.ts';
import { keyboardOn } from './harness/hands.ts';
import { expectNoOverflow } from './harness/overflow.ts';
import { visit } from './harness/page.ts';
import { FULL, ROSTER } from './harness/roster.ts';
import { keptStory, stepOn, storyHash, walkChapter } from './harness/story.ts';
import { type Moment } from './harness/walk.ts';

/** What has the focus: the heading of a step, or something of the game that is to be played. */
async function expectFocus(page: Page, step: Step, name: string): Promise<void> {
  const where = step.kind === 'play' ? '[data-step]' : '[data-step] h1';
  const isThere = (selector: string) =>
    document.activeElement?.closest(selector) != null ||
    `${document.activeElement?.outerHTML.slice(0, 80)} has the focus`;
  await expect.poll(() => page.evaluate(isThere, where), { message: name }).toBe(true);
}

/** What can be read of a step: its words, its settings, the round it is in. */
async function readStep(page: Page, step: Step, moment: Moment): Promise<string> {
  if (moment === 'choosing' && step.kind === 'play') return page.locator('.round').innerText();
  // What is played at once, without a split, is read when it has been.
  if (step.kind === 'futures' && step.stakes === undefined) {
    await page.locator('[data-futures="runs"]').waitFor();
  }
  const panel = stepOn(page, step).locator(step.kind === 'play' ? 'h1' : '.panel');
  const words = await panel.first().innerText();
  const inputs = await page.locator('main input').evaluateAll((all) =>
    all.map((one) => {
      const { type, value, checked } = one as HTMLInputElement;
      return type === 'radio' ? checked : value;
    }),
  );
  return `${words} ${JSON.stringify(inputs)}`;
}

/** Loaded anew, the page stands where it stood, and the device keeps what it kept. */
async function expectKept(page: Page, step: Step, moment: Moment): Promise<void> {
  const name = `${step.id}, ${moment}, loaded anew`;
  const kept = await keptStory(page);
  const read = await readStep(page, step, moment);
  await page.reload();
  await stepOn(page, step).waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await expect.poll(() => readStep(page, step, moment), { message: name }).toBe(read);
  // A slider's last move is kept when the page is left, so it is read off the sliders above.
  if (step.kind !== 'dial') expect(await keptStory(page), name).toBe(kept);
}

/** Once a step: where something is done there, after it, and in the middle of a game. */
function isReloaded({ kind }: Step, moment: Moment): boolean {
  const isDone = ['play', 'duel', 'dial', 'contest', 'futures', 'question'].includes(kind);
  return moment !== 'told' && (FULL || moment !== 'arrived' || !isDone);
}

describe.each(ROSTER)('chapter $number', ({ chapter, keyboard: language }) => {
  it(`is played with the keyboard alone in ${language}, accessible and kept at every step`, async () => {
    await visit({ language, hash: storyHash(chapter) }, async ({ page }) => {
      const at = async (step: Step, moment: Moment) => {
        const name = `${chapter.number}/${step.id}, ${moment}, ${language}`;
        const isLoaded = step === chapter.steps[0]; // by its link: nothing takes the focus
        if (moment === 'arrived' && !isLoaded) await expectFocus(page, step, name);
        await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
        await expectNoOverflow(page, name);
        if (moment === 'arrived' || FULL) await expectAccessible(page, name);
        if (isReloaded(step, moment)) await expectKept(page, step, moment);
      };
      await walkChapter({ page, language, chapter, hands: keyboardOn(page), at });
      expect(JSON.parse((await keptStory(page))!).chapters[chapter.id].done).toBe(true);
    });
  });
});
