import { chance } from './chance.ts';
import { type Choices, type RoundReport, type Seizure } from './report.ts';
import { type Rules } from './rules.ts';
import { type Market } from './state.ts';

/** Whether holders vote before `round` (1-based). */
export function hasVote({ coordinator }: Rules, round: number): boolean {
  return coordinator?.vote === true && coordinator.from === round;
}

/** Whether a vote was held in a game of so many rounds. */
export function wasVoted({ coordinator }: Rules, rounds: number): boolean {
  return coordinator?.vote === true && coordinator.from <= rounds;
}

/** A strict majority decides. Votes: 1 = agree. */
export function isPassed(votes: Choices): boolean {
  let agree = 0;
  for (const vote of votes) agree += vote;
  return 2 * agree > votes.length;
}

/** Whether holders cannot sell in the round that comes next (MODEL.md §5). */
export function isShut(
  { coordinator }: Rules,
  market: Pick<Market, 'round' | 'approved'>,
): boolean {
  if (coordinator === undefined) return false;
  const since = market.round + 1 - coordinator.from;
  if (since < 0 || since >= coordinator.length) return false;
  return coordinator.vote !== true || market.approved === true;
}

/** Takes `share` of a holder's tokens with chance `seizure` each; called after unlocking. */
export function seize({ coordinator }: Rules, market: Market, seed: number): Seizure[] {
  const { seizure, share } = coordinator!;
  const seizures: Seizure[] = [];
  market.stock.forEach((stock, seat) => {
    if (!chance(seizure, seed, 'seizure', seat, market.round + 1)) return;
    const tokens = share * stock;
    market.stock[seat] = stock - tokens;
    seizures.push({ seat, tokens });
  });
  return seizures;
}

/** Tokens the coordinator took from a holder in a round. */
export function seizedFrom({ seizures }: RoundReport, seat: number): number {
  return seizures.find((seizure) => seizure.seat === seat)?.tokens ?? 0;
}
