import { ARENA_LIMITS, type Limit } from '../limits.ts';

const { payoff, seed } = ARENA_LIMITS;

/** Limits of the settings of a contagion, by name. */
export const CONTAGION_LIMITS = {
  size: { min: 8, max: 512, whole: true },
  rewired: { min: 0, max: 1, whole: false },
  noise: { min: 0, max: 1, whole: false },
  share: { min: 0, max: 1, whole: false }, // of sellers at the start
  steps: { min: 0, max: 100_000, whole: true },
  deeds: { min: 0, max: 2_000, whole: true }, // how many
  payoff,
  seed,
} as const satisfies Record<string, Limit>;

/** Numbers of neighbours that there are. */
export const NEIGHBOURS = [4, 8] as const;
