import { describe, expect, it } from 'vitest';
import { FIGURE, POSTURES } from '../../src/characters/figure.ts';
import { figureSvg, silhouetteSvg, viewOf } from '../../src/characters/figure-svg.ts';
import { INKS } from '../../src/characters/inks.ts';
import { MOODS } from '../../src/characters/kit.ts';
import {
  type FigureId,
  figureIdOf,
  HOLDER_CHARACTERS,
  MAKER_CHARACTERS,
} from '../../src/characters/registry.ts';
import { HOLDER_STRATEGIES, MAKER_STRATEGIES } from '../../src/strategies/registry.ts';
import { coloursOf, unbalanced } from './drawings.ts';

const CHARACTERS = [...HOLDER_CHARACTERS, ...MAKER_CHARACTERS];
const FIGURES: FigureId[] = [...CHARACTERS, 'you', 'you-maker', 'plain', 'plain-maker'];

/** Every drawing there is of a figure. */
const drawingsOf = (id: FigureId): string[] =>
  POSTURES.flatMap((posture) =>
    MOODS.flatMap((mood) =>
      [false, true].map((dark) => figureSvg(id, { posture, mood, dark, you: dark })),
    ),
  );

describe('the characters', () => {
  it('are one for each strategy of the market, holders and makers', () => {
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
    expect([...HOLDER_CHARACTERS].sort()).toEqual(ids(HOLDER_STRATEGIES));
    expect([...MAKER_CHARACTERS].sort()).toEqual(ids(MAKER_STRATEGIES));
  });

  it('stay plain where their rule is not shown', () => {
    expect(figureIdOf('holder', 'grim')).toBe('grim');
    expect(figureIdOf('maker', 'pull')).toBe('pull');
    expect(figureIdOf('holder', null)).toBe('plain');
    expect(figureIdOf('maker', 'no-such-rule')).toBe('plain-maker');
  });

  it('differ in their outlines, one from another', () => {
    expect(new Set(CHARACTERS.map(silhouetteSvg)).size).toBe(CHARACTERS.length);
  });

  it('are black in their outlines, but for what is cut out', () => {
    for (const id of CHARACTERS) {
      expect([INKS.ink, '#FFF']).toEqual(expect.arrayContaining([...coloursOf(silhouetteSvg(id))]));
    }
  });
});

describe('a figure', () => {
  it('is a well-formed drawing in every posture and mood, light and dark', () => {
    for (const svg of FIGURES.flatMap(drawingsOf)) {
      expect(unbalanced(svg)).toEqual([]);
      expect(svg).not.toMatch(/NaN|undefined|null/);
    }
  });

  it('can stand beside any other in one page: no ids, gradients, filters, styles or text', () => {
    for (const svg of FIGURES.flatMap(drawingsOf)) {
      expect(svg).not.toMatch(/ id=|url\(|gradient|filter|<style|<text|<image|href/i);
    }
  });

  it('is small: at most 4,000 characters in light, 8,000 in dark', () => {
    for (const id of FIGURES) {
      for (const posture of POSTURES) {
        expect(figureSvg(id, { posture }).length).toBeLessThanOrEqual(4000);
        expect(figureSvg(id, { posture, dark: true }).length).toBeLessThanOrEqual(8000);
      }
    }
  });

  it('is drawn differently for holding, selling, tipping and walking off', () => {
    for (const id of HOLDER_CHARACTERS) {
      expect(new Set(POSTURES.map((posture) => figureSvg(id, { posture }))).size).toBe(6);
    }
    for (const id of MAKER_CHARACTERS) {
      const drawings = (['idle', 'hold', 'sell', 'walk'] as const).map((posture) =>
        figureSvg(id, { posture }),
      );
      expect(new Set(drawings).size).toBe(4);
    }
  });

  it('shows its mood in its face', () => {
    for (const id of FIGURES) {
      expect(new Set(MOODS.map((mood) => figureSvg(id, { mood }))).size).toBe(MOODS.length);
    }
  });

  it('carries the marigold of selling only with a bucket in hand, and never the indigo of holding', () => {
    for (const id of HOLDER_CHARACTERS) {
      const withBucket = POSTURES.filter((posture) =>
        coloursOf(figureSvg(id, { posture })).has(INKS.marigold),
      );
      const always = id === 'always-sell' ? ['idle', 'sell', 'ashore', 'walk'] : ['sell', 'walk'];
      expect(withBucket).toEqual(always);
      expect(coloursOf(figureSvg(id))).not.toContain(INKS.indigo);
    }
  });

  it('wears white and the black pennant when it is you', () => {
    const pennant = 'L1,-84Z';
    expect(figureSvg('you')).toContain(pennant);
    expect(figureSvg('you-maker')).toContain(pennant);
    const mine = figureSvg('momentum', { you: true });
    expect(coloursOf(mine)).not.toContain(INKS.sky);
    expect(mine).toContain('-99L');
  });

  it('wears a coat by its seat when it is plain', () => {
    const coats = [0, 1, 2, 3, 4].map((seat) => figureSvg('plain', { seat }));
    expect(new Set(coats).size).toBe(5);
    expect(figureSvg('plain', { seat: 15 })).toBe(coats[0]);
  });

  it('leaves its float behind when it goes ashore', () => {
    const float = `fill="${INKS.reed}"`;
    expect(figureSvg('grim', { posture: 'hold' })).toContain(float);
    expect(figureSvg('grim', { posture: 'hold', float: false })).not.toContain(float);
    expect(figureSvg('grim', { posture: 'ashore' })).not.toContain(float);
  });

  it('has a light edge in dark alone', () => {
    expect(figureSvg('grim', { dark: true })).toContain(`stroke="${INKS.shell}"`);
    expect(figureSvg('grim')).not.toContain(`stroke="${INKS.shell}"`);
  });

  it('is drawn round the middle of its float, a bust round its head', () => {
    const [x, , width] = FIGURE.view;
    expect(-x).toBe(width / 2);
    expect(figureSvg('grim')).toContain(`viewBox="${FIGURE.view.join(' ')}"`);
    expect(viewOf('grim', 'bust')).toEqual(FIGURE.bust);
    expect(viewOf('myopic', 'bust')[0]).toBeGreaterThan(FIGURE.bust[0]);
    expect(viewOf('contrarian', 'bust')[0]).toBeLessThan(FIGURE.bust[0]);
  });
});
