import { type Rule } from '../types.ts';

const UNCONDITIONAL = 'Axelrod 1984, The Evolution of Cooperation, ch. 2 (ALL C, ALL D)';

/** Holds, whatever happens. */
export const alwaysHold: Rule = { id: 'always-hold', source: UNCONDITIONAL, decide: () => true };

/** Sells whatever unlocks, whatever happens. */
export const alwaysSell: Rule = { id: 'always-sell', source: UNCONDITIONAL, decide: () => false };

/** A maker who stands in the book, whatever happens. */
export const stand: Rule = { id: 'stand', source: UNCONDITIONAL, decide: () => true };

/** A maker who is never in the book. */
export const pull: Rule = { id: 'pull', source: UNCONDITIONAL, decide: () => false };
