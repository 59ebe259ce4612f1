import { type Result } from '../../../model/result.ts';
import { replaySession } from '../../../session/reduce.ts';
import { type Intent, type Session } from '../../../session/types.ts';
import { type Journal } from '../journal/journal.ts';
import { type SeatRow, type SessionRow } from '../journal/tables.ts';
import { type Tie } from './tie.ts';

/** What a phone proves itself with, hashed. */
export type SeatKeys = Pick<SeatRow, 'secret_hash' | 'ticket_hash'>;

/** Something asked of a class; answered once it is in the journal on disk, or refused. */
export interface Ask {
  intent: Intent;
  seat: SeatKeys | null; // of a join
  settle(result: Result<number>): void; // the player who joined, else 0
}

/** When each kind of view went out last, and what is planned; ms of the process's own clock. */
export interface Outlets {
  last: Map<string, number>;
  planned: Map<string, NodeJS.Timeout>;
}

/** A class as this process knows it: a cache of the journal, and who is connected here. */
export interface Room {
  id: string;
  keys: Pick<SessionRow, 'code' | 'teacher_hash' | 'wall_hash'>;
  session: Session;
  head: number; // lines of the journal that `session` is made of
  lastAt: number; // of the last line, ms: time in a journal never goes back
  secrets: Map<number, string>; // hash of each player's secret
  tickets: Map<string, number>; // player of each ticket, hashed
  waiting: Ask[]; // since the last tick
  students: Map<number, Tie>;
  teachers: Set<Tie>;
  walls: Set<Tie>;
  alarm: NodeJS.Timeout | null; // when the clock demands something
  outlets: Outlets;
  usedAt: number;
  rested: boolean; // nobody kept time: an open phase gets more of it at the next tick
}

/** Reads a class from the journal; null: there is none of this id. */
export async function loadRoom(journal: Journal, id: string, now: number): Promise<Room | null> {
  const row = await journal.session(id);
  if (row === undefined) return null;
  const entries = await journal.entries(id, 0);
  const replayed = replaySession(entries);
  if (!replayed.ok)
    throw new Error(`The journal of ${id} does not replay: ${replayed.refusal.code}`);
  const room: Room = {
    id,
    keys: { code: row.code, teacher_hash: row.teacher_hash, wall_hash: row.wall_hash },
    session: replayed.value,
    head: entries.length,
    lastAt: entries.at(-1)!.at,
    secrets: new Map(),
    tickets: new Map(),
    waiting: [],
    students: new Map(),
    teachers: new Set(),
    walls: new Set(),
    alarm: null,
    outlets: { last: new Map(), planned: new Map() },
    usedAt: now,
    rested: false,
  };
  await readSeats(journal, room);
  return room;
}

/** Who may take which seat; asked again when others have joined through another process. */
export async function readSeats(journal: Journal, room: Room): Promise<void> {
  for (const seat of await journal.seats(room.id)) keepSeat(room, seat);
}

export function keepSeat(room: Room, seat: Omit<SeatRow, 'session'>): void {
  room.secrets.set(seat.player, seat.secret_hash);
  room.tickets.set(seat.ticket_hash, seat.player);
}

export function tiesOf(room: Room): Tie[] {
  return [...room.students.values(), ...room.teachers, ...room.walls];
}
