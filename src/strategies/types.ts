import { type Stream } from '../model/chance.ts';

/**
 * What a seat that plays by a rule sees at the start of a round: no more than a player in that seat may
 * see (MODEL.md §6). "Others" are the other seats of its role.
 */
export interface Sight {
  round: number; // about to be played, 1-based
  rounds: number; // at most
  others: number; // other seats of the role
  othersHeld: readonly number[] | null; // how many of them held, per past round; null when hidden
  mine: readonly boolean[]; // own executed choices, per past round
  prices: readonly number[]; // opening price, then the price after each round
  gap: number; // log price over value, now
  wealth: readonly number[]; // own paper wealth at the opening, then after each round
  unlock: number; // tokens unlocked per round, 0 for a maker
  outside: number; // return r of a round
  inventory: number; // tokens of a maker now, 0 for a holder
  belief: number | null; // public chance that the token is real, null when not in play
  /** My gain of this round if I hold and if I sell while `held` of the others hold (MODEL.md §4). */
  gainIf(held: number): { hold: number; sell: number };
}

/** Values of a rule's parameters by name. */
export type Parameters = Readonly<Record<string, number>>;

/** One rule of play, named after the literature. */
export interface Rule {
  id: string;
  source: string; // where the rule comes from
  /** True = hold (a maker: stand). Pure: the same sight and draws give the same choice. */
  decide(sight: Sight, parameters: Parameters, draw: Stream): boolean;
}
