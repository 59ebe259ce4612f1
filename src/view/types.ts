import { type Pledge } from '../game/types.ts';
import { type Wave } from '../model/round.ts';
import { type Role, type Seat } from '../model/seat.ts';

/** A seat's own numbers: nobody else's. Dollars and tokens. */
export interface OwnAccount {
  stock: number; // tokens (a maker: inventory)
  cash: number;
  debt: number;
  paper: number; // wealth at the price
  exit: number; // wealth at the mean bid if all sold at once
  siblings: number[]; // own tokens of each sibling; empty without
}

/** The coordinator's block as everybody knows it (MODEL.md §5). */
export interface Gate {
  from: number; // first round in which holders cannot sell, 1-based
  to: number; // last one
  seizure: number; // chance that a holder loses tokens in a blocked round
  share: number; // share of its tokens it loses then
  vote: boolean; // whether holders vote on it
  decided: 'pending' | 'shut' | 'open'; // 'open': voted down
  shutNow: boolean; // in the round about to be played
  votes: SeenVotes | null; // counted, before the round they open is played
}

/** A vote that was held. */
export interface SeenVotes {
  agree: number;
  against: number;
  passed: boolean;
  each: boolean[] | null; // by holder; null unless information is each or the game is over
  mine: boolean | null; // null for a maker
}

/** One past round as a seat may see it. */
export interface SeenRound {
  round: number;
  price: number;
  value: number;
  gap: number;
  depth: number;
  spread: number;
  flow: number;
  bid: number;
  waves: { holders: number; tokens: number }[];
  shocks: { price: number; value: number };
  held: Record<Role, number> | null; // totals over all seats; null when information is none
  each: Record<Role, boolean[]> | null; // every seat's executed choice; null unless information is each
  mine: { held: boolean; slipped: boolean; gain: number; forced: boolean; seized: number };
  report: 'busy' | 'quiet' | null; // on the token's use, public; null without quality
  belief: number | null; // public chance that the token is real, after the report
  siblings: { prices: number[]; correlation: number | null } | null; // correlation of all ticks, mean over pairs
  votes: SeenVotes | null; // only in the round they opened
  gateShut: boolean; // holders could not sell
  seized: number; // tokens, all holders
}

/** What one seat may see of a game: computed where the truth is, nothing hidden is in it. */
export interface SeatView {
  you: Seat;
  phase: 'voting' | 'choosing' | 'over';
  round: number; // about to be played, or the last one when over; 1-based
  rounds: number;
  price: number;
  value: number;
  gap: number;
  depth: number; // of the last round; before the first, of all makers standing
  account: OwnAccount;
  myDrop: number; // Q/D my own sale would cause now, log price, makers as last round
  past: SeenRound[];
  chosen: boolean | null; // my own decision of this round
  pledges: Record<Role, (Pledge | null)[]>; // announced this round, open to all
  belief: number | null; // public chance that the token is real; null without quality
  gate: Gate | null; // null without a coordinator
  siblings: { price: number; gap: number }[]; // the other tokens; empty without
  allTokens: number | null; // what all holders could sell now; null when information is none
  finished: Finished | null; // once over
}

/** What everybody learns when the game is over. */
export interface Finished {
  waves: Wave[][]; // per round, with seats
  choices: Record<Role, boolean[][]>; // per round, per seat
  real: boolean | null; // whether the token was real; null without quality
}
