import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { growthOf } from '../../src/arena/dynamics.ts';
import { replicator } from '../../src/arena/replicator.ts';
import { restsOf } from '../../src/arena/rests.ts';
import { type SimplexSettings, simplex } from '../../src/arena/simplex.ts';
import { finish, RULES } from './run.ts';

const of = (...ids: string[]) => ids.map((strategy) => ({ strategy, count: 1 }));

const SETTINGS: SimplexSettings = {
  ...RULES,
  payoffs: { R: 2, P: 0, S: -1, T: 3 },
  turns: 10,
  kind: 'replicator',
  population: of('cooperator', 'defector', 'tit-for-tat'),
  generations: 300,
  step: 0.1,
  repetitions: 1,
  seed: 1,
  starts: 5,
};

const ROCK_PAPER_SCISSORS = [
  [0, -1, 1],
  [1, 0, -1],
  [-1, 1, 0],
];

describe('the states of rest of three strategies', () => {
  it('are the corners and the middle of rock, paper, scissors, which nothing draws in or drives out', () => {
    const { rests, edges } = restsOf(ROCK_PAPER_SCISSORS);
    expect(edges).toEqual([]);
    expect(rests.map(({ kind }) => kind)).toEqual(['saddle', 'saddle', 'saddle', 'neutral']);
    for (const share of rests.at(-1)!.shares) expect(share).toBeCloseTo(1 / 3, 12);
  });

  test.each([
    ['attracting', 2, -1],
    ['repelling', 1, -2],
  ])('have a middle that is %s where a win is worth %d and a loss %d', (kind, won, lost) => {
    const { rests } = restsOf([
      [0, lost, won],
      [won, 0, lost],
      [lost, won, 0],
    ]);
    expect(rests.at(-1)!.kind).toBe(kind);
  });

  it('have a point between two who each do well while rare, and none between two who do not', () => {
    // Hawk and dove with prize 2 and cost 4, and a third who always loses.
    const { rests } = restsOf([
      [-1, 2, 2],
      [0, 1, 1],
      [-9, -9, -9],
    ]);
    const between = rests.find(({ shares }) => shares[2] === 0 && !shares.includes(1))!;
    expect(between.shares).toEqual([0.5, 0.5, 0]);
    expect(between.kind).toBe('attracting');
  });

  it('are a whole edge where two cannot tell each other apart', () => {
    const { edges } = restsOf(finish(simplex(SETTINGS)).payoffs);
    expect(edges).toEqual([[0, 2]]);
  });

  it('stay as they are, whatever the payoffs', () => {
    const payoff = fc.integer({ min: -20, max: 20 });
    const row = fc.tuple(payoff, payoff, payoff);
    fc.assert(
      fc.property(fc.tuple(row, row, row), (matrix) => {
        for (const { shares } of restsOf(matrix).rests) {
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
          for (const growth of growthOf(matrix, shares)) expect(growth).toBeCloseTo(0, 6);
        }
      }),
    );
  });
});

describe('the triangle of mixtures', () => {
  it('follows from each beginning the path that the dynamics take from there', () => {
    const { paths, arrows } = finish(simplex(SETTINGS));
    expect(paths).toHaveLength(15);
    for (const [at, path] of paths.entries()) {
      const population = SETTINGS.population.map((group, kind) => ({
        ...group,
        count: arrows[at]!.at[kind]!,
      }));
      const { generations } = finish(replicator({ ...SETTINGS, population }));
      expect(path[0]).toEqual(generations[0]!.counts);
      expect(path.at(-1)).toEqual(generations.at(-1)!.counts);
      expect(path.length).toBeLessThanOrEqual(60);
    }
  });

  it('points from each beginning where the path goes', () => {
    const { paths, arrows } = finish(simplex({ ...SETTINGS, step: 0.001, generations: 1 }));
    for (const [at, [from, to]] of paths.entries())
      for (const [kind, growth] of arrows[at]!.growth.entries())
        expect((to![kind]! - from![kind]!) / 0.001).toBeCloseTo(growth, 1);
  });

  it('tells how far it is, from little to all', () => {
    const told = [...simplex(SETTINGS)];
    expect(told.every((share, at) => share > 0 && share >= (told[at - 1] ?? 0))).toBe(true);
    expect(told.at(-1)).toBe(1);
  });

  it('has three corners, no more and no fewer', () => {
    const two = { ...SETTINGS, population: of('cooperator', 'defector') };
    expect(() => finish(simplex(two))).toThrow();
  });
});
