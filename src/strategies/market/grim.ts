import { type Rule } from '../types.ts';

/** Holds until in any round fewer than `share` of the others held, then sells for good. */
export const grim: Rule = {
  id: 'grim',
  source: 'Friedman 1971, trigger strategy; Axelrod 1980, Friedman (Grudger)',
  decide: ({ others, othersHeld }, { share }) =>
    others === 0 || (othersHeld ?? []).every((held) => held / others >= share!),
};
