import { type Rules } from '../model/rules.ts';
import { type Role, type Seat } from '../model/seat.ts';
import {
  type Extras,
  type ExtrasFrame,
  type PastExtras,
  type Show,
  type ViewExtras,
} from './extras/types.ts';
import { type Box, type Size, type Stretch } from './shapes.ts';

export type { Box, Show, Size, Stretch };

/** One past round, as far as the picture needs it; logs are natural, money in dollars. */
export interface PastRound extends PastExtras {
  price: number;
  value: number;
  gap: number;
  depth: number;
  flow: number;
  waves: readonly { holders: number; tokens: number }[];
  held: Record<Role, number> | null;
  each: Record<Role, readonly boolean[]> | null;
  mine: { held: boolean; forced: boolean; slipped: boolean; seized?: number };
}

/** What a seat sees of its game: the part of a seat's view that is drawn. */
export interface PoolView extends ViewExtras {
  you: Seat;
  price: number;
  value: number;
  gap: number;
  myDrop: number; // log price
  account: { stock: number; debt: number; siblings?: readonly number[] };
  past: readonly PastRound[];
  pledges: Record<Role, readonly (string | null)[]>;
}

/** The rules of the game and who sits where. */
export type Setting = Rules & {
  seed?: number;
  seats: Record<'holders' | 'makers', readonly { id: string }[]>;
};

export interface PictureInput {
  setting: Setting;
  view: PoolView;
  size: Size; // of the canvas
  crowd?: number; // figures at most; 24 when left out
  show?: Show;
}

/** A price on the gauge. */
export interface Mark {
  y: number;
  price: number; // dollars
}

/** One maker, or several where there are too many to draw, with the board and the bay. */
export interface Bay {
  left: number;
  width: number;
  pole: number; // x of the pole at the bay's inner edge
  board: Box;
  side: -1 | 1; // left or right of the base
  makers: number[]; // seats
  depth: number; // tokens per unit of log price that the bay adds
  look: string; // key of the figure on the board
  scale: number; // of that figure
  you: boolean;
}

/** One figure on a float: one holder, or a stated number of them. */
export interface Figure {
  seats: number[];
  look: string; // key of the drawing
  you: boolean;
  whale: boolean;
}

/** Somebody's announcement, by the place of the speaker. */
export interface Speech {
  role: Role;
  index: number; // of the figure or the bay
  pledge: string;
}

/** Where rain falls and how much of it comes in: `opening` is capture of the width of `rain`. */
export interface Sky {
  rain: { left: number; width: number; top: number };
  opening: { left: number; width: number; top: number; height: number };
  roof: { left: number; width: number; top: number; fall: number; height: number };
  spout: { x: number; top: number }; // where the captured rain falls into the tank
  capture: number;
}

/** What stands still in a round, in units; `zoom` CSS pixels make one unit. */
export interface Picture {
  size: Size; // of the canvas, CSS pixels
  zoom: number;
  extent: Size; // of the picture
  wide: boolean;
  ground: number; // y on which everything stands
  tank: { inner: Box; wall: number };
  gauge: {
    tube: Box | null; // a phone has its marks on the wall
    marks: Mark[];
    unit: number; // units per unit of log price
    floor: number; // log price at the tank's floor
    broken: boolean; // a level of this round lies outside the gauge
  };
  basin: { box: Box; pipe: number } | null; // recovery; on a phone where something moves it
  neighbours: Box[];
  tap: { x: number; y: number; running: boolean } | null;
  quay: { box: Box; savings: boolean; train: boolean };
  sky: Sky;
  base: { left: number; width: number; depth: number };
  bays: Bay[];
  figures: Figure[];
  each: number; // holders a figure other than yours stands for
  bucket: { left: number; width: number; height: number; drop: number } | null;
  redLine: number | null; // units below the level
  dominoes: { left: number; top: number; pitch: number; height: number; count: number } | null;
  speeches: Speech[];
  rest: Frame;
  extras?: Extras; // once their geometry is there
}

/** As the drawings of figures know them; `tip` is drawn 35° from upright. */
export type Posture = 'idle' | 'hold' | 'sell' | 'tip' | 'walk' | 'ashore';
/** null: the person's own. */
export type Mood = 'worry' | 'oh' | null;

export interface FigureFrame {
  x: number;
  y: number; // of the float's line
  scale: number;
  angle: number; // degrees from upright
  alpha: number;
  posture: Posture;
  mood: Mood;
  ashore: number; // 0 on the float … 1 on the quay
  icon: 'hold' | 'sell' | null;
  turn: number; // how far the icon has flipped, 0–1
}

export interface FloatFrame {
  x: number;
  y: number;
  scale: number;
  angle: number;
  alpha: number;
}

export interface BucketFrame {
  x: number;
  y: number;
  angle: number;
  alpha: number;
}

/** Everything that moves, at one moment, in units. */
export interface Frame {
  level: number; // y of the water in the live part
  logPrice: number; // what the tag shows
  value: number; // y of the value mark
  logValue: number;
  ghost: number | null; // y of the last level, dashed
  bracket: { from: number; to: number } | null;
  open: Stretch[]; // the live width; together it is depth
  shut: (Stretch & { level: number })[]; // water behind blinds, still, and the y it stands at
  blind: number[]; // per bay, how far the blind is down
  figures: FigureFrame[];
  floats: FloatFrame[];
  buckets: BucketFrame[];
  crest: { x: number; height: number; heading: -1 | 1 } | null; // heading left or right
  rain: number; // 0 dry … 1 pouring
  ripple: number; // 0 calm … 1
  slip: boolean; // my hand did what I did not choose
  dominoes: number[]; // per domino, degrees from upright
  wave: { number: number; more: number } | null; // the wave running, and how many are shown as one
  extras?: ExtrasFrame;
}

export type Cue = 'reveal' | 'hold' | 'sell' | 'level' | 'wave' | 'blind' | 'rain' | 'end';

/** A sound's moment. `amount`: log price moved, share, or count, by the cue. */
export interface CueAt {
  at: number; // ms
  cue: Cue;
  amount: number;
  from?: number; // log price against the opening one, for the glide
}

/** A round as it is shown: a function of time and nothing else. */
export interface Film {
  duration: number; // ms
  parts: { name: 'reveal' | 'level' | 'settle' | 'wave' | 'rest'; from: number; to: number }[];
  cues: CueAt[];
  at(ms: number): Frame;
}
