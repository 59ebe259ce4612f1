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
}) {
  const device: Memory = memoryOn(given.device);
  const tab: Memory = memoryOn(given.tab);
  const current: Current = { sitting: null, resume: null };
  return {
    current,
    device,
    tab,
    work: given.work,
    settings: createSettings(device),
    navigation: createNavigation(given.hash),
  };
}

export type App = ReturnType<typeof createApp>;
