import { type Role, type Seat } from '../model/seat.ts';
import { type Answered, answerOf } from './answered.ts';
import {
  type ClassGame,
  type Group,
  type Phase,
  type Place,
  type Player,
  type Session,
} from './types.ts';

export const ROLES: readonly Role[] = ['holder', 'maker'];

/** The player of that number; undefined where nobody has joined under it. */
export function playerOf(session: Session, player: number): Player | undefined {
  return session.players[player - 1];
}

/** Whether a player plays for itself: neither removed nor handed to a bot. */
export function playsSelf(session: Session, player: number): boolean {
  const one = playerOf(session, player);
  return one !== undefined && !one.removed && !one.handed;
}

/** Whether a game is being played: between its start and its end. */
export function isPlaying(phase: Phase): boolean {
  return phase !== 'lobby' && phase !== 'over' && phase !== 'closed';
}

/** Seats of a pool with a student, in order. */
export function seatsWithPlayers(group: Pick<Group, 'seats'>): { seat: Seat; player: number }[] {
  return ROLES.flatMap((role) =>
    group.seats[role].flatMap((player, seat) =>
      player === null ? [] : [{ seat: { role, seat }, player }],
    ),
  );
}

// Pools keep their seats while a round is open; a place is asked for at every answer.
const known = new WeakMap<readonly Group[], Map<number, Place>>();

/** Where everybody sits in these pools. */
export function placesIn(groups: readonly Group[]): Map<number, Place> {
  const before = known.get(groups);
  if (before) return before;
  const places = new Map<number, Place>();
  groups.forEach((group, at) => {
    for (const { seat, player } of seatsWithPlayers(group)) places.set(player, { group: at, seat });
  });
  known.set(groups, places);
  return places;
}

/** Where a player sits in the game in play, or the last one; null: nowhere. */
export function placeOf({ game }: Session, player: number): Place | null {
  return game === null ? null : (placesIn(game.groups).get(player) ?? null);
}

/** Whether an answer of this phase can come from that seat. */
function isAsked(phase: Phase, { game }: Group, { role }: Seat): boolean {
  if (phase === 'predicting') return true;
  if (phase === 'voting') return game.phase === 'voting' && role === 'holder';
  return phase === 'choosing' && game.phase === 'choosing';
}

/** Whether this phase asks something of a player who plays for itself. */
export function isAwaited(session: Session, player: number): boolean {
  const place = placeOf(session, player);
  if (place === null || !playsSelf(session, player)) return false;
  return isAsked(session.phase, session.game!.groups[place.group]!, place.seat);
}

interface Asked extends Pick<Session, 'phase' | 'players'> {
  all: readonly number[];
}

// Answers change neither who sits where nor who plays; who is awaited is asked for after every one.
const knownAsked = new WeakMap<readonly Group[], Asked>();

/** Players whose answer this phase awaits, in the order of their seats; empty where it asks nothing. */
export function awaited(session: Session): readonly number[] {
  const { game, phase, players } = session;
  if (game === null || (phase !== 'predicting' && phase !== 'voting' && phase !== 'choosing')) {
    return [];
  }
  const before = knownAsked.get(game.groups);
  if (before?.phase === phase && before.players === players) return before.all;
  const all = game.groups.flatMap((group) =>
    seatsWithPlayers(group)
      .filter(({ seat, player }) => isAsked(phase, group, seat) && playsSelf(session, player))
      .map(({ player }) => player),
  );
  knownAsked.set(game.groups, { phase, players, all });
  return all;
}

/** The answers that the open phase collects. */
function answersIn(phase: Phase, game: ClassGame): Answered<unknown> {
  if (phase === 'predicting') return game.predictions;
  return phase === 'voting' ? game.votes : phase === 'choosing' ? game.decisions : [];
}

/** Whether a player has answered what this phase asks. */
export function hasAnswered({ game, phase }: Session, player: number): boolean {
  return game !== null && answerOf(answersIn(phase, game), player) !== undefined;
}
