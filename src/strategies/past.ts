import { type Choices } from '../model/round.ts';
import { type Role } from '../model/seat.ts';
import { type Market } from '../model/state.ts';

/** A round that was played, as far as strategies look back on it. */
export interface PastRound {
  holders: Choices; // executed
  makers: Choices;
  held: Record<Role, number>; // how many held
  votes: Choices | null; // the holders' on the coordinator's block, 1 = agree; null in rounds without
  price: number; // after it, dollars
  after: Market; // snapshot, not to be changed
}

/** A game so far: the opening and the rounds played. */
export interface Past {
  opening: Market; // before the first round, not to be changed
  rounds: readonly PastRound[];
}

/** The market as it stands now. */
export function marketNow(past: Past): Market {
  return past.rounds.at(-1)?.after ?? past.opening;
}

/** What a role did in a round. */
export function choicesOf(round: PastRound, role: Role): Choices {
  return role === 'holder' ? round.holders : round.makers;
}

/** A role's choices of the last round; before the first, all hold (MODEL.md §4). */
export function lastChoices(past: Past, role: Role): Choices {
  const last = past.rounds.at(-1);
  if (last) return choicesOf(last, role);
  const seats = role === 'holder' ? past.opening.stock : past.opening.inventory;
  return new Uint8Array(seats.length).fill(1);
}

/** How many seats hold. */
export function countHolding(choices: Choices): number {
  let held = 0;
  for (const choice of choices) held += choice;
  return held;
}
