import { type Locator, type Page } from 'playwright-core';
import { type Chapter, type Step } from '../../../src/chapters/types.ts';
import { doStep } from './deeds.ts';
import { type Walk } from './walk.ts';

/** The address of a chapter, or of one of its steps. */
export function storyHash({ number }: Chapter, step?: Step): string {
  return `#/story/${number}${step === undefined ? '' : `/${step.id}`}`;
}

export function stepOn(page: Page, { id }: Step): Locator {
  return page.locator(`[data-step="${id}"]`);
}

/** What the device keeps of the story, as it lies there. */
export function keptStory(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('hold-or-sell/story'));
}

const IDLE = new Set<Step['kind']>(['scene', 'reveal', 'term', 'bridge']);

/** From the first step of a chapter, on the page already, to its bridge, as a person goes. */
export async function walkChapter(walk: Walk): Promise<void> {
  const { page, chapter, hands } = walk;
  for (const step of chapter.steps) {
    await stepOn(page, step).waitFor();
    await walk.at?.(step, 'arrived');
    if (step.kind === 'bridge') return;
    const isOn = await doStep(walk, step);
    if (isOn) continue;
    if (!IDLE.has(step.kind)) await walk.at?.(step, 'done');
    await hands.press(page.locator('[data-next]'));
  }
}
