import { type App } from '../../src/store/app.ts';
import { memoryOn } from '../../src/store/memory.ts';
import { createSettings } from '../../src/store/settings.ts';
import { shelfOf } from './shelves.ts';

/** As much of an app as a game on one screen needs, on these shelves. */
export function appOn(device = shelfOf(), tab = shelfOf()) {
  const memory = memoryOn(() => device);
  const app = {
    device: memory,
    tab: memoryOn(() => tab),
    settings: createSettings(memory),
    current: { sitting: null, resume: null, challenge: null },
  } as unknown as App;
  return { app, device, tab };
}
