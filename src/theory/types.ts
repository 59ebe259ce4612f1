import { type Choices } from '../model/round.ts';
import { type Rules } from '../model/rules.ts';
import { type Market } from '../model/state.ts';

/** Names of the 2×2 games by best replies (MODEL.md §4). */
export type GameClass =
  | 'prisoners-dilemma'
  | 'harmony'
  | 'stag-hunt'
  | 'chicken'
  | 'leader'
  | 'hero'
  | 'deadlock'
  | 'tie'
  | 'mirrored-prisoners-dilemma'
  | 'mirrored-stag-hunt'
  | 'mirrored-chicken'
  | 'mirrored-leader'
  | 'mirrored-hero';

/** Gains of one seat in dollars: T I sell and the others hold, R all hold, P all sell, S I hold alone. */
export interface Corners {
  T: number;
  R: number;
  P: number;
  S: number;
}

export type LeverField =
  | 'capture'
  | 'exitFee'
  | 'emission'
  | 'recovery'
  | 'outside.equity'
  | 'depth.base'
  | 'spread.wide'
  | 'optionality'
  | 'sellShare';

/** The nearest change of class along one rule. `share` = |to − from| over the range (logs for depth). */
export interface Lever {
  field: LeverField;
  from: number;
  to: number;
  class: GameClass;
  share: number;
}

/** The moment that is analysed: rules, the market now, and each role's last choices (null: all hold). */
export interface Situation {
  rules: Rules;
  market: Market;
  lastHolders: Choices | null;
  lastMakers: Choices | null;
}

/** The analysis of one seat's game, exactly the JSON of MODEL.md §8; null where a figure does not exist. */
export interface Analysis {
  corners: Corners | null;
  class: GameClass | null;
  ties: string[];
  greed: number | null;
  fear: number | null;
  K: number | null;
  schelling: { hold: number[]; sell: number[] };
  criticalMass: number | null;
  crossings: number[];
  equilibria: { pure: number[] | null; mixed: { q: number; stable: boolean }[] | null };
  socialOptimum: { role: number; all: number };
  costOfAnarchy: number | null;
  viableCoalition: number | null;
  deltaStar: number | null;
  basin: number | null;
  levers: Lever[];
  warnings: string[];
  extremes: {
    hold: { least: number[]; greatest: number[] };
    sell: { least: number[]; greatest: number[] };
  } | null;
}
