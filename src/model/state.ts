import {
  copySiblings,
  openQuality,
  openSiblings,
  type QualityState,
  restoreSiblings,
  type SiblingState,
} from './extensions.ts';
import { type Rules } from './rules.ts';

/** One market between two rounds. Typed arrays, one entry a seat; changed in place by `playRound`. */
export interface Market {
  round: number; // rounds played so far
  value: number; // fundamental value F, dollars
  gap: number; // x, log: price = F·e^x
  supply: number; // tokens issued so far
  stock: Float64Array; // tokens of each holder
  cash: Float64Array; // dollars of each holder, never negative
  debt: Float64Array; // dollars owed by each holder
  inventory: Float64Array; // tokens of each maker
  makerCash: Float64Array; // dollars of each maker; negative is funding
  badDebt: number; // dollars written off so far
  burned: number; // dollars of exit fees burned so far
  depth: number; // D of the last round; before the first, that of all makers standing
  spread: number; // mean full spread of the last round; before the first, tight
  quality?: QualityState; // with that extension only
  siblings?: SiblingState; // the same
  approved?: boolean; // what the holders' vote on the block came to, once held
}

/** Number of tokens holder `seat` starts with (MODEL.md §2, `treasury`). */
function openingStock(rules: Rules, seat: number): number {
  return rules.treasury !== undefined && seat === rules.holders - 1 ? rules.treasury : rules.stock;
}

/** The market before its first round (MODEL.md §2). */
export function openMarket(rules: Rules): Market {
  const { holders, makers, leverage, quality, siblings } = rules;
  const others = siblings === undefined ? 0 : siblings.count * siblings.stock;
  const stock = new Float64Array(holders);
  const debt = new Float64Array(holders);
  for (let i = 0; i < holders; i++) {
    const tokens = openingStock(rules, i);
    const share = holders === 1 ? 0 : i / (holders - 1);
    stock[i] = tokens;
    debt[i] =
      (leverage.min + (leverage.max - leverage.min) * share) * (tokens + others) * rules.price;
  }
  return {
    round: 0,
    value: rules.price,
    gap: 0,
    supply: rules.supply,
    stock,
    cash: new Float64Array(holders).fill(rules.cash),
    debt,
    inventory: new Float64Array(makers).fill(rules.inventory),
    makerCash: new Float64Array(makers),
    badDebt: 0,
    burned: 0,
    depth: rules.depth.base + rules.depth.perMaker * makers,
    spread: rules.spread.tight,
    ...(quality && { quality: openQuality(quality, rules.price) }),
    ...(siblings && { siblings: openSiblings(rules, siblings) }),
  };
}

/** An independent copy, for hypothetical rounds. */
export function copyMarket(market: Market): Market {
  const { quality, siblings } = market;
  return {
    ...market,
    stock: market.stock.slice(),
    cash: market.cash.slice(),
    debt: market.debt.slice(),
    inventory: market.inventory.slice(),
    makerCash: market.makerCash.slice(),
    ...(quality && { quality: { ...quality } }),
    ...(siblings && { siblings: copySiblings(siblings) }),
  };
}

function restoreExtensions(into: Market, { quality, siblings }: Market): void {
  if (quality) Object.assign(into.quality!, quality);
  if (siblings) restoreSiblings(into.siblings!, siblings);
}

/** Overwrite `into` with `from` without allocating; both must have the same seats and extensions. */
export function restoreMarket(into: Market, from: Market): void {
  into.round = from.round;
  into.value = from.value;
  into.gap = from.gap;
  into.supply = from.supply;
  into.stock.set(from.stock);
  into.cash.set(from.cash);
  into.debt.set(from.debt);
  into.inventory.set(from.inventory);
  into.makerCash.set(from.makerCash);
  into.badDebt = from.badDebt;
  into.burned = from.burned;
  into.depth = from.depth;
  into.spread = from.spread;
  if (from.quality !== undefined || from.siblings !== undefined) restoreExtensions(into, from);
}
