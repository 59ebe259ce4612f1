import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evolution, winRate } from '../../src/arena/evolution.ts';
import {
  type EvolutionSettings,
  type Group,
  type MoranSettings,
  type ReplacementSettings,
} from '../../src/arena/types.ts';
import { finish, RULES } from './run.ts';

/** The game of The Evolution of Trust: ten turns, the worst five leave. */
const TRUST: Omit<ReplacementSettings, 'population'> = {
  ...RULES,
  kind: 'replacement',
  payoffs: { R: 2, S: -1, T: 3, P: 0 },
  turns: 10,
  generations: 100,
  replaced: 5,
  seed: 1,
};
const MORAN: Omit<MoranSettings, 'population'> = {
  ...RULES,
  kind: 'moran',
  turns: 10,
  generations: 100_000,
  selection: 1,
  seed: 1,
};

function groups(counts: Record<string, number>): Group[] {
  return Object.entries(counts).map(([strategy, count]) => ({ strategy, count }));
}

const sumOf = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);

describe('the worst five leave', () => {
  test('one each of five: their totals', () => {
    const five = {
      ...{ 'tit-for-tat': 1, defector: 1, cooperator: 1, grudger: 1 },
      'detective-of-3': 1,
    };
    const { generations } = finish(evolution({ ...TRUST, replaced: 1, population: groups(five) }));
    expect(generations[0]!.scores).toEqual([57, 45, 29, 46, 45]);
  });

  test('15 cooperators, 5 defectors, 5 tit for tat: first the cooperators go, then tit for tat has all', () => {
    for (let seed = 0; seed < 50; seed++) {
      const population = groups({ cooperator: 15, defector: 5, 'tit-for-tat': 5 });
      const { generations } = finish(evolution({ ...TRUST, population, seed }));
      expect(generations[0]!.scores).toEqual([330, 465, 375]);
      expect(generations.slice(1, 3).map(({ counts }) => counts)).toEqual([
        [10, 10, 5],
        [5, 15, 5],
      ]);
      expect(generations[3]!.counts[0]).toBe(0);
      expect(generations).toHaveLength(8);
      expect(generations[7]!.counts).toEqual([0, 0, 25]);
    }
  });

  test('24 defectors and one tit for tat: the defectors win in all of 300 runs', () => {
    const population = groups({ defector: 24, 'tit-for-tat': 1 });
    const rate = finish(winRate({ evolution: { ...TRUST, population }, runs: 300 }));
    expect(rate).toEqual({ strategies: ['defector', 'tit-for-tat'], wins: [300, 0], undecided: 0 });
  });

  test('three tit for tat are enough to invade 22 defectors, two are not', () => {
    const winsOf = (invaders: number) => {
      const population = groups({ defector: 25 - invaders, 'tit-for-tat': invaders });
      return finish(winRate({ evolution: { ...TRUST, population }, runs: 300 })).wins;
    };
    expect(winsOf(3)).toEqual([0, 300]);
    expect(winsOf(2)).toEqual([300, 0]);
  });

  test('which of equals leaves and which is cloned, the seed decides', () => {
    const population = groups({ cooperator: 5, grudger: 5, 'tit-for-tat': 5 });
    const ends = Array.from({ length: 30 }, (_, seed) => {
      const settings = { ...TRUST, population, seed, replaced: 3, generations: 1 };
      return finish(evolution(settings)).generations[1]!.counts.join();
    });
    expect(new Set(ends).size).toBeGreaterThan(5);
  });

  test('equals are equal with payoffs of any digits, too', () => {
    const payoffs = { R: 0.1, P: 0.3, S: -0.7, T: 1.1 };
    const population = groups({ cooperator: 6, grudger: 7 });
    const { generations } = finish(evolution({ ...TRUST, payoffs, population, replaced: 2 }));
    const [one, two] = generations[0]!.scores;
    expect(one).toBeCloseTo(two!, 12);
    const ends = Array.from({ length: 30 }, (_, seed) => {
      const settings = { ...TRUST, payoffs, population, seed, replaced: 2, generations: 1 };
      return finish(evolution(settings)).generations[1]!.counts.join();
    });
    expect(new Set(ends).size).toBeGreaterThan(2);
  });
});

describe('the Moran process', () => {
  test('changes the population by one player at most each generation', () => {
    const population = groups({ cooperator: 8, defector: 8, 'tit-for-tat': 9 });
    const { generations } = finish(evolution({ ...MORAN, population }));
    for (const [at, { counts }] of generations.entries()) {
      const before = generations[Math.max(0, at - 1)]!.counts;
      const changed = counts.reduce((sum, count, i) => sum + Math.abs(count - before[i]!), 0);
      expect([0, 2]).toContain(changed);
    }
    expect(generations.at(-1)!.counts.filter((count) => count > 0)).toEqual([25]);
  });

  test('without selection fixes each as often as its share', () => {
    const population = groups({ cooperator: 3, defector: 7 });
    const settings = { ...MORAN, selection: 0, population };
    const { wins, undecided } = finish(winRate({ evolution: settings, runs: 1500 }));
    expect(undecided).toBe(0);
    expect(wins[0]! / 1500).toBeCloseTo(0.3, 1);
  });

  test('fixes a fitter mutant as often as theory says', () => {
    // One defector earns 5 a turn among cooperators who earn 3 from each other; two defectors still more.
    // The chance of fixation is 1 / (1 + Σ Π g/f), f and g the fitness of defectors and cooperators.
    const players = 6;
    const fitness = (defectors: number) => ({
      f: (5 * (players - defectors) + 1 * (defectors - 1)) / (players - 1),
      g: (3 * (players - defectors - 1)) / (players - 1),
    });
    let [sum, product] = [1, 1];
    for (let defectors = 1; defectors < players; defectors++) {
      const { f, g } = fitness(defectors);
      product *= g / f;
      sum += product;
    }
    const population = groups({ cooperator: players - 1, defector: 1 });
    const { wins } = finish(winRate({ evolution: { ...MORAN, population }, runs: 3000 }));
    expect(Math.abs(wins[1]! / 3000 - 1 / sum)).toBeLessThan(0.03);
  });

  test('goes on where nobody has any fitness', () => {
    const population = groups({ defector: 3, bully: 3 });
    const payoffs = { R: 1, P: 1, S: 1, T: 1 };
    const { generations } = finish(evolution({ ...MORAN, payoffs, population }));
    expect(generations.at(-1)!.counts).toContain(6);
  });
});

describe('every way of evolving', () => {
  const id = fc.constantFrom('cooperator', 'defector', 'tit-for-tat', 'random', 'gradual', 'joss');
  const settings: fc.Arbitrary<EvolutionSettings> = fc
    .record({
      kind: fc.constantFrom('replacement' as const, 'moran' as const),
      population: fc.uniqueArray(
        fc.record({ strategy: id, count: fc.integer({ min: 1, max: 5 }) }),
        {
          selector: ({ strategy }) => strategy,
          minLength: 2,
        },
      ),
      noise: fc.constantFrom(0, 0.1),
      seed: fc.integer({ min: 0, max: 0xffff_ffff }),
    })
    .map((given) => ({
      ...RULES,
      turns: 5,
      generations: 15,
      replaced: 1,
      selection: 0.5,
      ...given,
    }));

  test('keeps as many players as there were, and repeats itself under the same seed', () => {
    fc.assert(
      fc.property(settings, (given) => {
        const history = finish(evolution(given));
        const players = given.population.reduce((sum, { count }) => sum + count, 0);
        for (const { counts, scores } of history.generations) {
          expect(sumOf(counts)).toBe(players);
          expect(scores.map((score) => score === null)).toEqual(counts.map((count) => count === 0));
        }
        expect(finish(evolution(given))).toEqual(history);
      }),
      { numRuns: 60 },
    );
  });

  test('tells how far it is, from nothing to all', () => {
    const population = groups({ random: 30, joss: 30 });
    const kinds: EvolutionSettings[] = [
      { ...TRUST, population, generations: 5 },
      { ...MORAN, population, generations: 5 },
      {
        ...RULES,
        kind: 'replicator',
        population,
        generations: 5,
        step: 0.1,
        repetitions: 1,
        seed: 1,
      },
    ];
    for (const kind of kinds) {
      const told = [...evolution(kind)];
      expect(told.length).toBeGreaterThan(4);
      expect(told.every((share, at) => share <= 1 && share >= (told[at - 1] ?? 0))).toBe(true);
    }
    const runs = [...winRate({ evolution: { ...TRUST, population, generations: 2 }, runs: 3 })];
    expect(runs.at(-1)).toBe(1);
  });
});
