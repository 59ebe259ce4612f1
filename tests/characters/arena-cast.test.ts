import { describe, expect, it } from 'vitest';
import enMarket from '../../locales/en/characters.json';
import en from '../../locales/en/story/arena-cast.json';
import viMarket from '../../locales/vi/characters.json';
import vi from '../../locales/vi/story/arena-cast.json';
import zhMarket from '../../locales/zh/characters.json';
import zh from '../../locales/zh/story/arena-cast.json';
import { ARENA_CHARACTERS, type ArenaCharacterId } from '../../src/characters/arena/registry.ts';
import { CAST_TEXTS } from '../../src/characters/arena/texts.ts';
import { type CharacterId } from '../../src/characters/registry.ts';
import { ARENA_STRATEGIES } from '../../src/strategies/arena/registry.ts';

const LANGUAGES = { en: [en, enMarket], vi: [vi, viMarket], zh: [zh, zhMarket] } as const;
const LONGEST_LINE = 50; // characters that fill two rows beside a face on a phone
/** One person in the market and in the arena. */
const SAME: Partial<Record<ArenaCharacterId, CharacterId>> = {
  grudger: 'grim',
  'win-stay-lose-shift': 'win-stay-lose-shift',
  random: 'random',
};

describe.each(Object.entries(LANGUAGES))('the cast of the arena in %s', (_, [cast, market]) => {
  const all = ARENA_CHARACTERS.map((id) => ({ id, ...cast[id] }));

  it('has a name, a term, a rule and two lines for each, and for nobody else', () => {
    expect(Object.keys(cast).sort()).toEqual([...ARENA_CHARACTERS].sort());
    expect(CAST_TEXTS.defect('bully')).toBe('arena-cast:bully.lines.defect');
  });

  it('has names of its own, but for those who also swim in the market', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(new Set(all.map(({ term }) => term)).size).toBe(all.length);
    const marketNames = new Set(Object.values(market).map(({ name }) => name));
    const shared = all.filter(({ name }) => marketNames.has(name));
    expect(shared.map(({ id, name }) => [id, name])).toEqual(
      Object.entries(SAME).map(([id, other]) => [id, market[other].name]),
    );
  });

  it('says two things each that nobody else says, in the market either', () => {
    const lines = [
      ...all.flatMap(({ lines: { cooperate, defect } }) => [cooperate, defect]),
      ...Object.values(market).flatMap(({ hold, sell }) => [hold, sell]),
    ];
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('never gives a name away in what it says, and keeps it short', () => {
    const odd = all.filter(({ name, lines: { cooperate, defect } }) =>
      [cooperate, defect].some(
        (line) => line.length > LONGEST_LINE || line.toLowerCase().includes(name.toLowerCase()),
      ),
    );
    expect(odd).toEqual([]);
  });
});

describe('what is written of the cast', () => {
  const texts = (cast: typeof zh) =>
    ARENA_CHARACTERS.flatMap((id) => {
      const { rule, lines } = cast[id];
      return [rule, lines.cooperate, lines.defect];
    });

  it('gives the names of the literature in English', () => {
    const odd = ARENA_STRATEGIES.filter(({ id, name }) => {
      const term = en[id as ArenaCharacterId].term;
      return !term.startsWith(name);
    });
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it('has at most 30 signs a sentence in Chinese', () => {
    const long = texts(zh)
      .flatMap((text) => text.split(/[。！？；]/))
      .filter((sentence) => sentence.length > 30);
    expect(long).toEqual([]);
  });

  it('has at most 25 syllables a sentence in Vietnamese', () => {
    const long = texts(vi)
      .flatMap((text) => text.split(/[.!?]/))
      .filter((sentence) => sentence.trim().split(/\s+/).length > 25);
    expect(long).toEqual([]);
  });
});
