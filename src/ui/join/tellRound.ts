import type { StudentRound } from '../../store/classroom/types.ts';
import { type Role } from '../../store/types.ts';

const LEAST_CHANGE = 0.0005; // of the price: less is shown as none
const LEAST_GAIN = 0.005; // dollars: less is shown as none

export type Way = 'up' | 'down' | 'flat';

/** Which way a number went, as far as its text shows it. */
export function wayOf(amount: number, least: number): Way {
  if (Math.abs(amount) < least) return 'flat';
  return amount > 0 ? 'up' : 'down';
}

/** Relative change of the price over a round. */
export function changeOf({ before, price }: StudentRound): number {
  return price / before - 1;
}

export const priceWay = (round: StudentRound): Way => wayOf(changeOf(round), LEAST_CHANGE);
export const gainWay = (round: StudentRound): Way => wayOf(round.mine.gain, LEAST_GAIN);

/** The one sentence that a round is told in: its key, and how many it speaks of. */
export interface Told {
  key: string;
  count: number;
}

/** What is worth one sentence: being sold out, a cascade, else who sold and what became of the price. */
export function tellRound(round: StudentRound, role: Role): Told {
  if (round.mine.forced) return { key: 'tell.forced-me', count: 1 };
  if (round.forced > 0) return { key: 'tell.forced', count: round.forced };
  const counts = role === 'holder' ? round.holders : round.makers;
  if (counts === null)
    return { key: role === 'holder' ? 'tell.untold' : 'tell.untold-maker', count: 0 };
  const { hold, sell } = counts;
  const how = sell === 0 ? 'none' : hold === 0 ? 'all' : 'some';
  return { key: `tell.${role}.${how}.${priceWay(round)}`, count: sell };
}
