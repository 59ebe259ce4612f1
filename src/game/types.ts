import { type Reveal } from '../model/quality.ts';
import { type Choices, type RoundReport } from '../model/round.ts';
import { type Role, type Seat } from '../model/seat.ts';
import { type Market } from '../model/state.ts';
import { type Scenario } from '../scenario/types.ts';
import { type PastRound } from '../strategies/table.ts';

/** Set phrases a player can announce before choosing; not binding (MODEL.md §2, `pledges`). */
export const PLEDGES = ['will-hold', 'hold-if-you-do', 'watching', 'may-sell'] as const;
export type Pledge = (typeof PLEDGES)[number];

/** One round that was played. */
export interface RoundRecord extends PastRound {
  slipped: Seat[]; // seats whose decision was flipped by noise
  pledges: Record<Role, (Pledge | null)[]>; // what was announced before it
  report: RoundReport;
  correlation: number | null; // of all tokens' ticks, mean over pairs; null without siblings
  reveal: Reveal | null; // in the last round of a game with quality: `after` and `price` are those after it
}

/** One game in play: a value; `reduce` makes the next one. */
export interface Game {
  scenario: Scenario;
  humans: Seat[]; // seats that are played from outside; all others by their strategies
  phase: 'voting' | 'choosing' | 'over';
  opening: Market; // before the first round, not to be changed
  rounds: RoundRecord[];
  cast: (boolean | null)[]; // while voting: each holder's vote so far; else empty
  votes: Choices | null; // on the block of the round being chosen for, counted; 1 = agree
  chosen: Record<Role, (boolean | null)[]>; // this round's decisions so far, before noise
  pledged: Record<Role, (Pledge | null)[]>;
}

/** What a player or the one who runs the game wants. */
export type Intent =
  | { type: 'choose'; seat: Seat; hold: boolean }
  | { type: 'pledge'; seat: Seat; pledge: Pledge }
  | { type: 'vote'; seat: Seat; agree: boolean }
  | { type: 'close' }; // count the votes or play the round: open seats by their strategies
