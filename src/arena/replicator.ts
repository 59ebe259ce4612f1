import { turnsOf } from './payoffs.ts';
import { tournament } from './tournament.ts';
import {
  type Generation,
  type History,
  type ReplicatorSettings,
  type Tournament,
} from './types.ts';

/** Shares are whole multiples of this, so that they add up to 1 exactly, in any order. */
const GRAIN = 1 / 0x100_0000_0000; // 2⁻⁴⁰
/** What falls below this has died out. */
const LEAST = 1 / 0x4000_0000; // 2⁻³⁰, about one in a billion

type Shares = readonly number[];
type Matrix = readonly number[][];

/** Mean payoff of a turn of each strategy (row) against each (column). */
function matrixOf({ players, pairs }: Tournament, repetitions: number): Matrix {
  const matrix = players.map(() => players.map(() => 0));
  for (const { a, b, scores, outcomes } of pairs) {
    const turns = turnsOf(outcomes) / repetitions;
    matrix[a]![b] = scores[0] / turns;
    matrix[b]![a] = scores[1] / turns;
    if (a === b) matrix[a]![a] = (scores[0] + scores[1]) / 2 / turns;
  }
  return matrix;
}

function dot(a: Shares, b: Shares): number {
  return a.reduce((sum, one, at) => sum + one * b[at]!, 0);
}

/** How fast each share grows: x·(its mean payoff − the average). */
function growthOf(matrix: Matrix, shares: Shares): number[] {
  const payoffs = matrix.map((row) => dot(row, shares));
  const average = dot(payoffs, shares);
  return shares.map((share, at) => share * (payoffs[at]! - average));
}

/** Whole grains, the rounding going to the greatest share. */
function inGrains(shares: Shares): number[] {
  const total = shares.reduce((all, share) => all + share, 0);
  const positive = shares.map((share) => (share < LEAST * total ? 0 : share));
  const sum = positive.reduce((all, share) => all + share, 0);
  const whole = positive.map((share) => Math.round(share / sum / GRAIN) * GRAIN);
  const greatest = whole.indexOf(Math.max(...whole));
  whole[greatest]! += 1 - whole.reduce((all, share) => all + share, 0);
  return whole;
}

/** One step of time, by the classical Runge–Kutta method. */
function stepOn(matrix: Matrix, shares: Shares, time: number): number[] {
  const ahead = (slope: Shares, by: number) => shares.map((one, at) => one + slope[at]! * by);
  const first = growthOf(matrix, shares);
  const second = growthOf(matrix, ahead(first, time / 2));
  const third = growthOf(matrix, ahead(second, time / 2));
  const fourth = growthOf(matrix, ahead(third, time));
  const slope = first.map((one, at) => (one + 2 * second[at]! + 2 * third[at]! + fourth[at]!) / 6);
  return inGrains(ahead(slope, time));
}

function generationOf(matrix: Matrix, shares: Shares): Generation {
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
