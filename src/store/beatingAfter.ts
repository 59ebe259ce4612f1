import { type Game } from '../game/types.ts';
import { encodeScenario } from '../scenario/link.ts';
import { type App } from './app.ts';
import { takeChallenge } from './beatingMemory.ts';
import { keepFinished } from './comparingRecent.ts';
import { hrefOf } from './routes.ts';

/**
 * On arriving at the debrief of the game that has just ended on this page: it is kept among the device's last
 * ones, and where it answers a challenge the way leads on to the comparison. Null: stay at the debrief.
 */
export function afterGame(
  app: Pick<App, 'tab' | 'device' | 'current'>,
  code: string,
  game: Game,
): string | null {
  if (app.current.finished !== hrefOf({ page: 'debrief', code })) return null;
  app.current.finished = null;
  keepFinished(app.device, code);
  const challenge = takeChallenge(app, encodeScenario(game.scenario));
  return challenge && hrefOf({ page: 'beat', code: challenge.theirs, answer: code });
}
