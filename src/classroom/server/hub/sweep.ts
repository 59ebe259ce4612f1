import { dueAt } from '../../../session/due.ts';
import { enter, evict, type Hub, roomsOf } from './hub.ts';
import { LEASE } from './keep.ts';
import { type Room, tiesOf } from './room.ts';
import { wake, wakeBehind } from './tick.ts';

export const SWEEP_EVERY = 1_000; // ms
const RESTED_AFTER = 5_000; // ms without anybody looking at the clocks
const DEAD_AFTER = 600_000; // ms without a word from a process until its row goes
const AHEAD = 10_000; // ms: phases that would end soon after a rest
const IDLE_AFTER = 600_000; // ms until a room nobody is in leaves the memory

/**
 * Looks after all classes, those of other processes too: what is due goes on here if nobody else takes it;
 * what others have appended is read. When nobody looked at the clocks for a while (the machine slept, or
 * no process ran), open phases get more time.
 */
export async function sweep(hub: Hub): Promise<void> {
  const now = hub.now();
  const rooms = await roomsOf(hub);
  const isRested = await lookAtClocks(hub, rooms, now);
  const until = now + LEASE;
  const due = isRested ? now + AHEAD : now;
  const claimed = await hub.journal.claimDue(due, hub.self, now, until);
  hub.unheard = 0;
  for (const { id, over } of claimed) {
    hub.counts.takings[over ? 'over' : 'due']++;
    await callUp(hub, id, until, isRested);
  }
  await compareHeads(hub, rooms);
  for (const room of rooms) leaveIdle(hub, room, now);
  hub.guesses.forget(now);
  hub.creations.forget(now);
}

/** Has a class looked at whose time is due; one that cannot be read does not keep the others waiting. */
async function callUp(hub: Hub, id: string, keptUntil: number, isRested: boolean): Promise<void> {
  try {
    const room = await enter(hub, id);
    if (room === null) return;
    room.keptUntil = keptUntil;
    room.rested ||= isRested;
    wake(hub, room);
  } catch (error) {
    hub.log.error({ session: id, error: String(error) }, 'a class that is due cannot be read');
  }
}

/** Says that the clocks are looked at; true when nobody did for a while. */
async function lookAtClocks(hub: Hub, rooms: Room[], now: number): Promise<boolean> {
  const wasAway = now - hub.lookedAt > RESTED_AFTER;
  const isTimed = rooms.some(({ session }) => dueAt(session) !== null);
  if (!wasAway && !isTimed && hub.storing) {
    hub.lookedAt = now;
    return false;
  }
  const before = await hub.journal.beat(now);
  hub.lookedAt = now; // while the database was away nobody looked
  hub.storing = true;
  return wasAway && (before === null || now - before > RESTED_AFTER);
}

async function compareHeads(hub: Hub, rooms: Room[]): Promise<void> {
  if (rooms.length === 0) return;
  const before = new Map(rooms.map((room) => [room, room.head]));
  const heads = await hub.journal.heads(rooms.map(({ id }) => id));
  for (const room of rooms) {
    const head = heads.get(room.id);
    if (head === undefined) evict(hub, room, 'class.deleted');
    else if (head < before.get(room)!)
      evict(hub, room, null); // a copy was put back
    else if (head > room.head) wakeBehind(hub, room);
  }
}

function leaveIdle(hub: Hub, room: Room, now: number): void {
  if (tiesOf(room).length > 0 || room.waiting.length > 0) room.usedAt = now;
  else if (now - room.usedAt > IDLE_AFTER) evict(hub, room, null);
}

/** Deletes every class whose time is over; whoever is still there is told. Forgets processes that died. */
export async function expire(hub: Hub): Promise<void> {
  const ids = await hub.journal.expire(hub.now());
  for (const room of await roomsOf(hub))
    if (ids.includes(room.id)) evict(hub, room, 'class.deleted');
  if (ids.length > 0)
    hub.log.info({ sessions: ids.length }, 'classes past their time were deleted');
  await hub.journal.forgetProcesses(hub.now() - DEAD_AFTER);
}
