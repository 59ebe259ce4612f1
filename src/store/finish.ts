import { decisionsOf } from '../game/replay.ts';
import { type Game } from '../game/types.ts';
import { encodeReplay } from '../scenario/link.ts';
import { hrefOf } from './routes.ts';

/** Where the debrief of a finished game is: the address alone brings it back. */
export function debriefHref(game: Game): string {
  const code = encodeReplay({ scenario: game.scenario, decisions: decisionsOf(game) });
  return hrefOf({ page: 'debrief', code });
}
