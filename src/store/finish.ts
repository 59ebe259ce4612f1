import { decisionsOf } from '../game/replay.ts';
import { type Game } from '../game/types.ts';
import { encodeReplay, encodeScenario } from '../scenario/link.ts';
import { type App } from './app.ts';
import { takeChallenge } from './beatingMemory.ts';
import { keepFinished } from './comparingRecent.ts';
import { hrefOf } from './routes.ts';

function codeOf(game: Game): string {
  return encodeReplay({ scenario: game.scenario, decisions: decisionsOf(game) });
}

/** Where the debrief of a finished game is: the address alone brings it back. */
export function debriefHref(game: Game): string {
  return hrefOf({ page: 'debrief', code: codeOf(game) });
}

/** Where the page goes after a game, which is kept: to its debrief, or to the comparison it was played for. */
export function hrefAfter(app: App, game: Game): string {
  const answer = codeOf(game);
  keepFinished(app.device, answer);
  const challenge = takeChallenge(app, encodeScenario(game.scenario));
  if (challenge === null) return debriefHref(game);
  return hrefOf({ page: 'beat', code: challenge.theirs, answer });
}
