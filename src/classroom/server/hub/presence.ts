import { type Hub, roomsOf } from './hub.ts';
import { packPlayers } from './players-text.ts';
import { tellLeaders } from './publish.ts';
import { type Room } from './room.ts';

/** Who is connected to one process: of some classes, in a few small messages. */
export interface Here {
  from: string; // the process
  stamp: number;
  leaving: boolean; // it goes: nobody is connected to it any more
  classes: ClassHere[];
}

interface ClassHere {
  id: string;
  players: string; // packed
  taken: [player: number, stamp: number][]; // seats that another process may think are with it
}

/** So long what comes and goes in a class is gathered before the others are told, ms. */
const GATHERED = 400;
/** How often everything is told anew, for who has missed something. */
export const PRESENCE_EVERY = 2_000; // ms
/** Without a word so long nobody is connected to a process any more: it died, or it cannot be heard. */
const SILENT_AFTER = 5_000; // ms
const MOST_LETTERS = 6_000; // of one message: longer ones take a way of their own through a table

/** A stamp later than all that this process has given or heard, whatever the clocks say. */
export function nextStamp(hub: Hub): number {
  hub.presence.stamp = Math.max(hub.presence.stamp + 1, Math.floor(hub.now()));
  return hub.presence.stamp;
}

/** Somebody came or went: the others are told soon. */
export function tellPresence(hub: Hub, room: Room): void {
  if (!hub.shared || hub.stopping) return;
  const { changed } = hub.presence;
  changed.add(room);
  hub.presence.timer ??= setTimeout(() => {
    hub.presence.timer = null;
    send(hub, [...changed]);
    changed.clear();
  }, GATHERED);
}

/** Tells the others of everybody who is connected here, and forgets processes that have said nothing for a while. */
export async function renewPresence(hub: Hub): Promise<void> {
  if (!hub.shared) return;
  const rooms = await roomsOf(hub);
  send(
    hub,
    rooms.filter(({ students }) => students.size > 0),
  );
  const now = performance.now();
  for (const room of rooms) {
    for (const [process, { heardAt }] of room.elsewhere) {
      if (now - heardAt > SILENT_AFTER) forgetProcess(hub, room, process);
    }
  }
}

export function forgetProcess(hub: Hub, room: Room, process: string): void {
  if (room.elsewhere.delete(process)) tellLeaders(hub, room);
}

/** Asks who is connected elsewhere to a class that this process has just read. */
export function askPresence(hub: Hub, id: string): void {
  if (!hub.shared) return;
  hub.counts.words.sent++;
  hub.io.serverSideEmit('who', id);
}

/** This process goes, and who was connected to it. */
export function tellLeaving(hub: Hub): void {
  if (hub.presence.timer !== null) clearTimeout(hub.presence.timer);
  if (hub.shared) emit(hub, [], true);
}

function send(hub: Hub, rooms: Room[]): void {
  let classes: ClassHere[] = [];
  let letters = 0;
  for (const room of rooms) {
    const one = hereIn(room);
    const length = JSON.stringify(one).length;
    if (letters + length > MOST_LETTERS && classes.length > 0) {
      emit(hub, classes, false);
      classes = [];
      letters = 0;
    }
    classes.push(one);
    letters += length;
  }
  if (classes.length > 0) emit(hub, classes, false);
}

function hereIn({ id, students, contested }: Room): ClassHere {
  const taken = [...contested].flatMap((player): [number, number][] => {
    const tie = students.get(player);
    return tie === undefined ? [] : [[player, tie.stamp]];
  });
  contested.clear();
  return { id, players: packPlayers(students.keys()), taken };
}

function emit(hub: Hub, classes: ClassHere[], leaving: boolean): void {
  hub.counts.words.sent++;
  const here: Here = { from: hub.self, stamp: hub.presence.stamp, leaving, classes };
  hub.io.serverSideEmit('here', here);
}
