import { evict, type Hub, roomsOf } from './hub.ts';
import { type Moved } from './neighbours.ts';
import { unpackPlayers } from './players-text.ts';
import { forgetProcess, type Here, tellPresence } from './presence.ts';
import { tellLeaders } from './publish.ts';
import { type Room } from './room.ts';
import { wakeBehind } from './tick.ts';
import { sendAway } from './ties.ts';

/** Listens to what other processes tell. What is not heard is found by the sweep. */
export function followNeighbours(hub: Hub): void {
  const hear = <T>(name: string, follow: (hub: Hub, told: T) => Promise<void>) =>
    hub.io.on(name, (told: T) => {
      hub.counts.words.heard++;
      follow(hub, told).catch((error) => {
        hub.log.error({ error: String(error) }, 'a word of another process was not understood');
      });
    });
  hear('moved', followMove);
  hear('here', followPresence);
  hear('who', async (_, id: string) => {
    const room = await known(hub, id);
    if (room !== null && room.students.size > 0) tellPresence(hub, room);
  });
}

/** A room in memory. */
async function known(hub: Hub, id: string): Promise<Room | null> {
  return (await hub.rooms.get(id)?.catch(() => null)) ?? null;
}

async function followMove(hub: Hub, { id, head }: Moved): Promise<void> {
  const room = await known(hub, id);
  if (room === null) return;
  if (head === null) evict(hub, room, 'class.deleted');
  else if (head > room.head) wakeBehind(hub, room);
}

async function followPresence(hub: Hub, here: Here): Promise<void> {
  hub.presence.stamp = Math.max(hub.presence.stamp, here.stamp);
  if (here.leaving) {
    for (const room of await roomsOf(hub)) forgetProcess(hub, room, here.from);
    return;
  }
  for (const { id, players, taken } of here.classes) {
    const room = await known(hub, id);
    if (room === null) continue;
    keepPresence(hub, room, here.from, players);
    const stamps = new Map(taken);
    const { players: there } = room.elsewhere.get(here.from)!;
    for (const player of room.students.keys()) {
      if (there.has(player)) settleSeat(hub, room, player, here.from, stamps.get(player));
    }
  }
}

function keepPresence(hub: Hub, room: Room, from: string, packed: string): void {
  const before = room.elsewhere.get(from);
  const heardAt = performance.now();
  if (before?.packed === packed) before.heardAt = heardAt;
  else {
    room.elsewhere.set(from, { packed, players: unpackPlayers(packed), heardAt });
    tellLeaders(hub, room);
  }
}

/** A seat has one connection: the page that took it first is sent away, in whichever process it is. */
function settleSeat(
  hub: Hub,
  room: Room,
  player: number,
  from: string,
  stamp: number | undefined,
): void {
  const tie = room.students.get(player)!;
  const isOlder =
    stamp !== undefined && (tie.stamp < stamp || (tie.stamp === stamp && hub.self < from));
  if (isOlder) {
    sendAway(hub, tie);
    return;
  }
  room.contested.add(player);
  tellPresence(hub, room);
}
