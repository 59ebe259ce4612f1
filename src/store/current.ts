import { type StoreApi } from 'zustand/vanilla';
import { type Sitting } from './sitting.ts';

/** The game this page is in, kept while one looks at other pages. */
export interface Current {
  sitting: StoreApi<Sitting> | null;
  resume: string | null; // code of a saved game the player has already asked to go on with
}
