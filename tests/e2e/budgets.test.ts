import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './harness/languages.ts';
import { visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { measureLook, measureStory } from './harness/storyWire.ts';
import { measureFirstVisit } from './harness/wire.ts';

const HOME = 120; // KiB until home is usable
const CHOICE = 450; // KiB until the first choice, stage included
const STORY = 900; // KiB for all twelve chapters

describe('a first visit, cold, over plain HTTP', () => {
  it.each(LANGUAGES)('stays within its bytes on the wire: %s', async (language) => {
    await visit({ language, plainHttp: true, blank: true }, async ({ page, origin }) => {
      const { home, choice } = await measureFirstVisit(page, origin, language);
      console.log(
        `${language}: home ${home.toFixed(1)} KiB, first choice ${choice.toFixed(1)} KiB`,
      );
      expect(home).toBeLessThanOrEqual(HOME);
      expect(choice).toBeLessThanOrEqual(CHOICE);
    });
  });
});

describe('the whole story, cold, over plain HTTP', () => {
  it.each(FULL ? LANGUAGES : (['zh'] as const))(
    'stays within its bytes on the wire: %s',
    async (language) => {
      await visit({ language, plainHttp: true, blank: true }, async ({ page, origin }) => {
        const story = await (FULL
          ? measureStory(page, origin, language)
          : measureLook(page, origin));
        console.log(`${language}: all chapters ${story.toFixed(1)} KiB`);
        expect(story).toBeLessThanOrEqual(STORY);
      });
    },
  );
});
