import { type Payoffs } from '../types.ts';
import { type ContagionSettings } from './types.ts';

/**
 * All scores a cell can have, as single bits: the higher the score, the higher the bit. A choice and the number
 * of sellers around decide the score, so 18 bits are enough, and what a cell sees around it is one number.
 */
export interface Scores {
  /** Bit of a cell by `choice << 4 | sellers`, the cell itself among the sellers; 1 sells. */
  bit: Int32Array;
  /** By the number of a bit: that bit and all of the same score. */
  equal: Int32Array;
  /** By choice: the bits of all who made it. */
  made: Int32Array;
}

/** Scores nearer than this share of the payoffs' span are equal: a sum of tenths may miss by a rounding. */
const TOLERANCE = 1e-9;

interface Case {
  at: number; // place in `bit`
  sells: 0 | 1;
  score: number; // in spans above the least payoff, so that the payoffs' unit and zero do not matter
}

function casesOf(payoffs: Payoffs, neighbours: number, self: boolean): Case[] {
  const { R, P, S, T } = payoffs;
  const least = Math.min(R, P, S, T);
  const span = Math.max(R, P, S, T) - least;
  const unit = (payoff: number) => (span === 0 ? 0 : (payoff - least) / span);
  const cases: Case[] = [];
  for (let sellers = 0; sellers <= neighbours; sellers++) {
    const holders = neighbours - sellers;
    cases.push({
      at: sellers,
      sells: 0,
      score: holders * unit(R) + sellers * unit(S) + (self ? unit(R) : 0),
    });
    cases.push({
      at: (1 << 4) | (sellers + 1),
      sells: 1,
      score: holders * unit(T) + sellers * unit(P) + (self ? unit(P) : 0),
    });
  }
  return cases.sort((a, b) => a.score - b.score);
}

/** The scores under these payoffs. */
export function scoresOf({
  payoffs,
  neighbours,
  self,
}: Pick<ContagionSettings, 'payoffs' | 'neighbours' | 'self'>): Scores {
  const cases = casesOf(payoffs, neighbours, self);
  const scores = { bit: new Int32Array(32), equal: new Int32Array(32), made: new Int32Array(2) };
  const isTie = (low: number, high: number) => cases[high]!.score - cases[low]!.score <= TOLERANCE;
  for (const [place, { at, sells }] of cases.entries()) {
    scores.bit[at] = 1 << place;
    scores.made[sells]! |= 1 << place;
  }
  for (let first = 0; first < cases.length; ) {
    let last = first;
    while (last + 1 < cases.length && isTie(last, last + 1)) last++;
    const tied = (1 << (last + 1)) - (1 << first);
    scores.equal.fill(tied, first, last + 1);
    first = last + 1;
  }
  return scores;
}
