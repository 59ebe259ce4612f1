import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What a draw is for. The numbers are fixed for schema v1 (docs/model.md). */
export const PURPOSES = {
  continuation: 1,
  noise: 2,
  strategy: 3,
  quality: 4,
  report: 5,
  seizure: 6,
  sibling: 7,
  ticks: 8,
  evolution: 9, // who is replaced and who is born, in the arena
  seating: 10, // who plays with whom, in a class
} as const;
export type Purpose = keyof typeof PURPOSES;

/** Makers' seats follow this offset, so that another holder never shifts a maker's draws. */
export const MAKER_SEAT = 0x10000;

/** 32-bit finaliser of MurmurHash3 (Appleby 2011, public domain). */
function finalise(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The fixed mix of the four coordinates of a draw, an int32 (docs/model.md, test vectors). */
export function mix(seed: number, purpose: Purpose, seat: number, round: number): number {
  let h = finalise(seed ^ 0x9e3779b9);
  h = finalise(Math.imul(h, 31) + PURPOSES[purpose]);
  h = finalise(Math.imul(h, 31) + seat);
  return finalise(Math.imul(h, 31) + round);
}

/** A stream of chance: each call is uniform on (0, 1), never 0 and never 1. */
export type Stream = () => number;

/**
 * The stream of draws of one purpose, seat and round (1-based) under a seed (0 to 2³²−1).
 * Freshly seeded, so no draw shifts another (MODEL.md §2, Chance).
 */
export function stream(seed: number, purpose: Purpose, seat: number, round: number): Stream {
  const generator = xoroshiro128plus(mix(seed, purpose, seat, round));
  return () => ((generator.next() >>> 0) + 0.5) / 0x1_0000_0000;
}

/** True with chance `probability` in the first draw of that stream; 0 never draws, 1 is certain. */
export function chance(
  probability: number,
  seed: number,
  purpose: Purpose,
  seat: number,
  round: number,
): boolean {
  if (probability <= 0) return false;
  if (probability >= 1) return true;
  return stream(seed, purpose, seat, round)() < probability;
}
