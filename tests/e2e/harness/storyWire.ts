import { type Page } from 'playwright-core';
import { CHAPTERS } from '../../../src/chapters/index.ts';
import { keyboardOn } from './hands.ts';
import { type Language } from './languages.ts';
import { stepOn, storyHash, walkChapter } from './story.ts';
import { kib, listenOnWire } from './wire.ts';

async function awaitQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** KiB a cold visit takes that plays the whole story, from the map to the last bridge. */
export async function measureStory(
  page: Page,
  origin: string,
  language: Language,
): Promise<number> {
  const received = await listenOnWire(page);
  const hands = keyboardOn(page);
  await page.goto(`${origin}/#/story`);
  await hands.press(page.locator('a.chapter-card').first());
  for (const chapter of CHAPTERS) {
    await walkChapter({ page, language, chapter, hands });
    await awaitQuiet(page);
    if (chapter !== CHAPTERS.at(-1)) await hands.press(page.locator('.ways .primary'));
  }
  return kib(received);
}

/** The same for a visit that looks at every step and plays nothing. */
export async function measureLook(page: Page, origin: string): Promise<number> {
  const received = await listenOnWire(page);
  await page.goto(`${origin}/#/story`);
  for (const chapter of CHAPTERS) {
    for (const step of chapter.steps) {
      await page.evaluate((hash) => (window.location.hash = hash), storyHash(chapter, step));
      await stepOn(page, step).waitFor();
    }
    await awaitQuiet(page);
  }
  return kib(received);
}
