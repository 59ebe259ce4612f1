import { chance, stream } from './chance.ts';
import { exp } from './maths.ts';
import { priceOf } from './price.ts';
import { type Quality, type Rules } from './rules.ts';
import { type Market } from './state.ts';

/** Why the market of a last round differs from the one that was played: the type came out. */
export interface Reveal {
  real: boolean;
  price: number; // before it, dollars
  value: number; // before it, dollars
}

/** Whether the token is real: drawn from the seed, kept nowhere (MODEL.md §5). */
export function isReal({ prior }: Quality, seed: number): boolean {
  return chance(prior, seed, 'quality', 0, 0);
}

/** Whether the public report after `round` is busy: one uniform draw, below `accuracy` for a real token. */
export function drawBusy(quality: Quality, seed: number, round: number): boolean {
  const busy = isReal(quality, seed) ? quality.accuracy : 1 - quality.accuracy;
  return stream(seed, 'report', 0, round)() < busy;
}

/** The belief after a report, by Bayes' rule. */
export function updateBelief({ accuracy }: Quality, belief: number, busy: boolean): number {
  const ifReal = belief * (busy ? accuracy : 1 - accuracy);
  const ifHype = (1 - belief) * (busy ? 1 - accuracy : accuracy);
  return ifReal / (ifReal + ifHype);
}

/**
 * Value follows the use that is expected under the belief: `use` if the token is real, −decay if it is
 * hype. `rest` is what else moves value this round, as a factor: new tokens and events.
 */
export function moveExpected(rules: Rules, market: Market, use: number, rest: number): void {
  const { capture } = rules;
  const { decay } = rules.quality!;
  const quality = market.quality!;
  const expected = quality.belief * use - (1 - quality.belief) * decay;
  market.value *= exp(capture * expected) * rest;
  quality.ifReal *= exp(capture * use) * rest;
  quality.ifHype *= exp(-capture * decay) * rest;
}

/**
 * The end of a game: Σ capture·(true − expected use) lands in value, in place. Null without quality. The two
 * values are kept from the start: the same sum, and no power of a difference that could overflow.
 */
export function reveal(rules: Rules, market: Market, seed: number): Reveal | null {
  if (rules.quality === undefined || market.quality === undefined) return null;
  const real = isReal(rules.quality, seed);
  const before = { real, price: priceOf(market), value: market.value };
  market.value = real ? market.quality.ifReal : market.quality.ifHype;
  return before;
}
