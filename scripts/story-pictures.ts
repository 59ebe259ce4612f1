import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { CHAPTERS } from '../src/chapters/index.ts';
import { type Chapter } from '../src/chapters/types.ts';
import { fingerOn, keyboardOn } from '../tests/e2e/harness/hands.ts';
import { LANGUAGES, type Language, LOCALES } from '../tests/e2e/harness/languages.ts';
import { storyHash, walkChapter } from '../tests/e2e/harness/story.ts';

const SIZES = [
  { name: '1280', size: { width: 1280, height: 720 }, touch: false },
  { name: '360', size: { width: 360, height: 740 }, touch: true },
] as const;

interface Taking {
  browser: Browser;
  origin: string;
  folder: string; // where the pictures go
  chapters: string | null; // numbers with commas; all when left out
}

/** Walks through a chapter and takes a picture of every step, before and after what is to be done. */
async function takeChapter(
  page: Page,
  {
    chapter,
    language,
    touch,
    prefix,
  }: {
    chapter: Chapter;
    language: Language;
    touch: boolean;
    prefix: string; // of the files
  },
): Promise<void> {
  const places = new Map(chapter.steps.map((step, at) => [step, String(at + 1).padStart(2, '0')]));
  await walkChapter({
    page,
    language,
    chapter,
    hands: touch ? fingerOn(page) : keyboardOn(page),
    async at(step, moment) {
      await page.waitForLoadState('networkidle');
      const path = `${prefix}-${places.get(step)}-${step.id}-${moment}.png`;
      await page.screenshot({ path, fullPage: true });
    },
  });
}

/** Every step of the chapters in every language at both sizes, the games played on the way, to be looked at. */
export async function takeStory({ browser, origin, folder, chapters }: Taking): Promise<void> {
  const wanted = chapters?.split(',');
  mkdirSync(folder, { recursive: true });
  for (const chapter of CHAPTERS) {
    const number = String(chapter.number);
    if (wanted !== undefined && !wanted.includes(number)) continue;
    for (const language of LANGUAGES) {
      for (const { name, size, touch } of SIZES) {
        const context = await browser.newContext({
          locale: LOCALES[language],
          viewport: size,
          hasTouch: touch,
          isMobile: touch,
          colorScheme: 'light',
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        await page.goto(`${origin}/${storyHash(chapter)}`);
        const prefix = join(folder, `${number.padStart(2, '0')}-${language}-${name}`);
        await takeChapter(page, { chapter, language, touch, prefix });
        await context.close();
      }
    }
  }
}
