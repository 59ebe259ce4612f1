import { describe, expect, test } from 'vitest';
import { replicator } from '../../src/arena/replicator.ts';
import { type ReplicatorSettings } from '../../src/arena/types.ts';
import { finish, RULES } from './run.ts';

const SETTINGS: Omit<ReplicatorSettings, 'population'> = {
  ...RULES,
  kind: 'replicator',
  generations: 400,
  step: 0.1,
  repetitions: 1,
  seed: 1,
};

function sharesOf(counts: Record<string, number>, settings: Partial<ReplicatorSettings> = {}) {
  const population = Object.entries(counts).map(([strategy, count]) => ({ strategy, count }));
  const { generations } = finish(replicator({ ...SETTINGS, ...settings, population }));
  return generations.map((generation) => generation.counts);
}

describe('replicator dynamics', () => {
  test('keeps shares that add up to one exactly, in any order', () => {
    const mix = { cooperator: 1, defector: 2, 'tit-for-tat': 3, random: 4, joss: 5, gradual: 6 };
    for (const shares of sharesOf(mix, { noise: 0.03, repetitions: 5 })) {
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1);
      expect([...shares].sort().reduce((sum, share) => sum + share, 0)).toBe(1);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    }
  });

  test('follows the logistic curve where payoffs differ by a constant', () => {
    // Defectors earn 1 a turn more than cooperators, whomever they meet: ẋ = x(1 − x).
    const payoffs = { R: 3, S: 0, T: 4, P: 1 };
    const shares = sharesOf({ defector: 1, cooperator: 9 }, { payoffs, generations: 50 });
    for (const [generation, [defectors]] of shares.entries()) {
      const grown = Math.exp(generation * SETTINGS.step) / 9;
      expect(defectors).toBeCloseTo(grown / (1 + grown), 6);
    }
  });

  test('ends at the mixed equilibrium of a game of chicken', () => {
    // x(R − T) + (1 − x)(S − P) = 0 at x = 1/2.
    const payoffs = { R: 3, S: 1, T: 4, P: 0 };
    const last = sharesOf({ cooperator: 1, defector: 30 }, { payoffs, generations: 2000 }).at(-1)!;
    expect(last[0]).toBeCloseTo(0.5, 6);
  });

  test('lets the defectors feed on the cooperators, then tit for tat on the defectors', () => {
    const shares = sharesOf({ cooperator: 1, defector: 1, 'tit-for-tat': 1 });
    const greatest = Math.max(...shares.map(([, defectors]) => defectors!));
    expect(greatest).toBeGreaterThan(1 / 3);
    expect(shares.at(-1)![1]).toBeLessThan(1e-6);
    expect(shares.at(-1)![2]).toBeGreaterThan(0.5);
  });

  test('does not mind payoffs that are stretched in time and shifted', () => {
    const start = { defector: 1, 'tit-for-tat': 2, cooperator: 3 };
    const payoffs = { R: 8, S: 2, T: 12, P: 4 };
    const one = sharesOf(start).at(-1)!;
    const two = sharesOf(start, { payoffs, step: 0.05 }).at(-1)!;
    for (const [at, share] of one.entries()) expect(two[at]).toBeCloseTo(share, 8);
  });

  test('ends early once one strategy has everything', () => {
    expect(sharesOf({ defector: 1, cooperator: 0 })).toEqual([[1, 0]]);
    const shares = sharesOf({ defector: 1, cooperator: 1 }, { generations: 5000 });
    expect(shares.length).toBeLessThan(5000);
    expect(shares.at(-1)).toEqual([1, 0]);
  });
});
