import { type Hub } from './hub.ts';
import { type Room } from './room.ts';

/** Ms for which a process takes what is due in a class on itself: so long nobody takes it over when it hangs. */
export const LEASE = 2_000;

/**
 * Those rooms, of these whose time is over, in which this process may let it go on. It spares others the work:
 * were two to do it, the journal would take it from one.
 */
export async function keepTimes(hub: Hub, rooms: Room[], at: number): Promise<Room[]> {
  if (!hub.shared || rooms.length === 0) return rooms;
  const others = rooms.filter(({ keptUntil }) => keptUntil <= at);
  const until = at + LEASE;
  const ids = others.map(({ id }) => id);
  const claimed = new Set(await hub.journal.claim(ids, hub.self, at, until));
  hub.counts.takings.due += claimed.size;
  for (const room of others) if (claimed.has(room.id)) room.keptUntil = until;
  return rooms.filter(({ keptUntil }) => keptUntil > at);
}
