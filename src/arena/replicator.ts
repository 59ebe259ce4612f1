import { dot, inGrains, matrixOf, type PayoffMatrix, type Shares, stepOn } from './dynamics.ts';
import { tournament } from './tournament.ts';
import { type Generation, type History, type ReplicatorSettings } from './types.ts';

function generationOf(matrix: PayoffMatrix, shares: Shares): Generation {
  const score = (share: number, at: number) => (share === 0 ? null : dot(matrix[at]!, shares));
  return { counts: [...shares], scores: shares.map(score) };
}

/** Half of the work told, at most, is the tournament that gives the payoffs. */
const TOURNAMENT = 0.5;

/**
 * Replicator dynamics (Taylor & Jonker 1978) with the mean payoffs of a tournament of the strategies, each
 * against itself too: ẋ = x·(payoff − average). Yields the share done; ends early once a strategy has all.
 */
export function* replicator(settings: ReplicatorSettings): Generator<number, History> {
  const { population, repetitions, generations: most, step: time } = settings;
  const strategies = population.map(({ strategy }) => strategy);
  const work = tournament({ ...settings, strategies });
  let step = work.next();
  for (; step.done !== true; step = work.next()) yield step.value * TOURNAMENT;
  const matrix = matrixOf(step.value, repetitions);
  let shares: Shares = inGrains(population.map(({ count }) => count));
  const generations = [generationOf(matrix, shares)];
  while (generations.length <= most && !shares.includes(1)) {
    shares = stepOn(matrix, shares, time);
    generations.push(generationOf(matrix, shares));
    yield TOURNAMENT + (1 - TOURNAMENT) * (generations.length / (most + 1));
  }
  return { strategies, generations };
}
