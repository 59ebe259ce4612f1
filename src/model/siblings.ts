import { stream } from './chance.ts';
import { type SiblingState } from './extensions.ts';
import { exp, normal } from './maths.ts';
import { batchBid } from './price.ts';
import { type SiblingSale } from './report.ts';
import { type Rules } from './rules.ts';
import { type Market } from './state.ts';

/** Price of each sibling, dollars. */
export function siblingPrices({ value, gaps }: SiblingState): number[] {
  return Array.from(gaps, (gap) => value * exp(gap));
}

/** What one token of every sibling is worth at their prices, dollars. */
export function bundlePrice({ value, gaps }: SiblingState): number {
  let sum = 0;
  for (const gap of gaps) sum += value * exp(gap);
  return sum;
}

/** The bid for `tokens` of each sibling in one batch: nobody but outside buyers stands in their books. */
export function siblingBids(siblings: SiblingState, tokens: number, spread: number): number[] {
  const { depth } = siblings;
  return siblingPrices(siblings).map((price) => batchBid(price, tokens, depth, spread));
}

/** What one token of every sibling fetches if every holder sells all of them at once, dollars. */
export function bundleAtExit(siblings: SiblingState, spread: number): number {
  let tokens = 0;
  for (const held of siblings.stock) tokens += held;
  return siblingBids(siblings, tokens, spread).reduce((sum, bid) => sum + bid, 0);
}

/**
 * The siblings' own move of the round that has just been counted: the gap closes by `recovery`, and a
 * normal shock of sd `volatility` comes on top; without a seed, in a round only thought of, none does.
 */
export function moveSiblings(rules: Rules, market: Market, seed: number | undefined): void {
  const siblings = market.siblings!;
  const { volatility } = rules.siblings!;
  const { gaps } = siblings;
  siblings.depth = rules.depth.base;
  for (let at = 0; at < gaps.length; at++) {
    const shock =
      seed === undefined ? 0 : volatility * normal(stream(seed, 'sibling', at, market.round)());
    gaps[at] = gaps[at]! * (1 - rules.recovery) + shock;
  }
}

/** A wave sells `tokens` of every sibling; each gap falls by tokens/depth. */
export function sellSiblings(market: Market, tokens: number): SiblingSale {
  const siblings = market.siblings!;
  const bids = siblingBids(siblings, tokens, market.spread);
  for (let at = 0; at < bids.length; at++) siblings.gaps[at]! -= tokens / siblings.depth;
  return { tokens, bids };
}
