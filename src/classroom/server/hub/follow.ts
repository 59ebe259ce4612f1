import { evict, type Hub } from './hub.ts';
import { type Moved } from './neighbours.ts';
import { wakeBehind } from './tick.ts';

/** Listens to what other processes tell. What is not heard is found by the sweep. */
export function followNeighbours(hub: Hub): void {
  hub.io.on('moved', (moved: Moved) => {
    hub.counts.words.heard++;
    void follow(hub, moved);
  });
}

async function follow(hub: Hub, { id, head }: Moved): Promise<void> {
  const room = await hub.rooms.get(id)?.catch(() => null);
  if (!room) return;
  if (head === null) evict(hub, room, 'class.deleted');
  else if (head > room.head) wakeBehind(hub, room);
}
