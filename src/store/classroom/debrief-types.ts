import { type Scenario } from '../../scenario/types.ts';
import { type Name } from '../../session/types.ts';
import { type Language } from '../../scenario/types.ts';
import { type Corners, type GameClass } from '../../theory/types.ts';

/** A share of choices with its 95 % band, all of them in [0, 1]. */
export interface Share {
  held: number; // choices that were hold
  of: number; // choices
  share: number;
  low: number;
  high: number;
}

/** What is shown of a class. */
export interface DebriefOptions {
  game: number; // its number, from 1
  bots: boolean; // whether seats of bots count
}

/** How one player did in one game. */
export interface PlayerCourse {
  player: number;
  name: Name;
  language: Language;
  treatment: number;
  first: number | null; // round of the first sale by choice; null: never
  share: number; // of own rounds held
  gain: number; // dollars, against the opening
  own: boolean; // every choice was the player's own: none by rule or bot
}

/** One treatment of one game. */
export interface TreatmentFindings {
  treatment: number; // index into the settings
  scenario: Scenario; // of its first pool
  pools: number;
  players: number; // students
  bots: number; // seats
  rounds: number; // played
  shares: (Share & { round: number })[];
  overall: Share;
  marks: { round: number; price: number; value: number; paper: number; exit: number }[]; // dollars, from round 0
  sold: { round: number; count: number; forced: number }[];
  first: { sold: number[]; never: number }; // by round of the first sale, from round 1; and who never sold
  after: { held: Share | null; sold: Share | null }; // once most others held, once most others sold
  trend: [number, number] | null; // gain at a share of 0 and of 1
  mass: { round: number; held: number; needed: number | null }[];
  corners: Corners | null; // of a holder at the opening
  class: GameClass | null;
  predictions: number[]; // shares, in [0, 1]
}

/** Everything the page shows of one game of a class. */
export interface ClassFindings {
  options: DebriefOptions;
  treatments: TreatmentFindings[];
  players: PlayerCourse[];
  difference: { points: number; low: number; high: number } | null; // overall share of the second less the first
}
