import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewiredLinks } from '../../../src/arena/contagion/links.ts';
import { scoresOf } from '../../../src/arena/contagion/scores.ts';
import { type ContagionSettings } from '../../../src/arena/contagion/types.ts';
import { built, cellsOf, neighboursOf, plainStep, settingsWith, tossed } from './plain.ts';

const payoff = fc.integer({ min: -20, max: 20 });
const settings: fc.Arbitrary<ContagionSettings> = fc.record({
  size: fc.integer({ min: 8, max: 13 }),
  neighbours: fc.constantFrom(4 as const, 8 as const),
  rewired: fc.constantFrom(0, 0, 0.1, 0.5, 1),
  self: fc.boolean(),
  payoffs: fc.record({ R: payoff, P: payoff, S: payoff, T: payoff }),
  noise: fc.constant(0),
  start: fc.constant({ kind: 'blank' as const }),
  seed: fc.integer({ min: 0, max: 1000 }),
  deeds: fc.constant([]),
});

/** The links of the settings, cell by cell. */
function linksOf(given: ContagionSettings): number[][] {
  const { size, neighbours, rewired } = given;
  const cells = Array.from({ length: size * size }, (_, cell) => cell);
  if (rewired === 0) return cells.map((cell) => neighboursOf(cell, size, neighbours));
  const work = rewiredLinks(given);
  let step = work.next();
  while (step.done !== true) step = work.next();
  const links = step.value;
  return cells.map((cell) => [...links.slice(cell * neighbours, (cell + 1) * neighbours)]);
}

/** The picture with these cells planted. */
function planted(given: ContagionSettings, cells: number[]) {
  const world = built(given);
  for (const [at, sells] of cells.entries()) {
    const [x, y] = [at % given.size, Math.floor(at / given.size)];
    world.act({ kind: 'plant', step: 0, x, y, width: 1, sells: sells === 1 });
  }
  return world;
}

describe('the quick steps', () => {
  it('are those of the rule told plainly, on every lattice and network', () => {
    fc.assert(
      fc.property(settings, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const links = linksOf(given);
        let cells = tossed(given.size * given.size, share, given.seed);
        const world = planted(given, cells);
        for (let step = 0; step < 6; step++) {
          const before = cells;
          cells = plainStep(cells, links, given);
          world.advance();
          expect(cellsOf(world, given.size)).toEqual(cells);
          const turned = (to: number) =>
            cells.filter((cell, at) => cell === to && before[at] !== to).length;
          expect(world.sellers).toBe(cells.filter((cell) => cell === 1).length);
          expect([world.toSell, world.toHold]).toEqual([turned(1), turned(0)]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('do not know in which money payoffs are counted, nor from which zero', () => {
    const scale = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(settings, scale, payoff, (given, times, more) => {
        const other = (one: number) => (one * times) / 8 + more / 4;
        const { R, P, S, T } = given.payoffs;
        const payoffs = { R: other(R), P: other(P), S: other(S), T: other(T) };
        expect(scoresOf({ ...given, payoffs })).toEqual(scoresOf(given));
      }),
    );
  });

  it('mirror themselves where holding and selling change places', () => {
    fc.assert(
      fc.property(settings, (given) => {
        const { R, P, S, T } = given.payoffs;
        const mirrored = { ...given, payoffs: { R: P, P: R, S: T, T: S } };
        const cells = tossed(given.size * given.size, 0.4, given.seed);
        const [one, other] = [
          planted(given, cells),
          planted(
            mirrored,
            cells.map((cell) => 1 - cell),
          ),
        ];
        for (let step = 0; step < 4; step++) {
          one.advance();
          other.advance();
        }
        const seen = cellsOf(other, given.size).map((cell) => 1 - cell);
        expect(seen).toEqual(cellsOf(one, given.size));
      }),
      { numRuns: 60 },
    );
  });

  it('count tenths as people do: three times 0.1 is no more than 0.3', () => {
    const tied = scoresOf({ payoffs: { R: 0.1, P: 0, S: 0, T: 0.3 }, neighbours: 4, self: false });
    const whole = scoresOf({ payoffs: { R: 1, P: 0, S: 0, T: 3 }, neighbours: 4, self: false });
    expect(tied).toEqual(whole);
  });
});

describe('a rewired square', () => {
  const links = (changes: Partial<ContagionSettings>) => linksOf(settingsWith(changes));

  it.each([4, 8] as const)(
    'leaves everybody %i neighbours, each once, and mutual',
    (neighbours) => {
      const all = links({ neighbours, rewired: 0.5 });
      for (const [cell, ends] of all.entries()) {
        expect(new Set(ends).size).toBe(neighbours);
        expect(ends).not.toContain(cell);
        for (const end of ends) expect(all[end]).toContain(cell);
      }
    },
  );

  it('rewires the share that is asked for', () => {
    const away = (rewired: number) => {
      const all = links({ size: 64, rewired });
      const near = all.map((ends, cell) => {
        const home = new Set(neighboursOf(cell, 64, 8));
        return ends.filter((end) => !home.has(end)).length;
      });
      return near.reduce((sum, one) => sum + one, 0) / (64 * 64 * 8);
    };
    expect(away(0.1)).toBeCloseTo(0.1, 2);
    expect(away(0.5)).toBeCloseTo(0.5, 2);
    expect(away(1)).toBeGreaterThan(0.98);
  });

  it('is another one under another seed, and the same under the same', () => {
    const one = links({ rewired: 0.2, seed: 5 });
    expect(links({ rewired: 0.2, seed: 5 })).toEqual(one);
    expect(links({ rewired: 0.2, seed: 6 })).not.toEqual(one);
  });
});
