import { batchBid, priceOf } from './price.ts';
import { type Settlement } from './rules.ts';
import { type Market } from './state.ts';

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

/** Wealth of holder `seat` with a token worth `worth` dollars: cash + stock·worth − debt. */
export function holderWealth(market: Market, seat: number, worth: number): number {
  return market.cash[seat]! + market.stock[seat]! * worth - market.debt[seat]!;
}

/** Wealth of maker `seat` with a token worth `worth` dollars: cash + inventory·worth. */
export function makerWealth(market: Market, seat: number, worth: number): number {
  return market.makerCash[seat]! + market.inventory[seat]! * worth;
}

/** Wealth of every seat under a settlement, dollars. */
export function wealths(
  market: Market,
  settlement: Settlement,
): { holders: number[]; makers: number[] } {
  const worth = tokenWorth(market, settlement);
  return {
    holders: Array.from(market.stock, (_, i) => holderWealth(market, i, worth)),
    makers: Array.from(market.inventory, (_, j) => makerWealth(market, j, worth)),
  };
}
