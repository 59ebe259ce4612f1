import { exp, expm1, ln } from './maths.ts';
import { type Market } from './state.ts';

/** Price in dollars: value × e^gap (MODEL.md §1). */
export function priceOf(market: Market): number {
  return market.value * exp(market.gap);
}

/** Mean fill of a walk of `flow` tokens down a log-linear book of `depth`: A(Q, D) in (0, 1] (MODEL.md §3.4). */
export function meanFill(flow: number, depth: number): number {
  if (flow === 0) return 1;
  const drop = flow / depth;
  // Below this the series' next term is under a half unit in the last place.
  if (drop < 1e-17) return 1;
  return (-expm1(-drop) * depth) / flow;
}

/** Price per token when `flow` tokens are filled in one batch: p·A(Q, D)·(1 − s/2), dollars. */
export function batchBid(price: number, flow: number, depth: number, spread: number): number {
  return price * meanFill(flow, depth) * (1 - spread / 2);
}

/** Natural log of the price, finite even where the price has underflowed to 0. */
export function logPriceOf(market: Market): number {
  return ln(Math.max(market.value, Number.MIN_VALUE)) + market.gap;
}
