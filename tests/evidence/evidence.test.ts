import { describe, expect, it } from 'vitest';
import en from '../../locales/en/story/evidence.json';
import vi from '../../locales/vi/story/evidence.json';
import zh from '../../locales/zh/story/evidence.json';
import { CHAPTERS } from '../../src/chapters/index.ts';
import { experimentsLike, type Likeness } from '../../src/evidence/fitting.ts';
import { EXPERIMENTS, experimentOf } from '../../src/evidence/published.ts';

const NOTHING: Likeness = {
  class: 'harmony',
  rounds: 10,
  open: false,
  ran: false,
  above: 0,
  shared: false,
};
const idsLike = (game: Partial<Likeness>) =>
  experimentsLike({ ...NOTHING, ...game }).map(({ id }) => id);

describe('a published experiment', () => {
  it('is named with its authors, its year and where it stands', () => {
    for (const { authors, year, title, source, doi } of EXPERIMENTS) {
      expect(authors).toMatch(/\p{Lu}/u);
      expect(year).toBeGreaterThan(1950);
      expect(title.length).toBeGreaterThan(20);
      expect(source).toMatch(/\d+–\d+$/);
      expect(doi ?? '10.1/x').toMatch(/^10\.\d+\/\S+$/);
    }
    expect(new Set(EXPERIMENTS.map(({ id }) => id)).size).toBe(EXPERIMENTS.length);
  });

  it('has the figures of its source', () => {
    expect(experimentOf('reward').figures).toEqual({ games: 4, least: 0.23, most: 0.6 });
    expect(experimentOf('split-or-steal').figures['split']).toBe(0.53);
    expect(experimentOf('bubbles').figures).toEqual({ crashed: 14, markets: 22 });
    expect(experimentOf('common-pot').figures['studies']).toBe(27);
  });

  it.each([
    ['en', en],
    ['vi', vi],
    ['zh', zh],
  ])('says in %s what was found and what it is not, with no figure of its own', (_, texts) => {
    for (const { id, figures } of EXPERIMENTS) {
      const open = [...texts.finding[id].matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
      expect(Object.keys(figures)).toEqual(expect.arrayContaining(open));
      expect(texts.finding[id].replace(/\{\{\w+\}\}/g, '')).not.toMatch(/\d/);
      expect(texts.not[id].length).toBeGreaterThan(10);
    }
    expect(Object.keys(texts.finding).sort()).toEqual(EXPERIMENTS.map(({ id }) => id).sort());
  });
});

describe('the chapters', () => {
  it('name only experiments that there are', () => {
    const named = CHAPTERS.flatMap(({ steps }) => steps.flatMap(({ evidence }) => evidence ?? []));
    const known = EXPERIMENTS.map(({ id }): string => id);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});

describe('the experiments like a game', () => {
  it('are those of dilemmas for a dilemma, once or again and again', () => {
    expect(idsLike({ class: 'prisoners-dilemma', rounds: 1 })).toEqual([
      'reward',
      'split-or-steal',
    ]);
    expect(idsLike({ class: 'prisoners-dilemma' })).toEqual([
      'known-end',
      'reward',
      'split-or-steal',
    ]);
    expect(idsLike({ class: 'prisoners-dilemma', open: true })).not.toContain('known-end');
  });

  it('are runs where it was a stag hunt or where more than half left at once', () => {
    expect(idsLike({ class: 'stag-hunt' })).toEqual(['runs']);
    expect(idsLike({ ran: true })).toEqual(['runs']);
    expect(idsLike({ ran: true, class: 'deadlock' })).toEqual([]);
  });

  it('are bubbles where the price stood clearly above value', () => {
    expect(idsLike({ above: 0.4 })).toEqual(['bubbles']);
    expect(idsLike({ above: 0.05 })).toEqual([]);
  });

  it('are common pots where those who hold share a fee', () => {
    expect(idsLike({ shared: true })).toEqual(['common-pot']);
  });

  it('are three at most, and none where nothing is like it', () => {
    const all = { class: 'prisoners-dilemma', ran: true, above: 1, shared: true } as const;
    expect(idsLike(all)).toEqual(['bubbles', 'known-end', 'reward']);
    expect(idsLike({})).toEqual([]);
  });
});
