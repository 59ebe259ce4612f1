import { type Current } from './current.ts';
import { type LookBack } from './hindsight.ts';
import { type Memory, memoryOn, type Shelf } from './memory.ts';
import { createNavigation } from './navigation.ts';
import { createSettings } from './settings.ts';

/** What the whole page shares. `device` outlives the tab, `tab` does not. */
export function createApp(given: {
  device: () => Shelf | null;
  tab: () => Shelf | null;
  hash: string;
  lookBack: LookBack; // off the page
}) {
  const device: Memory = memoryOn(given.device);
  const tab: Memory = memoryOn(given.tab);
  const current: Current = { sitting: null, resume: null };
  return {
    current,
    device,
    tab,
    lookBack: given.lookBack,
    settings: createSettings(device),
    navigation: createNavigation(given.hash),
  };
}

export type App = ReturnType<typeof createApp>;
