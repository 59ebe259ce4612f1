import { describe, expect, it } from 'vitest';
import { fetchTexts, LANGUAGES, preferredLanguage } from '../../src/i18n/languages.ts';

describe('the language', () => {
  it.each([
    [['zh-TW', 'en'], 'zh'],
    [['zh'], 'zh'],
    [['vi-VN'], 'vi'],
    [['VI'], 'vi'],
    [['en-GB'], 'en'],
    [['fr-FR', 'vi', 'en'], 'vi'],
    [['fr'], 'en'],
    [['zhx'], 'en'],
    [[], 'en'],
  ])('of a browser that asks for %j is %s', (asked, language) => {
    expect(preferredLanguage(asked)).toBe(language);
  });

  it.each(LANGUAGES)(
    '%s comes with every namespace, those of the story and the classroom apart',
    async (language) => {
      for (const [part, name] of [
        ['game', 'play'],
        ['story', 'story'],
        ['class', 'class'],
      ] as const) {
        const english = Object.keys(await fetchTexts('en', part)).sort();
        expect(Object.keys(await fetchTexts(language, part)).sort()).toEqual(english);
        expect(english).toContain(name);
      }
    },
  );
});
