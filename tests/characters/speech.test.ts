import { describe, expect, it } from 'vitest';
import en from '../../locales/en/characters.json';
import vi from '../../locales/vi/characters.json';
import zh from '../../locales/zh/characters.json';
import { HOLDER_CHARACTERS, MAKER_CHARACTERS } from '../../src/characters/registry.ts';

const CHARACTERS = [...HOLDER_CHARACTERS, ...MAKER_CHARACTERS];
const LANGUAGES = { en, vi, zh };
const LONGEST_LINE = 50; // characters that fill two rows beside a face on a phone

describe.each(Object.entries(LANGUAGES))('the characters in %s', (_, texts) => {
  it('have names of their own', () => {
    const names = CHARACTERS.map((id) => texts[id].name);
    expect(new Set(names).size).toBe(CHARACTERS.length);
  });

  it('each say two things that nobody else says', () => {
    const lines = CHARACTERS.flatMap((id) => [texts[id].hold, texts[id].sell]);
    expect(new Set(lines).size).toBe(2 * CHARACTERS.length);
  });

  it('never give their name away in what they say', () => {
    const telling = CHARACTERS.filter((id) => {
      const { name, hold, sell } = texts[id];
      return `${hold} ${sell}`.toLowerCase().includes(name.toLowerCase());
    });
    expect(telling).toEqual([]);
  });

  it('keep it short', () => {
    const long = CHARACTERS.flatMap((id) => [texts[id].hold, texts[id].sell]).filter(
      (line) => line.length > LONGEST_LINE,
    );
    expect(long).toEqual([]);
  });
});

describe('the sentences of the characters', () => {
  it('have at most 30 signs in Chinese', () => {
    const sentences = CHARACTERS.flatMap((id) =>
      [zh[id].rule, zh[id].hold, zh[id].sell].flatMap((text) => text.split(/[。！？；]/)),
    );
    expect(sentences.filter((sentence) => sentence.length > 30)).toEqual([]);
  });

  it('have at most 25 syllables in Vietnamese', () => {
    const sentences = CHARACTERS.flatMap((id) =>
      [vi[id].rule, vi[id].hold, vi[id].sell].flatMap((text) => text.split(/[.!?]/)),
    );
    const long = sentences.filter((sentence) => sentence.trim().split(/\s+/).length > 25);
    expect(long).toEqual([]);
  });
});
