import { createStore, type StoreApi } from 'zustand/vanilla';

/** How far the game is kept on this device, so that it opens without a network. */
export type Kept =
  | { at: 'unasked' }
  | { at: 'insecure' } // an address over plain HTTP: no browser keeps pages of it
  | { at: 'unable' } // this browser cannot, or was told not to
  | { at: 'fetching'; got: number; all: number | null } // files
  | { at: 'failed' }
  | { at: 'ready' };

/** What the page knows of itself without a network, followed by whoever shows it. */
export interface Offline {
  kept: Kept;
  size: number | null; // of everything that is kept, in bytes
  renew: (() => void) | null; // a newer version is here: load it
  install: (() => Promise<void>) | null; // the browser offers to install the game: ask the person
  /** Begin to keep the game, or look again where that failed. */
  begin(): void;
}

/** `keep` does the work, off the first screen; it may be asked more than once. */
export function createOffline(keep: (offline: StoreApi<Offline>) => Promise<void>) {
  const offline = createStore<Offline>()((set) => ({
    kept: { at: 'unasked' },
    size: null,
    renew: null,
    install: null,
    begin: () => void keep(offline).catch(() => set({ kept: { at: 'failed' } })),
  }));
  return offline;
}
