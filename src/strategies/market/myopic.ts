import { type Rule } from '../types.ts';

/** Best reply to what the others did in the last round; to all holding in the first. Holds on a tie. */
export const myopic: Rule = {
  id: 'myopic',
  source: 'Cournot 1838, best-reply dynamics; Fudenberg & Levine 1998, ch. 1',
  decide: ({ others, othersHeld, gainIf }) => {
    const { hold, sell } = gainIf(othersHeld?.at(-1) ?? others);
    return hold >= sell;
  },
};
