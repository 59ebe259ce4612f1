import { reduceSession } from '../../../session/reduce.ts';
import { type Entry, type Session } from '../../../session/types.ts';
import { evict, type Hub } from './hub.ts';
import { readSeats } from './load.ts';
import { type Room } from './room.ts';

/**
 * Reads what others have appended to the rooms that are behind, all in one go, and has each taken further.
 * Throws when the journal cannot be read: then they are still behind.
 */
export async function catchUp(
  hub: Hub,
  rooms: Room[],
  move: (room: Room, session: Session) => void,
): Promise<void> {
  const behind = rooms.filter((room) => room.behind);
  if (behind.length === 0) return;
  const readers = behind.flatMap((room) => room.readers.splice(0));
  for (const room of behind) room.behind = false;
  hub.counts.catchUps += behind.length;
  try {
    const missed = await hub.journal.missed(behind);
    for (const room of behind) {
      const joined = missed.get(room.id)?.some(({ intent }) => intent.type === 'join');
      if (joined) await readSeats(hub.journal, room);
    }
    for (const room of behind) follow(hub, room, missed.get(room.id) ?? [], move);
    for (const { resolve } of readers) resolve();
  } catch (error) {
    for (const room of behind) room.behind = true;
    for (const { reject } of readers) reject(error);
    throw error;
  }
}

/** A room whose lines do not replay is read anew; the others do not notice. */
function follow(
  hub: Hub,
  room: Room,
  missed: Entry[],
  move: (room: Room, session: Session) => void,
): void {
  let { session } = room;
  for (const entry of missed) {
    const next = reduceSession(session, entry);
    if (!next.ok) {
      const error = `A line does not replay: ${next.refusal.code}`;
      hub.log.error({ session: room.id, error }, 'a room could not go on');
      evict(hub, room, null);
      return;
    }
    session = next.value;
  }
  if (missed.length > 0) room.othersAt = performance.now();
  room.head += missed.length;
  room.lastAt = missed.at(-1)?.at ?? room.lastAt;
  move(room, session);
}
