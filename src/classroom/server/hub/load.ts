import { replaySession } from '../../../session/reduce.ts';
import { type Journal } from '../journal/journal.ts';
import { type SeatRow } from '../journal/tables.ts';
import { type Room } from './room.ts';

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
    elsewhere: new Map(),
    contested: new Set(),
    teachers: new Set(),
    walls: new Set(),
    alarm: null,
    outlets: { last: new Map(), planned: new Map() },
    keptUntil: 0,
    usedAt: now,
    left: false,
    behind: false,
    othersAt: Number.NEGATIVE_INFINITY,
    readers: [],
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
