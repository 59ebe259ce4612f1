import { mix, type Purpose } from '../model/chance.ts';

const NEVER_ZERO = 0x6d2b79f5; // a xorshift that starts at 0 stays there

/** The next number of a stream: xorshift32 (Marsaglia 2003), an int32, never 0. */
export function next(x: number): number {
  x ^= x << 13;
  x ^= x >>> 17;
  return x ^ (x << 5);
}

/**
 * The threshold of a chance in [0, 1] for numbers of a stream halved: `x >> 1 < threshold` with that
 * chance, to 2⁻³¹; 0 is never, 1 always. Signed, for signed comparisons are what engines do fastest.
 */
export function thresholdOf(chance: number): number {
  return Math.round(chance * 0x8000_0000) - 0x4000_0000;
}

/** From which a player's streams against another are drawn, by their identities. */
export function rootOf(seed: number, me: number, other: number): number {
  return mix(seed, 'strategy', me, other);
}

/** The start of the stream of one purpose in one match. */
export function startOf(root: number, purpose: Purpose, repetition: number): number {
  return mix(root, purpose, 0, repetition) || NEVER_ZERO;
}

/** From which the lengths of the matches of two are drawn: the same for both, whoever is named first. */
export function lengthRootOf(seed: number, a: number, b: number): number {
  return mix(seed, 'continuation', (a + b) | 0, 0);
}

/** Turns of one match: after each, another follows with chance `continuation`, up to `turns`. */
export function lengthOf(
  turns: number,
  continuation: number,
  root: number,
  repetition: number,
): number {
  if (continuation >= 1) return turns;
  const goingOn = thresholdOf(continuation);
  let x = next(startOf(root, 'continuation', repetition));
  let played = 1;
  for (; played < turns && x >> 1 < goingOn; played++) x = next(x);
  return played;
}
