import { type Game } from '../game/types.ts';
import { type Role, type Seat } from '../model/seat.ts';
import { type StrategySpec } from '../scenario/types.ts';

/** More rows than this are put together by character. */
const MOST_ROWS = 24;

/** One row of "who sold when": a seat, or all seats of one character. */
export interface RollRow {
  role: Role;
  seats: number; // seats in this row
  seat: number | null; // the seat, null for a group
  you: boolean;
  character: string | null; // strategy id; null for a seat played by a person
  sold: number[]; // per round, how many of the row's seats sold
  forced: number[]; // per round, how many were sold out against their will
}

interface Tally {
  sold: number[];
  forced: number[];
}

function tallyOf(game: Game, role: Role, seat: number): Tally {
  const sold: number[] = [];
  const forced: number[] = [];
  for (const record of game.rounds) {
    const choices = role === 'holder' ? record.holders : record.makers;
    sold.push(choices[seat] === 0 ? 1 : 0);
    const swept = role === 'holder' && record.report.waves.some((w) => w.seats.includes(seat));
    forced.push(swept ? 1 : 0);
  }
  return { sold, forced };
}

function specOf(specs: readonly StrategySpec[], seat: number): string | null {
  return specs.length === 0 ? null : specs[seat % specs.length]!.id;
}

function addTo(into: RollRow, row: RollRow): void {
  into.seats += row.seats;
  for (let r = 0; r < row.sold.length; r++) {
    into.sold[r]! += row.sold[r]!;
    into.forced[r]! += row.forced[r]!;
  }
}

function grouped(rows: RollRow[]): RollRow[] {
  const groups = new Map<string, RollRow>();
  for (const row of rows) {
    const key = row.you ? 'you' : `${row.role}:${row.character ?? ''}`;
    const group = groups.get(key);
    if (group) addTo(group, row);
    else groups.set(key, { ...row, seat: row.you ? row.seat : null });
  }
  return [...groups.values()];
}

function rowsOf(game: Game, role: Role, you: Seat): RollRow[] {
  const count = role === 'holder' ? game.scenario.holders : game.scenario.makers;
  const specs = role === 'holder' ? game.scenario.seats.holders : game.scenario.seats.makers;
  const rows = Array.from({ length: count }, (_, seat): RollRow => {
    const isYou = you.role === role && you.seat === seat;
    const character = isYou ? null : specOf(specs, seat);
    return { role, seats: 1, seat, you: isYou, character, ...tallyOf(game, role, seat) };
  });
  const yours = rows.filter((row) => row.you);
  const ordered = [...yours, ...rows.filter((row) => !row.you)];
  return ordered.length > MOST_ROWS ? grouped(ordered) : ordered;
}

/** Who sold when: you first, then the others; holders, then makers. Big roles are put together. */
export function rollOf(game: Game, you: Seat): RollRow[] {
  const own = rowsOf(game, you.role, you);
  const other = rowsOf(game, you.role === 'holder' ? 'maker' : 'holder', you);
  return [...own, ...other];
}

/** How many holders sold by choice in at least one round. */
export function everSold(game: Game): number {
  let sellers = 0;
  for (let seat = 0; seat < game.scenario.holders; seat++) {
    if (game.rounds.some((record) => record.holders[seat] === 0)) sellers++;
  }
  return sellers;
}
