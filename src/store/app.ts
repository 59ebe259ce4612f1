import { type Clock } from './classroom/clock.ts';
import { type Classroom } from './classroom/links.ts';
import { type ClassMeans } from './classroom/means.ts';
import { type Current } from './current.ts';
import { type Memory, memoryOn, type Shelf } from './memory.ts';
import { createNavigation } from './navigation.ts';
import { createSettings } from './settings.ts';
import { type Work } from './work.ts';

/** What the whole page shares. `device` outlives the tab, `tab` does not. */
export function createApp(given: {
  device: () => Shelf | null;
  tab: () => Shelf | null;
  hash: string;
  work: Work; // off the page
  classroom: () => Promise<Classroom>;
  clock: Clock;
  replaceAddress: (href: string) => void;
}) {
  const device: Memory = memoryOn(given.device);
  const tab: Memory = memoryOn(given.tab);
  const current: Current = { sitting: null, resume: null };
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
    work: given.work,
    settings: createSettings(device),
    navigation,
  };
}

export type App = ReturnType<typeof createApp>;
