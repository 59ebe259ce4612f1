import { accept, type Result } from '../model/result.ts';
import { clockOf } from './clock.ts';
import { type Session } from './types.ts';

/** More turns than any class has: no turn of what is gone comes again. */
const SKIPPED_TURNS = 10_000;

/**
 * Goes on from a copy that was put back. Answers that were meant for what is gone come too late, whatever
 * turn they name; those in the copy stand, and the open phase has its whole time anew.
 */
export function rewind(session: Session, at: number): Result<Session> {
  const { phase, settings, clock, game, turn } = session;
  if (phase === 'closed') return accept(session);
  return accept({
    ...session,
    clock: { ...clockOf(phase, settings, at), paused: clock.paused },
    turn: turn + SKIPPED_TURNS,
    rewound: { game: game?.number ?? 0, closed: game?.closed ?? 0 },
  });
}
