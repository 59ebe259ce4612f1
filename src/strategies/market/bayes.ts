import { type Rule } from '../types.ts';

/** Holds while the public belief that the token is real is at least `threshold`; without one, holds. */
export const bayes: Rule = {
  id: 'bayes',
  source: 'Bikhchandani, Hirshleifer & Welch 1992, updating on public signals',
  decide: ({ belief }, { threshold }) => belief === null || belief >= threshold!,
};
