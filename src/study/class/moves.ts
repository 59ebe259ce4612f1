import { seatWealth } from '../../model/hypothetical.ts';
import { type Role } from '../../model/seat.ts';
import { type By, type ClassGame, type Group } from '../../session/types.ts';

/** A pool as it was in one closed round. */
export interface Turn {
  round: number; // of the game, from 1
  treatment: number;
  pool: number; // index into the pools of that round
  group: Group;
  index: number; // of the round in the pool's own game
}

/** One seat in one closed round. */
export interface Move {
  turn: Turn;
  role: Role;
  seat: number;
  player: number | null; // who has the seat, even where a bot played it; null: a bot
  by: By;
  seen: number | null; // ms from the opening of the round to the decision
  held: boolean; // as executed
  slipped: boolean;
  forced: boolean; // sold out
  shut: boolean; // could not sell
  gain: number; // dollars
}

/** Every pool in every closed round of a game, in order. */
export function turnsOf({ before, groups, closed }: ClassGame): Turn[] {
  return Array.from({ length: closed }, (_, at) => {
    const then = before[at] ?? groups;
    const index = before[at] ? 0 : at - before.length;
    return then.flatMap((group, pool) =>
      group.game.rounds[index] === undefined
        ? []
        : [{ round: at + 1, treatment: group.treatment, pool, group, index }],
    );
  }).flat();
}

function movesOfRole(turn: Turn, role: Role): Move[] {
  const { group, index } = turn;
  const { game, seats, by, seen } = group;
  const record = game.rounds[index]!;
  const { report, after, slipped } = record;
  const before = game.rounds[index - 1]?.after ?? game.opening;
  const free = role === 'holder' ? game.scenario.unlock * report.opening.price : 0;
  const slips = new Set(slipped.filter((one) => one.role === role).map(({ seat }) => seat));
  const forced = new Set(role === 'holder' ? report.waves.flatMap((wave) => wave.seats) : []);
  return Array.from(role === 'holder' ? record.holders : record.makers, (choice, seat) => ({
    turn,
    role,
    seat,
    player: seats[role][seat] ?? null,
    by: by[index]![role][seat]!,
    seen: seen[index]![role][seat]!,
    held: choice !== 0,
    slipped: slips.has(seat),
    forced: forced.has(seat),
    shut: report.gateShut && role === 'holder',
    gain: seatWealth(after, { role, seat }) - seatWealth(before, { role, seat }) - free,
  }));
}

/** Every seat in every closed round of a game: round by round, pool by pool, holders before makers. */
export function movesOf(game: ClassGame): Move[] {
  return turnsOf(game).flatMap((turn) => [
    ...movesOfRole(turn, 'holder'),
    ...movesOfRole(turn, 'maker'),
  ]);
}

/** Whoever acts: a player wherever it sits, or a bot's seat of a pool. */
export function actorOf({ player, turn, role, seat }: Move): string {
  return player === null ? `bot ${turn.pool} ${role} ${seat}` : `player ${player}`;
}
