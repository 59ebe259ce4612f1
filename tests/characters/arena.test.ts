import { describe, expect, it } from 'vitest';
import {
  ARENA_VIEW,
  arenaFigureSvg,
  arenaViewOf,
  printedArenaFigure,
} from '../../src/characters/arena/drawing.ts';
import { ARENA_POSTURES } from '../../src/characters/arena/pose.ts';
import {
  ARENA_CHARACTERS,
  type ArenaFigureId,
  isArenaCharacter,
} from '../../src/characters/arena/registry.ts';
import { INKS } from '../../src/characters/inks.ts';
import { MOODS } from '../../src/characters/kit.ts';
import { ARENA_STRATEGIES } from '../../src/strategies/arena/registry.ts';
import { coloursOf, unbalanced } from './drawings.ts';
import { shareApart, stencilOf } from './stencils.ts';

const FIGURES: ArenaFigureId[] = [...ARENA_CHARACTERS, 'you', 'plain'];
const drawingsOf = (id: ArenaFigureId): string[] =>
  ARENA_POSTURES.flatMap((posture) =>
    (['left', 'right'] as const).map((facing) =>
      arenaFigureSvg(id, { posture, facing, halo: INKS.shell }),
    ),
  );

describe('the characters of the arena', () => {
  it('are one for each of its strategies', () => {
    expect([...ARENA_CHARACTERS].sort()).toEqual(ARENA_STRATEGIES.map(({ id }) => id).sort());
    expect(isArenaCharacter('grudger')).toBe(true);
    expect(isArenaCharacter('always-hold')).toBe(false);
  });

  it('differ in their outlines: of any two, a fifth of what either covers is covered by one alone', () => {
    const stencils = ARENA_CHARACTERS.map((id) => ({
      id,
      stencil: stencilOf(printedArenaFigure(id, { outline: true }), ARENA_VIEW),
    }));
    const alike = stencils.flatMap((one, index) =>
      stencils
        .slice(index + 1)
        .map((other) => ({
          pair: `${one.id} ${other.id}`,
          apart: shareApart(one.stencil, other.stencil),
        }))
        .filter(({ apart }) => apart < 0.2),
    );
    expect(alike).toEqual([]);
  });
});

describe('a figure of the arena', () => {
  it('is a well-formed drawing in every posture, either way round', () => {
    for (const svg of FIGURES.flatMap(drawingsOf)) {
      expect(unbalanced(svg)).toEqual([]);
      expect(svg).not.toMatch(/NaN|undefined|null/);
      expect(svg).not.toMatch(/ id=|url\(|gradient|filter|<style|<text|<image|href/i);
    }
  });

  it('is small: at most 6,000 characters without its halo', () => {
    const long = FIGURES.flatMap((id) =>
      ARENA_POSTURES.map((posture) => ({ id, size: arenaFigureSvg(id, { posture }).length })),
    ).filter(({ size }) => size > 6000);
    expect(long).toEqual([]);
  });

  it('holds out a peach when it cooperates and keeps it when it defects', () => {
    const peach = 'M0,-8C6,-10';
    for (const id of FIGURES.filter((one) => one !== 'zd-extort-2')) {
      expect(arenaFigureSvg(id)).not.toContain(peach);
    }
    for (const id of FIGURES) {
      const [cooperates, defects] = (['cooperate', 'defect'] as const).map((posture) =>
        arenaFigureSvg(id, { posture }),
      );
      expect(cooperates).toContain(peach);
      expect(defects).toContain(peach);
      expect(cooperates).not.toBe(defects);
    }
  });

  it('can be told by its outline whether it cooperates', () => {
    for (const id of FIGURES) {
      const [cooperates, defects] = (['cooperate', 'defect'] as const).map((posture) =>
        stencilOf(printedArenaFigure(id, { posture, outline: true }), ARENA_VIEW),
      );
      expect(shareApart(cooperates!, defects!)).toBeGreaterThan(0.1);
    }
  });

  it('carries none of the inks of holding, selling, value or danger', () => {
    const inks = new Set(FIGURES.flatMap((id) => [...coloursOf(arenaFigureSvg(id))]));
    for (const ink of [INKS.indigo, INKS.marigold, INKS.jade, '#8E2E66', '#BF3A22']) {
      expect(inks).not.toContain(ink);
    }
  });

  it('shows its mood in its face', () => {
    for (const id of FIGURES) {
      const faces = MOODS.map((mood) => arenaFigureSvg(id, { posture: 'cooperate', mood }));
      expect(new Set(faces).size).toBe(MOODS.length);
    }
  });

  it('looks the other way for the one on the right, with a light edge only where asked', () => {
    expect(arenaFigureSvg('prober', { facing: 'left' })).toContain('scale(-1,1)');
    expect(arenaFigureSvg('prober')).not.toContain('scale(-1,1)');
    expect(arenaFigureSvg('cooperator')).not.toContain(`stroke="${INKS.shell}"`);
    expect(arenaFigureSvg('cooperator', { halo: INKS.shell })).toContain(`stroke="${INKS.shell}"`);
  });

  it('is cut to its head where only a bust is shown, wherever the head is', () => {
    expect(arenaViewOf('gradual')).toEqual(ARENA_VIEW);
    expect(arenaViewOf('anti-tit-for-tat', 'bust')[1]).toBeGreaterThan(
      arenaViewOf('gradual', 'bust')[1]!,
    );
    expect(arenaFigureSvg('gradual', { crop: 'bust' })).toContain(
      `viewBox="${arenaViewOf('gradual', 'bust').join(' ')}"`,
    );
  });
});
