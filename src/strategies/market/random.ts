import { type Rule } from '../types.ts';

/** Holds with chance `p`, drawn anew each round. */
export const random: Rule = {
  id: 'random',
  source: 'Axelrod 1980, RANDOM',
  decide: (_, { p }, draw) => draw() < p!,
};
