import { type Rule, type Sight } from '../types.ts';

/** A round was won if wealth grew at least as the outside would have grown it, free tokens aside. */
function wonLastRound({ wealth, prices, unlock, outside, round }: Sight): boolean {
  const before = wealth[round - 2]! + unlock * prices[round - 2]!;
  // Nothing was at stake, so nothing was lost.
  if (before <= 0) return true;
  return wealth[round - 1]! / before - 1 >= outside;
}

/** First holds; then repeats its choice after a won round and changes it after a lost one. */
export const winStayLoseShift: Rule = {
  id: 'win-stay-lose-shift',
  source: 'Nowak & Sigmund 1993, Pavlov; Kraines & Kraines 1989',
  decide: (sight) => {
    const last = sight.mine.at(-1);
    return last === undefined || (wonLastRound(sight) ? last : !last);
  },
};
