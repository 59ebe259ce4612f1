import { playersWho } from '../../session/answered.ts';
import { hasAnswered, isAwaited, isPlaying, placeOf, playsSelf } from '../../session/players.ts';
import { type Player, type Session } from '../../session/types.ts';
import { poolViews } from './pools.ts';
import { roomView } from './room.ts';
import { type Mark, type RosterLine, type TeacherView } from './types.ts';

function lineOf(session: Session, { id, name, language, role }: Player): RosterLine {
  const place = isPlaying(session.phase) ? placeOf(session, id) : null;
  if (place === null) {
    return { player: id, name, language, treatment: null, group: null, role };
  }
  const { treatment } = session.game!.groups[place.group]!;
  return { player: id, name, language, treatment, group: place.group, role: place.seat.role };
}

function markOf(session: Session, player: Player, connected: ReadonlySet<number>): Mark {
  const { id, removed, handed } = player;
  if (removed) return 'r';
  if (handed) return 'b';
  if (isAwaited(session, id) && hasAnswered(session, id)) return 'd';
  if (!connected.has(id)) return 'x';
  if (isPlaying(session.phase) && placeOf(session, id) === null) return 'w';
  return 't';
}

/** Players who wait for a seat while others play. */
export function waitingFor(session: Session): number {
  const { game, phase } = session;
  if (game === null || !isPlaying(phase)) return 0;
  return game.watching.filter((player) => playsSelf(session, player)).length;
}

function predictedIn({ game }: Session): number | null {
  if (!game?.settings.predict) return null;
  return playersWho(game.predictions).length;
}

/** All the teacher may see at `at` (ms since 1970); `connected` are the players whose page is there now. */
export function teacherView(
  session: Session,
  connected: ReadonlySet<number>,
  at: number,
): TeacherView {
  const { players, settings, phase } = session;
  return {
    room: roomView(session, at),
    settings,
    roster: players.map((player) => lineOf(session, player)),
    marks: players.map((player) => markOf(session, player, connected)).join(''),
    late: waitingFor(session),
    pools: poolViews(session),
    predictions: predictedIn(session),
    canRecord: !isPlaying(phase),
  };
}

/** Players who are here and have no seat in a game that is played. */
export function idlePlayers(session: Session): number {
  const here = session.players.filter(({ removed }) => !removed).length;
  return isPlaying(session.phase) ? waitingFor(session) : here;
}
