import { type ContagionSettings, type Deed } from './types.ts';

/** A deed that is done as soon as it is heard of. */
export type Hand = Deed extends infer One ? (One extends Deed ? Omit<One, 'step'> : never) : never;

/** What a page tells a running picture. */
export type ContagionOrder =
  | { type: 'open'; settings: ContagionSettings }
  | {
      type: 'play';
      pace: number | null; // steps a second; null: as fast as it goes
      steps: number | null; // how many; null: until told to pause
      shown: boolean; // whether the steps on the way are shown too
    }
  | { type: 'pause' }
  | { type: 'act'; hands: Hand[] }
  | { type: 'drawn'; cells: Uint8Array<ArrayBuffer> }; // the last frame is on the screen; its cells come back

/** A picture as it stands; no other comes before the page has said that this one is drawn. */
export interface ContagionFrame {
  step: number;
  cells: Uint8Array<ArrayBuffer>; // 0 holds, 1 sells, 2 has just come back, 3 has just begun to sell
  from: number; // the step of the first of the counts that follow; they may change what was told of it
  sellers: number[];
  toSell: number[];
  toHold: number[];
  done: Deed[]; // what hands did since the last frame, with the steps at which they did it
  playing: boolean;
  checksum: string; // of the picture, as in a history; empty while it plays
  still: boolean; // nothing can change any more
}

/** A running picture, as the page has it in hand. */
export interface LiveContagion {
  tell(order: Exclude<ContagionOrder, { type: 'open' }>): void;
  /** Ends it at once. */
  close(): void;
}

/** What a page wants to hear of a running picture. */
export interface ContagionListener {
  onFrame(frame: ContagionFrame): void;
  onBroken(): void; // it died and says nothing more
}

/** Opens a running picture, paused at its start. */
export type OpenContagion = (
  settings: ContagionSettings,
  listener: ContagionListener,
) => LiveContagion;
