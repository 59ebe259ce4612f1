import { mix } from '../model/chance.ts';
import { accept, type Result, refuse } from '../model/result.ts';
import { clockOf } from './clock.ts';
import { NAME_KEYS } from './name-keys.ts';
import { madeName, ownName, suggestNames } from './names.ts';
import { isPlaying, playerOf } from './players.ts';
import { MOST_PLAYERS, type SessionSettings } from './settings.ts';
import { type Entry, type Intent, type Name, type Player, type Session } from './types.ts';

/** The class as the first line of its journal makes it; any other line is `class.bad-message`. */
export function openSession({ at, intent }: Entry): Result<Session> {
  if (intent.type !== 'open') return refuse({ code: 'class.bad-message' });
  const { settings, seed } = intent;
  return accept({
    settings,
    seed: seed >>> 0,
    openedAt: at,
    phase: 'lobby',
    phaseAt: at,
    clock: clockOf('lobby', settings, at),
    players: [],
    game: null,
    past: [],
    turn: 1,
    rewound: null,
  });
}

type Join = Extract<Intent, { type: 'join' }>;

function nameFor(session: Session, wanted: Join['name'], id: number): Result<Name> {
  const { names } = session.settings;
  if (names === 'off') return accept({ number: id });
  if (wanted !== null && 'own' in wanted) {
    return names === 'own'
      ? ownName(session, wanted.own, id)
      : refuse({ code: 'class.names-given' });
  }
  const seed = mix(session.seed, 'seating', 0, id) >>> 0;
  const key = wanted?.key ?? suggestNames(session, seed)[0]!;
  if (!NAME_KEYS.includes(key)) return refuse({ code: 'class.bad-message', path: 'name.key' });
  return accept(madeName(session.players, key));
}

/**
 * A newcomer; while a game is played it watches until there is a seat. Refusals: `class.over`, `class.full`,
 * `class.names-given` and those of `ownName`.
 */
export function join(session: Session, { name: wanted, language }: Join): Result<Session> {
  const { players, game } = session;
  if (session.phase === 'closed') return refuse({ code: 'class.over' });
  if (players.length >= MOST_PLAYERS) return refuse({ code: 'class.full', allowed: MOST_PLAYERS });
  const id = players.length + 1;
  const name = nameFor(session, wanted, id);
  if (!name.ok) return name;
  const player: Player = {
    id,
    name: name.value,
    language,
    role: null,
    removed: false,
    handed: false,
  };
  const joined = { ...session, players: [...players, player] };
  if (game === null || !isPlaying(session.phase)) return accept(joined);
  return accept({ ...joined, game: { ...game, watching: [...game.watching, id] } });
}

/** Something about a player is set; the same session where it was so. `class.no-seat`: nobody of that number. */
export function setPlayer<K extends keyof Player>(
  session: Session,
  id: number,
  field: K,
  value: Player[K],
): Result<Session> {
  const player = playerOf(session, id);
  if (player === undefined) return refuse({ code: 'class.no-seat' });
  if (player[field] === value) return accept(session);
  const players = session.players.with(id - 1, { ...player, [field]: value });
  return accept({ ...session, players });
}

/** An own name for a player from the teacher, whatever the rule of the class. Refusals: as `ownName`. */
export function rename(session: Session, id: number, typed: string): Result<Session> {
  const player = playerOf(session, id);
  if (player === undefined) return refuse({ code: 'class.no-seat' });
  const name = ownName(session, typed, id);
  if (!name.ok) return name;
  if ('own' in player.name && 'own' in name.value && player.name.own === name.value.own) {
    return accept(session);
  }
  return setPlayer(session, id, 'name', name.value);
}

/** Other settings for the games to come. Refusals: `class.still-playing`, `class.over`. */
export function change(session: Session, settings: SessionSettings): Result<Session> {
  if (session.phase === 'closed') return refuse({ code: 'class.over' });
  if (isPlaying(session.phase)) return refuse({ code: 'class.still-playing' });
  const same = JSON.stringify(settings) === JSON.stringify(session.settings);
  return accept(same ? session : { ...session, settings });
}
