import { type Payoffs } from '../types.ts';

/** Cells everybody plays with: 8 around (Moore), or the 4 that share a side (von Neumann). */
export type Neighbours = 4 | 8;

/** Who sells at first: nobody, one in the middle, or each with a chance. */
export type Start = { kind: 'blank' } | { kind: 'one' } | { kind: 'share'; share: number };

/** What changes from one step to the next. */
export interface CopyRules {
  payoffs: Payoffs; // of holding (cooperation) and selling (defection); any finite numbers
  noise: number; // chance that a copy goes wrong and becomes the other choice, 0 to 1
}

/** What a hand does to a picture once `step` steps are done, before the next one. */
export type Deed =
  | { kind: 'plant'; step: number; x: number; y: number; width: number; sells: boolean } // cells of one row
  | ({ kind: 'rules'; step: number } & CopyRules);

/** Holders on a square whose sides meet, who copy their best neighbour. */
export interface ContagionSettings extends CopyRules {
  size: number; // cells along a side, whole
  neighbours: Neighbours;
  rewired: number; // share of the links that lead anywhere instead of next door, 0 to 1; 0 is the lattice
  self: boolean; // whether everybody plays with itself too, as in Nowak & May 1992
  start: Start;
  seed: number; // 0 to 2³²−1: the start, the links and what goes wrong
  deeds: readonly Deed[]; // by step; those of one step in the order in which they are done
}

/** A picture of which a number of steps is asked for. */
export interface ContagionRequest extends ContagionSettings {
  steps: number; // whole, from 0
}

/** Counts after each step, from 0 on; what was planted at a step is counted with it. */
export interface ContagionHistory {
  cells: number;
  sellers: number[];
  toSell: number[]; // who began to sell in that step by copying
  toHold: number[]; // who came back
  checksum: string; // of the last picture, 8 hexadecimal digits: FNV-1a over the cells, 1 = sells
}
