import { type Sight } from '../../src/strategies/types.ts';

/** A seat's sight in its first round; what a test is about is given, the rest is calm. */
export function sight(seen: Partial<Sight>): Sight {
  const past = seen.othersHeld?.length ?? seen.mine?.length ?? (seen.prices?.length ?? 1) - 1;
  return {
    round: past + 1,
    rounds: 10,
    others: 10,
    othersHeld: [],
    mine: [],
    prices: [10],
    gap: 0,
    wealth: [],
    unlock: 10,
    outside: 0.05,
    inventory: 0,
    belief: null,
    gainIf: () => ({ hold: 0, sell: 0 }),
    ...seen,
  };
}
