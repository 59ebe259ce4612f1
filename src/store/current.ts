import { type StoreApi } from 'zustand/vanilla';
import { type Sitting } from './sitting.ts';

/** A game that is played against a finished one: the replay's code, and that of the scenario they share. */
export interface Challenge {
  theirs: string;
  play: string;
}

/** The game this page is in, kept while one looks at other pages. */
export interface Current {
  sitting: StoreApi<Sitting> | null;
  resume: string | null; // code of a saved game the player has already asked to go on with
  finished: string | null; // address of the debrief of the game that has just ended here
  challenge: Challenge | null; // that was taken up on this page
}
