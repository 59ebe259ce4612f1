import { type StoreApi } from 'zustand/vanilla';
import { type Clock } from './classroom/clock.ts';
import { type Classroom } from './classroom/links.ts';
import { type ClassMeans } from './classroom/means.ts';
import { type Current } from './current.ts';
import { type Memory, memoryOn, type Shelf } from './memory.ts';
import { createNavigation } from './navigation.ts';
import { createOffline, type Offline } from './offline.ts';
import { createSettings } from './settings.ts';
import { type Work } from './work.ts';

/** What the whole page shares. `device` outlives the tab, `tab` does not. */
export function createApp(given: {
  device: () => Shelf | null;
  tab: () => Shelf | null;
  hash: string;
  home: string; // address of the game's page, for links to it
  work: Work; // off the page
  classroom: () => Promise<Classroom>;
  clock: Clock;
  replaceAddress: (href: string) => void;
  keep: (offline: StoreApi<Offline>) => Promise<void>; // the game on this device
}) {
  const device: Memory = memoryOn(given.device);
  const tab: Memory = memoryOn(given.tab);
  const current: Current = { sitting: null, resume: null, finished: null, challenge: null };
  const navigation = createNavigation(given.hash);
  const classes: Omit<ClassMeans, 'device'> = {
    classroom: given.classroom,
    clock: given.clock,
    secrets: new Map(),
    replaceAddress(href) {
      given.replaceAddress(href);
      navigation.getState().arrive(href);
    },
  };
  return {
    ...classes,
    current,
    device,
    tab,
    home: given.home,
    work: given.work,
    settings: createSettings(device),
    navigation,
    offline: createOffline(given.keep),
  };
}

export type App = ReturnType<typeof createApp>;
