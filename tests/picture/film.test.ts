import { describe, expect, test } from 'vitest';
import { filmOf, stillsOf } from '../../src/picture/film.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { type Film } from '../../src/picture/types.ts';
import { DOMINOES, PHONE, played, seats, WIDE } from './played.ts';

function end(film: Film, name: string): number {
  return film.parts.find((part) => part.name === name)!.to;
}

describe('the film of a round', () => {
  test.each([
    { title: 'a wide tank', pull: [], depth: 2100 },
    { title: 'a narrow tank', pull: [0, 1], depth: 700 },
  ])('in $title the water has fallen by exactly Q/D when the flow is over', ({ pull, depth }) => {
    for (const size of [WIDE, PHONE]) {
      const input = played({}, [{}, { sell: seats(6, 12), pull }], size);
      const film = filmOf(input)!;
      const { unit } = pictureOf(input).gauge;
      const fall = film.at(end(film, 'level')).level - film.at(0).level;
      expect(fall).toBeCloseTo((6 * 20 * unit) / depth, 9);
    }
  });

  test('the water never rises while it falls and never passes where it is going', () => {
    const film = filmOf(played({}, [{ sell: seats(3, 12) }]))!;
    const goal = film.at(end(film, 'level')).level;
    let last = film.at(0).level;
    for (let ms = 0; ms <= end(film, 'level'); ms += 10) {
      const { level } = film.at(ms);
      expect(level).toBeGreaterThanOrEqual(last);
      expect(level).toBeLessThanOrEqual(goal);
      last = level;
    }
  });

  test('it starts at the last picture and ends at the next', () => {
    const plays = [{ sell: [2, 5] }, { sell: [2, 7, 0], pull: [1] }];
    const film = filmOf(played({}, plays))!;
    const next = pictureOf(played({}, plays)).rest;
    expect(film.at(film.duration)).toEqual(next);
    expect(film.at(0).figures.map((f) => f.ashore)).toEqual(
      pictureOf(played({}, plays.slice(0, 1))).rest.figures.map((f) => f.ashore),
    );
  });

  test('without waves it takes about four seconds', () => {
    const film = filmOf(played({}, [{ sell: [1] }]))!;
    expect(film.duration).toBe(3600);
    expect(film.parts.map((p) => p.to - p.from)).toEqual([1400, 700, 900, 600]);
  });

  test('each wave is one step of the level, eight in the dominoes, then the close', () => {
    const input = played(DOMINOES, [{}, {}, {}, {}, {}, {}]);
    const { waves, depth } = input.view.past[5]!;
    expect(waves).toHaveLength(8);
    const film = filmOf(input)!;
    const parts = film.parts.filter((p) => p.name === 'wave');
    expect(parts.map((p) => p.to - p.from)).toEqual([600, 450, 300, 200, 200, 200, 200, 200]);
    for (const [k, part] of parts.entries()) {
      const drop = film.at(part.from).logPrice - film.at(part.to).logPrice;
      expect(drop).toBeCloseTo(waves[k]!.tokens / depth, 9);
    }
    expect(film.at(film.duration).dominoes.every((angle) => angle === 78)).toBe(true);
    expect(film.at(film.duration)).toEqual(pictureOf(input).rest);
  });

  test('in wave k the holder with that much debt tips, and nobody before', () => {
    const input = played(DOMINOES, [{}, {}, {}, {}, {}, {}]);
    const { figures } = pictureOf(input);
    const film = filmOf(input)!;
    const parts = film.parts.filter((p) => p.name === 'wave');
    for (const [k, part] of parts.entries()) {
      const tipped = film.at((part.from + part.to) / 2 + 30).figures;
      const now = figures.findIndex((f) => f.seats[0] === 7 - k);
      expect(tipped[now]!.posture).toBe('tip');
      const next = figures.findIndex((f) => f.seats[0] === 6 - k);
      if (next >= 0) expect(tipped[next]!.posture).toBe('idle');
    }
  });

  test('with motion reduced it is a few stills, the waves all at once', () => {
    const input = played(DOMINOES, [{}, {}, {}, {}, {}, {}]);
    const stills = stillsOf(filmOf(input)!);
    expect(stills.parts.map((p) => p.name)).toEqual(['reveal', 'level', 'settle', 'wave', 'rest']);
    expect(stills.at(100)).toBe(stills.at(600));
    expect(stills.at(stills.duration)).toEqual(pictureOf(input).rest);
  });

  test('nobody is shown to have sold where nothing is seen of the others', () => {
    const film = filmOf(played({ information: 'none' }, [{ sell: [3, 4] }]))!;
    expect(film.at(1000).figures.every((f) => f.icon === null && f.ashore === 0)).toBe(true);
  });
});
