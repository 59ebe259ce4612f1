import { type StoreApi } from 'zustand/vanilla';
import { accept, type Result } from '../model/result.ts';
import { decodeScenario } from '../scenario/link.ts';
import { type Scenario } from '../scenario/types.ts';
import { type App } from './app.ts';
import { forgetGame, keepGame, type Move, recallGameOf } from './saved.ts';
import { createSitting, type Sitting } from './sitting.ts';

/** A place to play: at the game itself, or before the question whether to go on with a saved one. */
export type Opened =
  | { at: 'game'; sitting: StoreApi<Sitting> }
  | { at: 'question'; scenario: Scenario; moves: Move[] };

/** Sit down to the scenario after `moves`; every further one is kept on the device until the end. */
export function sitDown(
  app: App,
  code: string,
  scenario: Scenario,
  moves: readonly Move[],
): StoreApi<Sitting> {
  const sitting = createSitting(scenario, code, moves, (now) => {
    if (now.game.phase === 'over') forgetGame(app, code);
    else if (!keepGame(app, { code, rounds: scenario.rounds, moves: now.moves })) {
      app.settings.getState().note('forgetful');
    }
  });
  app.current.sitting = sitting;
  app.current.resume = null;
  return sitting;
}

/** Open the game of a scenario's code: the one this page is in, a saved one, or a new one. */
export function openSitting(app: App, code: string): Result<Opened> {
  const { sitting, resume } = app.current;
  if (sitting !== null && sitting.getState().code === code) return accept({ at: 'game', sitting });
  const read = decodeScenario(code);
  if (!read.ok) return read;
  const moves = recallGameOf(app, code)?.moves ?? [];
  if (moves.length > 0 && resume !== code) {
    return accept({ at: 'question', scenario: read.value, moves });
  }
  return accept({ at: 'game', sitting: sitDown(app, code, read.value, moves) });
}
