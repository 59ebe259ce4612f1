import { enter, type Hub } from './hub.ts';
import { askPresence } from './presence.ts';
import { type Room } from './room.ts';
import { readOn } from './tick.ts';

/**
 * The room of a class with all that any process has stored of it: who comes over from another process finds
 * what that one has confirmed. Null: there is no such class.
 */
export async function enterFresh(hub: Hub, id: string): Promise<Room | null> {
  const isKnown = hub.rooms.has(id);
  const room = await enter(hub, id);
  if (room !== null && !isKnown) askPresence(hub, id);
  if (room === null || !isKnown || !hub.shared) return room;
  await readOn(hub, room);
  return room.left ? enter(hub, id) : room;
}
