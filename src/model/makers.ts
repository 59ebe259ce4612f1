import { type Choices } from './report.ts';
import { type Rules } from './rules.ts';
import { type Market } from './state.ts';

/** Standing makers take their share of `tokens` into inventory at `bid` (MODEL.md §3.6). */
export function absorb(
  rules: Rules,
  market: Market,
  makersHold: Choices,
  tokens: number,
  bid: number,
): void {
  const taken = (rules.depth.perMaker / market.depth) * tokens;
  const { inventory, makerCash } = market;
  for (let j = 0; j < makersHold.length; j++) {
    if (makersHold[j] === 0) continue;
    inventory[j]! += taken;
    makerCash[j]! -= taken * bid;
  }
}

/** Makers who pull sell their inventory at the bid (MODEL.md §3.6). */
export function payPullers(market: Market, makersHold: Choices, bid: number): void {
  const { inventory, makerCash } = market;
  for (let j = 0; j < makersHold.length; j++) {
    if (makersHold[j] !== 0) continue;
    makerCash[j]! += inventory[j]! * bid;
    inventory[j] = 0;
  }
}
