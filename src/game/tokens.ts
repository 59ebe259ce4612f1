import { siblingPrices } from '../model/siblings.ts';
import { type RoundRecord } from './types.ts';

/** Prices of the other tokens after a round, dollars; none without siblings. */
export function siblingPricesAfter({ after }: RoundRecord): number[] {
  return after.siblings === undefined ? [] : siblingPrices(after.siblings);
}
