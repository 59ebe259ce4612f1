import { reduce } from '../game/reduce.ts';
import { type Game } from '../game/types.ts';
import { type Role } from '../model/seat.ts';
import { answerOf } from './answered.ts';
import { placesIn, playsSelf } from './players.ts';
import { humansOf } from './pools.ts';
import { type By, type ClassGame, type Group, type Session } from './types.ts';

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
      if (role === 'holder' && record.report.gateShut) continue;
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
  const decision = answerOf(game.decisions, player);
  if (decision) {
    const seen = Math.max(0, decision.at - session.phaseAt);
    return { hold: decision.hold, by: 'self', seen };
  }
  const { absent } = session.settings;
  if (absent === 'bot') return bot;
  const last = absent === 'repeat' ? lastChoice(game, player) : null;
  if (last === null) return { hold: true, by: 'hold', seen: null };
  return { hold: last, by: 'repeat', seen: null };
}

/** The answers of a pool's students put into its game. */
function withAnswers(session: Session, group: Group): Game {
  const { pledges, votes } = session.game!;
  const { game, seats } = group;
  const pledged = (role: Role) =>
    game.pledged[role].map((pledge, seat) => {
      const player = seats[role][seat] ?? null;
      return player !== null && playsSelf(session, player)
        ? (answerOf(pledges, player) ?? null)
        : pledge;
    });
  return {
    ...game,
    humans: humansOf(session, group),
    cast: game.cast.map((_, seat) => {
      const player = seats.holder[seat] ?? null;
      return player !== null && playsSelf(session, player)
        ? (answerOf(votes, player) ?? null)
        : null;
    }),
    pledged: { holder: pledged('holder'), maker: pledged('maker') },
  };
}

/** A pool's round played with what its students decided; a pool whose game is over stays as it is. */
export function closePool(session: Session, group: Group): Group {
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

/** A pool's votes counted, where it holds a vote; who has not voted votes as the model advises. */
export function countPool(session: Session, group: Group): Group {
  if (group.game.phase !== 'voting') return group;
  return { ...group, game: closed(withAnswers(session, group)) };
}
