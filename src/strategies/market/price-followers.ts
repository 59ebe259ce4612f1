import { type Rule } from '../types.ts';

// Above this a gap is a gap and not the rounding of one.
const NO_GAP = 1e-12;

/** True if the price fell in the last round by the share `x` or more of it; by anything for x = 0. */
function fell(prices: readonly number[], x: number): boolean {
  const now = prices.at(-1)!;
  const before = prices.at(-2);
  return before !== undefined && now < before && now <= before * (1 - x);
}

/** Sells for good once the price is `x` below its peak. */
export const stopLoss: Rule = {
  id: 'stop-loss',
  source: 'Kaminski & Lo 2014, stop-loss rules',
  decide: ({ prices }, { x }) => {
    let peak = 0;
    for (const price of prices) {
      if (price > peak) peak = price;
      if (price <= peak * (1 - x!)) return false;
    }
    return true;
  },
};

/** Holds if the price did not fall in the last round. */
export const momentum: Rule = {
  id: 'momentum',
  source: 'De Long, Shleifer, Summers & Waldmann 1990, positive feedback traders',
  decide: ({ prices }) => !fell(prices, 0),
};

/** Holds while the price is at or below value. */
export const contrarian: Rule = {
  id: 'contrarian',
  source: 'Lakonishok, Shleifer & Vishny 1994, contrarian investment',
  decide: ({ gap }) => gap <= NO_GAP,
};

/** A maker who pulls in the round after the price fell by `x` or more. */
export const pullAfterFall: Rule = {
  id: 'pull-after-fall',
  source: 'Anand & Venkataraman 2016, makers who withdraw when it is hard to stay',
  decide: ({ prices }, { x }) => !fell(prices, x!),
};
