import { turnsOf } from './payoffs.ts';
import { type Tournament } from './types.ts';

/** Shares are whole multiples of this, so that they add up to 1 exactly, in any order. */
const GRAIN = 1 / 0x100_0000_0000; // 2⁻⁴⁰
/** What falls below this has died out. */
const LEAST = 1 / 0x4000_0000; // 2⁻³⁰, about one in a billion

/** Shares of a population, their sum 1. */
export type Shares = readonly number[];
/** Mean payoff of a turn of each strategy (row) against each (column). */
export type PayoffMatrix = readonly (readonly number[])[];

/** The payoffs behind a population's dynamics, from one tournament of its strategies. */
export function matrixOf({ players, pairs }: Tournament, repetitions: number): number[][] {
  const matrix = players.map(() => players.map(() => 0));
  for (const { a, b, scores, outcomes } of pairs) {
    const turns = turnsOf(outcomes) / repetitions;
    matrix[a]![b] = scores[0] / turns;
    matrix[b]![a] = scores[1] / turns;
    if (a === b) matrix[a]![a] = (scores[0] + scores[1]) / 2 / turns;
  }
  return matrix;
}

/** Sum of products. */
export function dot(a: Shares, b: Shares): number {
  return a.reduce((sum, one, at) => sum + one * b[at]!, 0);
}

/** How fast each share grows (Taylor & Jonker 1978): x·(its mean payoff − the average). */
export function growthOf(matrix: PayoffMatrix, shares: Shares): number[] {
  const payoffs = matrix.map((row) => dot(row, shares));
  const average = dot(payoffs, shares);
  return shares.map((share, at) => share * (payoffs[at]! - average));
}

/** Shares of any weights in whole grains of 2⁻⁴⁰, the rounding going to the greatest; what falls below 2⁻³⁰ is 0. */
export function inGrains(shares: Shares): number[] {
  const total = shares.reduce((all, share) => all + share, 0);
  const positive = shares.map((share) => (share < LEAST * total ? 0 : share));
  const sum = positive.reduce((all, share) => all + share, 0);
  const whole = positive.map((share) => Math.round(share / sum / GRAIN) * GRAIN);
  const greatest = whole.indexOf(Math.max(...whole));
  whole[greatest]! += 1 - whole.reduce((all, share) => all + share, 0);
  return whole;
}

/** One step of time, by the classical Runge–Kutta method. */
export function stepOn(matrix: PayoffMatrix, shares: Shares, time: number): number[] {
  const ahead = (slope: Shares, by: number) => shares.map((one, at) => one + slope[at]! * by);
  const first = growthOf(matrix, shares);
  const second = growthOf(matrix, ahead(first, time / 2));
  const third = growthOf(matrix, ahead(second, time / 2));
  const fourth = growthOf(matrix, ahead(third, time));
  const slope = first.map((one, at) => (one + 2 * second[at]! + 2 * third[at]! + fourth[at]!) / 6);
  return inGrains(ahead(slope, time));
}
