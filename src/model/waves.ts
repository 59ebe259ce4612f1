import { absorb } from './makers.ts';
import { batchBid, priceOf } from './price.ts';
import { type Choices, type RoundReport } from './report.ts';
import { type Rules } from './rules.ts';
import { type Market } from './state.ts';

/** Forced liquidation in waves until one is empty (MODEL.md §3.9). */
export function liquidate(
  rules: Rules,
  market: Market,
  makersHold: Choices,
  report: RoundReport,
): void {
  const { stock, cash, debt } = market;
  const { maintenance } = rules.leverage;
  for (;;) {
    const price = priceOf(market);
    const seats: number[] = [];
    let tokens = 0;
    for (let i = 0; i < debt.length; i++) {
      if (debt[i]! > 0 && stock[i]! > 0 && stock[i]! * price < maintenance * debt[i]!) {
        seats.push(i);
        tokens += stock[i]!;
      }
    }
    if (seats.length === 0) return;
    const bid = batchBid(price, tokens, market.depth, market.spread);
    for (const i of seats) {
      const funds = stock[i]! * bid + cash[i]!;
      const paid = Math.min(funds, debt[i]!);
      report.forcedRepaid += paid;
      report.writtenOff += debt[i]! - paid;
      cash[i] = funds - paid;
      debt[i] = 0;
      stock[i] = 0;
    }
    absorb(rules, market, makersHold, tokens, bid);
    market.gap -= tokens / market.depth;
    report.waves.push({ seats, tokens, bid });
  }
}
