import { type Game } from '../../src/game/types.ts';
import { type App } from '../../src/store/app.ts';
import { afterGame } from '../../src/store/beatingAfter.ts';
import { debriefHref } from '../../src/store/finish.ts';
import { memoryOn } from '../../src/store/memory.ts';
import { createSettings } from '../../src/store/settings.ts';
import { codeOfGame } from '../../src/store/watchingWhatIf.ts';
import { shelfOf } from './shelves.ts';

/** As much of an app as a game on one screen needs, on these shelves. */
export function appOn(device = shelfOf(), tab = shelfOf()) {
  const memory = memoryOn(() => device);
  const app = {
    device: memory,
    tab: memoryOn(() => tab),
    settings: createSettings(memory),
    current: { sitting: null, resume: null, finished: null, challenge: null },
  } as unknown as App;
  return { app, device, tab };
}

/** Where a page is once a game has ended on it. */
export function hrefAfter(app: App, game: Game): string {
  app.current.finished = debriefHref(game);
  return afterGame(app, codeOfGame(game), game) ?? debriefHref(game);
}
