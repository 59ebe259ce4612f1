import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './harness/axe.ts';
import { expectAllBracketed } from './harness/brackets.ts';
import { fingerOn, keyboardOn } from './harness/hands.ts';
import { LANGUAGES, type Language } from './harness/languages.ts';
import { expectNoOverflow, expectRoomForFingers } from './harness/overflow.ts';
import { visit } from './harness/page.ts';
import { FULL, ROSTER } from './harness/roster.ts';
import { keptStory, storyHash, walkChapter } from './harness/story.ts';

/** In the long tests every language, since each has words that may be too long for a phone. */
function languagesOf(touch: Language): readonly Language[] {
  return FULL ? LANGUAGES : [touch];
}

/** Opens whatever is folded away, so that its texts are looked at too. */
function unfold(page: Page): Promise<void> {
  return page.locator('main details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

/** The bar below stays while the page scrolls, and half covers whatever lies beneath it but at the end. */
function scrollToEnd(page: Page): Promise<void> {
  return page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
}

describe.each(ROSTER)('chapter $number', ({ chapter, touch }) => {
  it.each(languagesOf(touch))('is played on a phone by touch alone in %s', async (language) => {
    await visit({ language, touch: true, hash: storyHash(chapter) }, async ({ page }) => {
      await walkChapter({
        page,
        language,
        chapter,
        hands: fingerOn(page),
        async at(step, moment) {
          const name = `${chapter.number}/${step.id}, ${moment}, ${language}`;
          if (moment === 'arrived' || moment === 'done') await unfold(page);
          await expectNoOverflow(page, name);
          await expectRoomForFingers(page, name);
          if (!FULL) return;
          await scrollToEnd(page);
          await expectAccessible(page, name);
        },
      });
      expect(JSON.parse((await keptStory(page))!).chapters[chapter.id].done).toBe(true);
    });
  });

  it('says nothing that translators were not given', async () => {
    await visit({ query: '?pseudo', hash: storyHash(chapter) }, async ({ page }) => {
      const at = (step: { id: string }, moment: string) =>
        expectAllBracketed(page, `${chapter.number}/${step.id}, ${moment}`);
      await walkChapter({ page, language: 'pseudo', chapter, hands: keyboardOn(page), at });
    });
  });

  if (FULL)
    it('keeps its contrast in the dark', async () => {
      await visit({ dark: true, hash: storyHash(chapter) }, async ({ page }) => {
        const at = (step: { id: string }, moment: string) =>
          expectAccessible(page, `${chapter.number}/${step.id}, ${moment}, dark`);
        await walkChapter({ page, language: 'en', chapter, hands: keyboardOn(page), at });
      });
    });
});
