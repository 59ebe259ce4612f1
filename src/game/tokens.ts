import { siblingPrices } from '../model/siblings.ts';
import { type RoundRecord } from './types.ts';

/** Prices of the other tokens after a round, dollars; none without siblings. */
export function siblingPricesAfter({ after }: RoundRecord): number[] {
  return after.siblings === undefined ? [] : siblingPrices(after.siblings);
}

/** What a holder's other tokens are worth after a round, dollars. */
export function siblingWorthAfter(round: RoundRecord, seat: number): number {
  const stock = round.after.siblings?.stock[seat] ?? 0;
  return siblingPricesAfter(round).reduce((sum, price) => sum + stock * price, 0);
}
