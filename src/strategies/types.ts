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

/** A parameter of a rule with its default and range, both ends included. */
export interface Parameter {
  name: string;
  default: number;
  min: number;
  max: number;
  integer?: true;
}

/** One rule of play. `decide` is pure: true = hold (a maker: stand). */
export interface Strategy {
  id: string;
  source: string; // where the rule comes from
  parameters: readonly Parameter[];
  decide(sight: Sight, parameters: Readonly<Record<string, number>>, draw: Stream): boolean;
}
