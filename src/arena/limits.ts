/** What a setting may be, both ends included. */
export interface Limit {
  min: number;
  max: number;
  whole: boolean;
}

const whole = (min: number, max: number): Limit => ({ min, max, whole: true });
const real = (min: number, max: number): Limit => ({ min, max, whole: false });

/** Limits of the arena's settings, by name. */
export const ARENA_LIMITS = {
  payoff: real(-1e6, 1e6),
  turns: whole(1, 1_000_000),
  noise: real(0, 1),
  continuation: real(0, 1),
  repetitions: whole(1, 1_000_000),
  seeds: whole(1, 10_000), // of a tournament whose spread is kept
  seed: whole(0, 0xffff_ffff),
  players: whole(1, 200), // of a tournament
  count: whole(0, 1000), // of one strategy in a population
  population: whole(2, 1000),
  generations: whole(1, 100_000),
  selection: real(0, 1),
  step: real(0.001, 1),
  runs: whole(1, 100_000),
  starts: whole(2, 40), // along an edge of the triangle of three strategies
} as const satisfies Record<string, Limit>;

/** How many may be replaced in a generation of a population of that size: never more than half. */
export function replacedLimit(population: number): Limit {
  return whole(1, Math.floor(population / 2));
}
