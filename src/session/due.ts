import { awaited, hasAnswered } from './players.ts';
import { type Intent, type Session } from './types.ts';

/** Whether everybody who is asked has answered; not where nobody is. */
function allAnswered(session: Session): boolean {
  const asked = awaited(session);
  return asked.length > 0 && asked.every((player) => hasAnswered(session, player));
}

/**
 * When the class goes on by itself, ms since 1970: at the end of its phase's time, or at once (the time it
 * began) when all have answered. Null while it is paused or waits for the teacher.
 */
export function dueAt(session: Session): number | null {
  const { clock, phaseAt } = session;
  if (clock.paused) return null;
  if (allAnswered(session)) return phaseAt;
  return clock.left === null ? null : clock.since + clock.left;
}

/** What the clock does to the class at `at`, if anything; `reduceSession` accepts it. */
export function dueIntent(session: Session, at: number): Intent | null {
  const due = dueAt(session);
  if (due === null || at < due) return null;
  const { turn } = session;
  return session.phase === 'revealed' ? { type: 'next', turn } : { type: 'end-phase', turn };
}
