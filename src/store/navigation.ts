import { createStore, type StoreApi } from 'zustand/vanilla';
import { parseRoute, type Route } from './routes.ts';

export interface Navigation {
  route: Route;
  hash: string;
  arrive(hash: string): void;
}

/** Where the page is, told by whoever listens to the address. */
export function createNavigation(hash: string): StoreApi<Navigation> {
  return createStore<Navigation>()((set) => ({
    route: parseRoute(hash),
    hash,
    arrive: (next) => set({ route: parseRoute(next), hash: next }),
  }));
}
