import { type Memory, memoryOn, type Shelf } from './memory.ts';
import { createNavigation } from './navigation.ts';
import { createSettings } from './settings.ts';

/** What the whole page shares. `device` outlives the tab, `tab` does not. */
export function createApp(shelves: {
  device: () => Shelf | null;
  tab: () => Shelf | null;
  hash: string;
}) {
  const device: Memory = memoryOn(shelves.device);
  const tab: Memory = memoryOn(shelves.tab);
  return {
    device,
    tab,
    settings: createSettings(device),
    navigation: createNavigation(shelves.hash),
  };
}

export type App = ReturnType<typeof createApp>;
