import { batchBid, priceOf } from './price.ts';
import { type Settlement } from './rules.ts';
import { type Seat } from './seat.ts';
import { bundleAtExit, bundlePrice } from './siblings.ts';
import { type Market } from './state.ts';

/** What tokens in hand are worth, dollars. */
export interface Worth {
  token: number; // one token
  bundle: number; // one of every sibling together; 0 without
}

/** The mean bid if every holder sold everything at once now, dollars a token (MODEL.md §3, exit wealth). */
export function exitBid(market: Market): number {
  let tokens = 0;
  for (const s of market.stock) tokens += s;
  return batchBid(priceOf(market), tokens, market.depth, market.spread);
}

/** What one token left in hand is worth under a settlement, dollars. */
export function tokenWorth(market: Market, settlement: Settlement): number {
  if (settlement === 'price') return priceOf(market);
  if (settlement === 'value') return market.value;
  return exitBid(market);
}

/** The same for one of every sibling: their price, their value, or the mean bid of all of them in one batch. */
function bundleWorth({ siblings, spread }: Market, settlement: Settlement): number {
  if (siblings === undefined) return 0;
  if (settlement === 'price') return bundlePrice(siblings);
  if (settlement === 'value') return siblings.value * siblings.gaps.length;
  return bundleAtExit(siblings, spread);
}

/** What tokens and siblings left in hand are worth under a settlement. */
export function worthBy(market: Market, settlement: Settlement): Worth {
  return { token: tokenWorth(market, settlement), bundle: bundleWorth(market, settlement) };
}

/** Wealth of holder `seat`: cash + tokens and siblings at their worth − debt, dollars. */
export function holderWealth(market: Market, seat: number, { token, bundle }: Worth): number {
  const own = market.cash[seat]! + market.stock[seat]! * token - market.debt[seat]!;
  return market.siblings === undefined ? own : own + market.siblings.stock[seat]! * bundle;
}

/** Wealth of maker `seat`: cash + inventory at its worth, dollars. */
export function makerWealth(market: Market, seat: number, { token }: Worth): number {
  return market.makerCash[seat]! + market.inventory[seat]! * token;
}

/** Wealth of one seat under a settlement, dollars. */
export function settledWealth(
  market: Market,
  { role, seat }: Seat,
  settlement: Settlement,
): number {
  const worth = worthBy(market, settlement);
  return role === 'holder' ? holderWealth(market, seat, worth) : makerWealth(market, seat, worth);
}

/** Wealth of every seat under a settlement, dollars. */
export function wealths(
  market: Market,
  settlement: Settlement,
): { holders: number[]; makers: number[] } {
  const worth = worthBy(market, settlement);
  return {
    holders: Array.from(market.stock, (_, i) => holderWealth(market, i, worth)),
    makers: Array.from(market.inventory, (_, j) => makerWealth(market, j, worth)),
  };
}
