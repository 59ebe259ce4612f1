import { withReveal } from '../game/record.ts';
import { reduce } from '../game/reduce.ts';
import { type Game } from '../game/types.ts';
import { accept, type Result, refuse } from '../model/result.ts';
import { type Role } from '../model/seat.ts';
import { allot, isRematched, seatWatchers } from './allot.ts';
import { begin } from './clock.ts';
import { lengthOfGame } from './draws.ts';
import { isPlaying, placesIn, playsSelf } from './players.ts';
import { humansOf, openPool } from './pools.ts';
import { type By, type ClassGame, type Group, type Session } from './types.ts';

/** Games of the session so far, the one in play included. */
export function gamesSoFar({ game, past }: Session): number {
  return past.length + (game === null ? 0 : 1);
}

/** A game's round opens: on a vote where some pool holds one. */
function openRound(session: Session, game: ClassGame, at: number): Session {
  const fresh = { ...game, decisions: {}, pledges: {}, votes: {} };
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
    seed,
    rounds: Math.max(...settings.treatments.map(({ rounds }) => rounds)),
    closed: 0,
    present: session.players.length,
    ...allotment,
    before: [],
    predictions: {},
    decisions: {},
    pledges: {},
    votes: {},
    endedEarly: false,
  };
  const next = { ...session, game, past: last === null ? past : [...past, last] };
  return accept(settings.predict ? begin(next, 'predicting', at) : openRound(next, game, at));
}

function closed(game: Game): Game {
  const next = reduce(game, { type: 'close' });
  if (!next.ok) throw new Error(next.refusal.code);
  return next.value;
}

/** What a player last chose in this game before noise, not counting what a bot chose for it. */
function lastChoice(game: ClassGame, player: number): boolean | null {
  for (const groups of [game.groups, ...game.before.toReversed()]) {
    const place = placesIn(groups).get(player);
    if (place === undefined) continue;
    const { role, seat } = place.seat;
    const { by, game: pool } = groups[place.group]!;
    for (let round = by.length - 1; round >= 0; round--) {
      if (by[round]![role][seat] === 'bot') continue;
      const record = pool.rounds[round]!;
      const held = (role === 'holder' ? record.holders : record.makers)[seat] !== 0;
      const slipped = record.slipped.some((one) => one.role === role && one.seat === seat);
      return held !== slipped;
    }
  }
  return null;
}

/** What is played in a seat, and who decided it; `hold` null: the seat's strategy. */
interface Played {
  hold: boolean | null;
  by: By;
  seen: number | null;
}

function playedIn(session: Session, player: number | null): Played {
  const bot: Played = { hold: null, by: 'bot', seen: null };
  if (player === null || !playsSelf(session, player)) return bot;
  const game = session.game!;
  const decision = game.decisions[player];
  if (decision) {
    const seen = Math.max(0, decision.at - session.phaseAt);
    return { hold: decision.hold, by: 'self', seen };
  }
  const { absent } = session.settings;
  if (absent === 'bot') return bot;
  if (absent === 'hold') return { hold: true, by: 'hold', seen: null };
  return { hold: lastChoice(game, player) ?? true, by: 'repeat', seen: null };
}

/** The answers of a pool's students put into its game. */
function withAnswers(session: Session, group: Group): Game {
  const { pledges, votes } = session.game!;
  const { game, seats } = group;
  const pledged = (role: Role) =>
    game.pledged[role].map((pledge, seat) => {
      const player = seats[role][seat] ?? null;
      return player !== null && playsSelf(session, player) ? (pledges[player] ?? null) : pledge;
    });
  return {
    ...game,
    humans: humansOf(session, group),
    cast: game.cast.map((_, seat) => {
      const player = seats.holder[seat] ?? null;
      return player !== null && playsSelf(session, player) ? (votes[player] ?? null) : null;
    }),
    pledged: { holder: pledged('holder'), maker: pledged('maker') },
  };
}

function closePool(session: Session, group: Group): Group {
  if (group.game.phase === 'over') return group;
  const played = {
    holder: group.seats.holder.map((player) => playedIn(session, player)),
    maker: group.seats.maker.map((player) => playedIn(session, player)),
  };
  const each = <T>(take: (one: Played) => T) => ({
    holder: played.holder.map(take),
    maker: played.maker.map(take),
  });
  const game = closed({ ...withAnswers(session, group), chosen: each(({ hold }) => hold) });
  return {
    ...group,
    game,
    by: [...group.by, each(({ by }) => by)],
    seen: [...group.seen, each(({ seen }) => seen)],
  };
}

function closeRound(session: Session, at: number): Session {
  const game = session.game!;
  const groups = game.groups.map((group) => closePool(session, group));
  const after = { ...game, groups, closed: game.closed + 1 };
  return begin({ ...session, game: after }, 'revealed', at);
}

function countVotes(session: Session, at: number): Session {
  const game = session.game!;
  const groups = game.groups.map((group) =>
    group.game.phase === 'voting' ? { ...group, game: closed(withAnswers(session, group)) } : group,
  );
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
  const lengths = session.settings.treatments.map((one) => lengthOfGame(one, seed));
  return rounds >= Math.max(...lengths);
}

/** The pools of the round of strangers that comes next; the same once more where too few are left for others. */
function rematch(session: Session, game: ClassGame): ClassGame {
  const round = game.closed + 1;
  const drawn = allot(session, game.seed, round);
  const before = [...game.before, game.groups];
  if (drawn !== null) return { ...game, ...drawn, before };
  const groups = game.groups.map((group, number) => {
    const members = [...placesIn([group]).keys()];
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
