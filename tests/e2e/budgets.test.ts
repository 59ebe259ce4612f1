import { describe, expect, inject, it } from 'vitest';
import { SMALL, withClass } from './harness/classes.ts';
import { measureJoin } from './harness/joinWire.ts';
import { LANGUAGES } from './harness/languages.ts';
import { visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { measureLook, measureStory } from './harness/storyWire.ts';
import { measureFirstVisit } from './harness/wire.ts';

const HOME = 120; // KiB until home is usable
const CHOICE = 450; // KiB until the first choice, stage included
const PHONE = 70; // KiB from the code to the two buttons of a class
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

describe('a phone in class, cold, over plain HTTP', () => {
  it.each(LANGUAGES)('has its two buttons within its bytes on the wire: %s', async (language) => {
    await withClass(`http://127.0.0.1:${inject('port')}/`, { fill: true }, async (room) => {
      const phone = { language, size: SMALL, touch: true, plainHttp: true, blank: true };
      await visit(phone, async ({ page, origin }) => {
        const measured = await measureJoin(page, origin, language, room);
        console.log(`${language}: phone ${measured.toFixed(1)} KiB`);
        expect(measured).toBeLessThanOrEqual(PHONE);
      });
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
