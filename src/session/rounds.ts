import { withReveal } from '../game/record.ts';
import { accept, type Result, refuse } from '../model/result.ts';
import { allot, isOn, isRematched, seatWatchers } from './allot.ts';
import { begin } from './clock.ts';
import { closePool, countPool } from './close.ts';
import { isPlaying, seatsWithPlayers } from './players.ts';
import { openPool } from './pools.ts';
import { type ClassGame, type Session } from './types.ts';

/** Games of the session so far, the one in play included. */
export function gamesSoFar({ game, past }: Session): number {
  return past.length + (game === null ? 0 : 1);
}

/** A game's round opens: on a vote where some pool holds one. */
function openRound(session: Session, game: ClassGame, at: number): Session {
  const fresh = { ...game, decisions: [], pledges: [], votes: [] };
  const voting = game.groups.some((group) => group.game.phase === 'voting');
  return begin({ ...session, game: fresh }, voting ? 'voting' : 'choosing', at);
}

/**
 * The next game. Refusals: `class.still-playing`, `class.over` (the session is closed, or no game is left),
 * `class.too-few` (a pool would have fewer than two holders).
 */
export function startNext(session: Session, seed: number, at: number): Result<Session> {
  if (isPlaying(session.phase)) return refuse({ code: 'class.still-playing' });
  const { settings, game: last, past } = session;
  if (session.phase === 'closed' || gamesSoFar(session) >= settings.games) {
    return refuse({ code: 'class.over' });
  }
  const allotment = allot(session, seed, 1);
  if (allotment === null) return refuse({ code: 'class.too-few' });
  const game: ClassGame = {
    number: gamesSoFar(session) + 1,
    settings,
    seed,
    rounds: Math.max(...settings.treatments.map(({ rounds }) => rounds)),
    closed: 0,
    present: session.players.length,
    ...allotment,
    before: [],
    predictions: [],
    decisions: [],
    pledges: [],
    votes: [],
    endedEarly: false,
  };
  const next = { ...session, game, past: last === null ? past : [...past, last] };
  return accept(settings.predict ? begin(next, 'predicting', at) : openRound(next, game, at));
}

function closeRound(session: Session, at: number): Session {
  const game = session.game!;
  const groups = game.groups.map((group) => closePool(session, group));
  const after = { ...game, groups, closed: game.closed + 1 };
  return begin({ ...session, game: after }, 'revealed', at);
}

function countVotes(session: Session, at: number): Session {
  const game = session.game!;
  const groups = game.groups.map((group) => countPool(session, group));
  return begin({ ...session, game: { ...game, groups } }, 'choosing', at);
}

/** End the phase that collects answers with what has come in; `class.not-asked` in any other. */
export function endPhase(session: Session, at: number): Result<Session> {
  const { phase, game } = session;
  if (phase === 'predicting') {
    return accept(openRound(session, seatWatchers(session, game!), at));
  }
  if (phase === 'voting') return accept(countVotes(session, at));
  return phase === 'choosing'
    ? accept(closeRound(session, at))
    : refuse({ code: 'class.not-asked' });
}

function isOver(session: Session, { groups, seed, closed: rounds }: ClassGame): boolean {
  if (!isRematched(session)) return groups.every(({ game }) => game.phase === 'over');
  return !groups.some(({ treatment }) => isOn(session, treatment, seed, rounds + 1));
}

/** The pools of the round of strangers that comes next; the same once more where too few are left for others. */
function rematch(session: Session, game: ClassGame): ClassGame {
  const round = game.closed + 1;
  const drawn = allot(session, game.seed, round);
  const before = [...game.before, game.groups];
  if (drawn !== null) return { ...game, ...drawn, before };
  const groups = game.groups
    .filter(({ treatment }) => isOn(session, treatment, game.seed, round))
    .map((group, number) => {
      const members = seatsWithPlayers(group).map(({ player }) => player);
      return openPool(session, { treatment: group.treatment, members, number }, game.seed, round)!;
    });
  return { ...game, groups, before };
}

/** On from an outcome: to the next round, or to the end of the game; `class.not-asked` in any other phase. */
export function goOn(session: Session, at: number): Result<Session> {
  if (session.phase !== 'revealed') return refuse({ code: 'class.not-asked' });
  const game = session.game!;
  if (isOver(session, game)) return accept(begin(session, 'over', at));
  const next = isRematched(session) ? rematch(session, game) : seatWatchers(session, game);
  return accept(openRound(session, next, at));
}

/** A game in play as it ends after its last closed round. */
function broughtToEnd(game: ClassGame): ClassGame {
  const opened = game.groups.some((group) => group.by.length === 0) && game.before.length > 0;
  const groups = opened ? game.before.at(-1)! : game.groups;
  return {
    ...game,
    endedEarly: true,
    before: opened ? game.before.slice(0, -1) : game.before,
    groups: groups.map((group) => {
      if (group.game.phase === 'over') return group;
      const rounds = withReveal(group.scenario, group.game.rounds);
      return { ...group, game: { ...group.game, phase: 'over', rounds } };
    }),
  };
}

/** End the game that is played; `class.not-asked` where none has begun. */
export function endGame(session: Session, at: number): Result<Session> {
  if (session.phase === 'over') return accept(session);
  if (!isPlaying(session.phase)) return refuse({ code: 'class.not-asked' });
  const game = session.game!;
  const ended = session.phase === 'revealed' && isOver(session, game) ? game : broughtToEnd(game);
  return accept(begin({ ...session, game: ended }, 'over', at));
}

/** End the session, and the game that is played. */
export function closeSession(session: Session, at: number): Result<Session> {
  if (session.phase === 'closed') return accept(session);
  const ended = isPlaying(session.phase) ? endGame(session, at) : accept(session);
  return ended.ok ? accept(begin(ended.value, 'closed', at)) : ended;
}
