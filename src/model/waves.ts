import { absorb } from './makers.ts';
import { batchBid, priceOf } from './price.ts';
import { type Choices, type RoundReport } from './report.ts';
import { type Rules } from './rules.ts';
import { bundlePrice, sellSiblings } from './siblings.ts';
import { type Market } from './state.ts';

/**
 * Forced liquidation in waves until one is empty (MODEL.md §3.9). Siblings count as collateral and are sold
 * with the rest, each in its own book (§5).
 */
export function liquidate(
  rules: Rules,
  market: Market,
  makersHold: Choices,
  report: RoundReport,
): void {
  const { stock, cash, debt, siblings } = market;
  const others = siblings?.stock;
  const { maintenance } = rules.leverage;
  for (;;) {
    const price = priceOf(market);
    const bundle = siblings === undefined ? 0 : bundlePrice(siblings);
    const seats: number[] = [];
    let tokens = 0;
    let bundles = 0;
    for (let i = 0; i < debt.length; i++) {
      const beside = others === undefined ? 0 : others[i]!;
      if (!(debt[i]! > 0 && stock[i]! + beside > 0)) continue;
      if (stock[i]! * price + beside * bundle < maintenance * debt[i]!) {
        seats.push(i);
        tokens += stock[i]!;
        bundles += beside;
      }
    }
    if (seats.length === 0) return;
    const bid = batchBid(price, tokens, market.depth, market.spread);
    const sale = siblings === undefined ? null : sellSiblings(market, bundles);
    const fetched = sale === null ? 0 : sale.bids.reduce((sum, each) => sum + each, 0);
    for (const i of seats) {
      const beside = others === undefined ? 0 : others[i]! * fetched;
      const funds = stock[i]! * bid + beside + cash[i]!;
      const paid = Math.min(funds, debt[i]!);
      report.forcedRepaid += paid;
      report.writtenOff += debt[i]! - paid;
      cash[i] = funds - paid;
      debt[i] = 0;
      stock[i] = 0;
      if (others !== undefined) others[i] = 0;
    }
    absorb(rules, market, makersHold, tokens, bid);
    market.gap -= tokens / market.depth;
    report.waves.push({ seats, tokens, bid, siblings: sale });
  }
}
