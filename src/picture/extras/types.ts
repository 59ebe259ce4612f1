import { type Box } from '../shapes.ts';

/** Parts of the picture that only some scenarios or chapters ask for. */
export interface Show {
  overhang?: boolean; // how far the water would fall if every holder sold now
  threshold?: number; // belief from which a holder holds, marked on the bar
}

/** The rounds in which a coordinator keeps holders from selling, 1-based and inclusive. */
export interface GatePlan {
  from: number;
  to: number;
  vote: boolean;
  decided: 'pending' | 'shut' | 'open';
  shutNow: boolean;
  votes?: Votes | null;
}

export interface Votes {
  agree: number;
  against: number;
  passed: boolean;
  each: readonly boolean[] | null; // per holder; null where nobody is told apart
  mine: boolean | null; // null for a maker
}

export type Report = 'busy' | 'quiet';

/** What of one past round the extras draw. */
export interface PastExtras {
  report?: Report | null;
  belief?: number | null; // after the report
  siblings?: { prices: readonly number[]; correlation: number | null } | null;
  votes?: Votes | null;
  gateShut?: boolean;
  seized?: number; // tokens, of all holders
}

/** What of a view the extras draw. */
export interface ViewExtras {
  depth?: number; // tokens per unit of log price
  allTokens?: number | null; // what all holders could sell now; null where that is hidden
  siblings?: readonly { price: number }[];
  belief?: number | null;
  gate?: GatePlan | null;
  finished?: { waves: readonly unknown[]; real?: boolean | null } | null;
}

/** A smaller tank for one sibling: the main tank's scale, a floor of its own. */
export interface SiblingTank {
  inner: Box;
  floor: number; // log price at the tank's floor
  begun: number; // y of the level before the last round
}

export interface Siblings {
  tanks: SiblingTank[];
  wall: number;
  ground: number; // y on which they stand
  unit: number; // units per unit of log price: the main tank's
  heads: number; // figures in each, as far as they have room
  plate: { x: number; y: number; most: number }; // middle of the correlation's plate
}

/** Reports pinned to a board, the belief below them, and the curtain that opens at the end. */
export interface NoticeBoard {
  box: Box;
  ground: number; // y on which its posts stand
  papers: { left: number; top: number; width: number; height: number; report: Report }[];
  left: number; // earlier reports that have no room
  bar: Box;
  threshold: number | null; // x on the bar
  real: boolean | null; // null until it is revealed
}

/** The gate across the way from the tank to the quay. */
export interface Gate {
  box: Box;
  plate: { x: number; y: number; most: number };
  state: 'vote' | 'coming' | 'shut' | 'refused' | 'past';
  from: number; // round
  to: number;
  left: number; // rounds still shut, this one included
}

/** How far the water stands to fall: `height` is tokens ÷ depth on the gauge's scale. */
export interface Overhang {
  drop: number; // log price
  height: number; // units
  floor: number; // units from the level down to the tank's floor
  broken: boolean; // it ends below the tank's floor
}

/** What a hand of the coordinator takes. */
export interface Ladle {
  x: number;
  y: number;
  load: number; // 0 empty … 1 full
  alpha: number;
}

/** A vote held up over a head. */
export interface Ball {
  x: number;
  y: number;
  agree: boolean;
}

/** What moves in the extras, at one moment. */
export interface ExtrasFrame {
  overhang: number; // 0 hidden … 1 shown
  siblings: { level: number; log: number }[];
  correlation: number | null;
  papers: number; // pinned so far; a fraction is being pinned
  belief: number | null;
  curtain: number; // 0 away … 1 closed … 2 open
  gate: number; // 0 open … 1 shut
  ladles: Ladle[];
  seized: number | null; // tokens, on a plate while the ladles are out
  balls: Ball[];
  votes: Votes | null;
}

/** What stands still in the extras of one picture, in its units. */
export interface Extras {
  overhang: Overhang | null;
  siblings: Siblings | null;
  board: NoticeBoard | null;
  gate: Gate | null;
}
