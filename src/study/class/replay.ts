import { decisionsOf } from '../../game/replay.ts';
import { type Replay } from '../../scenario/types.ts';
import { type Session } from '../../session/types.ts';
import { turnsOf } from './moves.ts';

/**
 * One pool of a class for the game's own viewer, with as many rounds as were closed. `game` and `round` count from
 * 1, `pool` from 0 among the pools of that round; only with partners drawn each round does `round` matter. Null
 * where there was no such pool, or nothing was played.
 */
export function replayOf(session: Session, game: number, pool: number, round = 1): Replay | null {
  const played = [...session.past, session.game].find((one) => one?.number === game);
  const turn = played && turnsOf(played).find((one) => one.round === round && one.pool === pool);
  if (!turn) return null;
  return { scenario: turn.group.scenario, decisions: decisionsOf(turn.group.game) };
}
