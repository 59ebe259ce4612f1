import { accept, type Result, refuse } from '../model/result.ts';
import { answer } from './answers.ts';
import { extend, pause, resume } from './clock.ts';
import { change, join, openSession, rename, setPlayer } from './lobby.ts';
import { rewind } from './rewind.ts';
import { closeSession, endGame, endPhase, goOn, startNext } from './rounds.ts';
import { type Entry, type Session } from './types.ts';

/**
 * The one way a class changes: never throws, never changes the session it is given. An intent that changes
 * nothing (the same decision sent again) is accepted with the same session, so that it needs no line in the
 * journal. Refusals are coded `class.*` and `game.*`, as the functions that are called here say;
 * `class.round-closed` where a turn is named that is over.
 */
export function reduceSession(session: Session, { at, intent }: Entry): Result<Session> {
  switch (intent.type) {
    case 'open':
      return refuse({ code: 'class.bad-message' });
    case 'join':
      return join(session, intent);
    case 'speak':
      return setPlayer(session, intent.player, 'language', intent.language);
    case 'predict':
    case 'pledge':
    case 'vote':
    case 'decide':
      return answer(session, intent, at);
    case 'start':
      return startNext(session, intent.seed >>> 0, at);
    case 'end-phase':
      if (intent.turn !== session.turn) return refuse({ code: 'class.round-closed' });
      return endPhase(session, at);
    case 'next':
      if (intent.turn !== session.turn) return refuse({ code: 'class.round-closed' });
      return goOn(session, at);
    case 'pause':
      return pause(session, at);
    case 'resume':
      return resume(session, at);
    case 'extend':
      return extend(session, intent.ms, at);
    case 'end-game':
      return endGame(session, at);
    case 'close':
      return closeSession(session, at);
    case 'change':
      return change(session, intent.settings);
    case 'remove':
      return setPlayer(session, intent.player, 'removed', true);
    case 'restore':
      return setPlayer(session, intent.player, 'removed', false);
    case 'rename':
      return rename(session, intent.player, intent.name);
    case 'hand':
      return setPlayer(session, intent.player, 'handed', intent.to === 'bot');
    case 'mark':
      return setPlayer(session, intent.player, 'role', intent.role);
    case 'rewind':
      return rewind(session, at);
  }
}

/** A class from its journal, whose first line opens it. The refusal of the first line that is refused. */
export function replaySession(journal: readonly Entry[]): Result<Session> {
  const [first, ...rest] = journal;
  if (first === undefined) return refuse({ code: 'class.bad-message' });
  let session = openSession(first);
  for (const entry of rest) {
    if (!session.ok) break;
    session = reduceSession(session.value, entry);
  }
  return session.ok ? accept(session.value) : session;
}
