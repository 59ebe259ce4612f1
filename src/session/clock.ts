import { accept, type Result, refuse } from '../model/result.ts';
import { isPlaying } from './players.ts';
import { type SessionSettings } from './settings.ts';
import { type Clock, type Phase, type Session } from './types.ts';

/** Longest time that can be added at once, ms. */
const MOST_EXTENSION = 3_600_000;

function limitOf(phase: Phase, { timer, reveal }: SessionSettings): number | null {
  if (!isPlaying(phase)) return null;
  return phase === 'revealed' ? reveal : timer;
}

/** The clock of a phase that begins at `at`. */
export function clockOf(phase: Phase, settings: SessionSettings, at: number): Clock {
  const limit = limitOf(phase, settings);
  return { left: limit === null ? null : limit * 1_000, since: at, paused: false };
}

/** Ms that are left of the phase at `at`; null: no limit. */
export function timeLeft({ left, since, paused }: Clock, at: number): number | null {
  if (left === null || paused) return left;
  return Math.max(0, left - Math.max(0, at - since));
}

/** Begin a phase: its turn, its clock. A class that was paused goes on. */
export function begin(session: Session, phase: Phase, at: number): Session {
  return {
    ...session,
    phase,
    phaseAt: at,
    clock: clockOf(phase, session.settings, at),
    turn: session.turn + 1,
  };
}

/** Stop the clock; `class.not-asked` outside a game. */
export function pause(session: Session, at: number): Result<Session> {
  if (!isPlaying(session.phase)) return refuse({ code: 'class.not-asked' });
  if (session.clock.paused) return accept(session);
  const left = timeLeft(session.clock, at);
  return accept({ ...session, clock: { left, since: at, paused: true } });
}

/** Let the clock run on from where it stood; `class.not-asked` outside a game. */
export function resume(session: Session, at: number): Result<Session> {
  if (!isPlaying(session.phase)) return refuse({ code: 'class.not-asked' });
  const { left, paused } = session.clock;
  return accept(paused ? { ...session, clock: { left, since: at, paused: false } } : session);
}

/** Give the phase `ms` more; where it has no limit nothing changes. */
export function extend(session: Session, ms: number, at: number): Result<Session> {
  if (!isPlaying(session.phase)) return refuse({ code: 'class.not-asked' });
  if (!Number.isInteger(ms) || ms < 1 || ms > MOST_EXTENSION) {
    return refuse({
      code: 'class.bad-message',
      path: 'ms',
      allowed: { min: 1, max: MOST_EXTENSION },
    });
  }
  const { clock } = session;
  const left = timeLeft(clock, at);
  if (left === null) return accept(session);
  return accept({ ...session, clock: { ...clock, left: left + ms, since: at } });
}
