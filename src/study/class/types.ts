import { type Role } from '../../model/seat.ts';
import { type Language, type Scenario } from '../../scenario/types.ts';
import { type Name } from '../../session/types.ts';
import { type Corners, type GameClass } from '../../theory/types.ts';
import { type Band, type Difference, type Share } from './intervals.ts';

export type { Band, Difference, Share } from './intervals.ts';

/** What is counted of a class. */
export interface DebriefOptions {
  game: number; // its number, from 1
  bots: boolean; // whether choices that bots made count, in bots' and in students' seats
}

/** A mean over pools with the least and the greatest of them; dollars. */
export interface Range {
  mean: number;
  least: number;
  most: number;
}

/** Holders' choices of one round that could have been another: none of a round in which they could not sell. */
export interface RoundShare extends Share {
  round: number; // from 1
  band: Band | null; // over pools; null for fewer than two
}

/** The pools of a treatment after a round; round 0 is the opening. Means over pools. */
export interface TreatmentMark {
  round: number;
  price: number; // dollars
  value: number;
  prices: Range;
  values: Range;
  paper: number; // wealth of a holder at the price, mean over those who count
  exit: number; // the same if everybody sold at once
}

/** How one player did in one game. */
export interface PlayerCourse {
  player: number;
  name: Name;
  language: Language;
  treatment: number;
  role: Role;
  rounds: number; // in which its choices count and could have been others
  first: number | null; // round of its first sale; null: never
  share: number; // of these rounds held
  gain: number; // of all rounds in which its choices count, dollars
  predicted: number | null; // share of holders it thought would hold in round 1
  own: boolean; // every choice in its seat was its own: none by rule or bot
}

/** Who had not yet sold after each round. */
export interface Unravelling {
  sold: number[]; // by round of the first sale, from round 1
  never: number;
  staying: number[]; // share that had never sold, after round 0, 1, …
}

/** One treatment of one game. Choices are those of holders, as executed. */
export interface TreatmentFindings {
  treatment: number; // index into the settings
  scenario: Scenario; // of its first pool, as played
  pools: number; // with partners drawn each round: of the first
  players: number; // students who sat in it
  bots: number; // seats without a student
  rounds: number; // played
  shares: RoundShare[]; // rounds without a free choice are left out
  overall: Share | null; // null: nothing counts
  band: Band | null; // of the overall share over pools; null for fewer than two, or with partners drawn each round
  marks: TreatmentMark[]; // from round 0
  sold: { round: number; count: number; forced: number }[];
  first: Unravelling;
  after: { held: Share | null; sold: Share | null }; // once most others of the pool held, or sold, the round before
  trend: [number, number] | null; // gain at a share of 0 and of 1, least squares over players; null: no line
  mass: { round: number; of: number; held: number; needed: number | null }[]; // means over pools: see `massOf`
  corners: Corners | null; // of a holder at the opening
  class: GameClass | null;
  predictions: number[]; // of its students, shares in [0, 1]
  happened: number | null; // share of all holders, bots included, that held in round 1
}

/** Everything a debrief says of one game of a class. */
export interface ClassFindings {
  options: DebriefOptions;
  treatments: TreatmentFindings[]; // those that were played
  players: PlayerCourse[]; // holders and makers with a choice that counts
  difference: Difference | null; // overall share of the second treatment less the first
}
