import { type Server } from 'socket.io';
import { refuse } from '../../../model/result.ts';
import { type ProcessFigures } from '../../../view/figures.ts';
import { type Journal } from '../journal/journal.ts';
import { type RightCodes } from './codes.ts';
import { type Counts } from './counts.ts';
import { type Buckets, type Rate } from './limits.ts';
import { loadRoom } from './load.ts';
import { type Room, type Tie, tiesOf } from './room.ts';

/** What is written of what happens: never a name, a code or a secret. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Counts of what was refused since the start, by code. */
export type Refused = Map<string, number>;

/** Who may do how much. */
export interface Bounds {
  retention: number; // ms a class is kept
  mostSessions: number; // opened within a day and not over
  mostSeats: number; // of a class
  mostConnections: number; // of this process
  mostPerAddress: number; // of them, from one address
  mostUnseatedPerAddress: number; // of those, in no class yet
  messages: Rate; // of one connection
  guesses: Rate; // wrong codes and secrets, of one address
  creations: Rate; // classes opened, of one address
}

/** What one process knows and uses. The truth is in the journal; all else may be lost. */
export interface Hub {
  self: string; // of all processes over one database, this one
  startedAt: number; // ms since 1970
  shared: boolean; // other processes serve the same classes
  journal: Journal;
  io: Server;
  log: Log;
  now(): number; // ms since 1970
  addresses(): string[]; // for phones
  bounds: Bounds;
  rooms: Map<string, Promise<Room | null>>;
  awake: Set<Room>; // with something for the next tick
  tick: {
    running: boolean;
    planned: { cancel(): void } | null;
    endedAt: number; // ms of the process's own clock
    lasted: number; // ms
    arrived: number; // asks since the start
    oldest: number | null; // when the first of the asks that wait for the next tick came; ms of that clock
    storing: number | null; // the same of those that are being stored
    idle: (() => void)[];
  };
  presence: {
    stamp: number; // the latest given or heard
    changed: Set<Room>; // that the others are to be told of
    timer: NodeJS.Timeout | null;
  };
  guesses: Buckets; // wrong codes and secrets, by address
  codes: RightCodes; // that may be tried where too many were wrong
  creations: Buckets; // by address
  crowd: Map<string, Set<Tie>>; // connections by address, the longest there first
  refused: Refused;
  counts: Counts;
  figures: ProcessFigures | null; // a few seconds old at most; null: not told yet
  kept: number | null; // classes in the database, as it last told
  storing: boolean; // whether the last commit went through
  unheard: number; // times it was looked since the database last answered
  stopping: boolean;
  lookedAt: number; // at the clocks, by this process; 0: never
}

/** The room of a class, from memory or from the journal; null: there is none. */
export function enter(hub: Hub, id: string): Promise<Room | null> {
  const known = hub.rooms.get(id);
  if (known !== undefined) return known;
  const loading = loadRoom(hub.journal, id, hub.now());
  hub.rooms.set(id, loading);
  const forget = () => {
    if (hub.rooms.get(id) === loading) hub.rooms.delete(id);
  };
  loading.then((room) => room === null && forget(), forget);
  return loading;
}

/** Rooms in memory, those being read left out of account. */
export async function roomsOf(hub: Hub): Promise<Room[]> {
  const all = await Promise.allSettled(hub.rooms.values());
  return all.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []));
}

/** The channel of everybody who is tied to a class. */
export function channelOf(room: Room): string {
  return `class ${room.id}`;
}

/** Forgets a room. With a code whoever is in it is told why; without, they are cut off and come again. */
export function evict(hub: Hub, room: Room, code: string | null): void {
  room.left = true;
  hub.rooms.delete(room.id);
  hub.awake.delete(room);
  for (const { resolve } of room.readers.splice(0)) resolve();
  for (const ask of room.waiting.splice(0)) ask.settle(refuse({ code: code ?? 'class.busy' }));
  if (room.alarm !== null) clearTimeout(room.alarm);
  for (const timer of room.outlets.planned.values()) clearTimeout(timer);
  room.outlets.planned.clear();
  if (code !== null) hub.io.local.to(channelOf(room)).emit('gone', { code });
  hub.io.local.in(channelOf(room)).socketsLeave(channelOf(room));
  for (const tie of tiesOf(room)) {
    tie.room = null;
    tie.part = null;
    if (code === null) tie.socket.conn.close();
  }
  room.students.clear();
  room.teachers.clear();
  room.walls.clear();
}

/** Does what concerns one room; if it fails, it is written and the others do not notice. */
export function attempt(hub: Hub, room: Room, deed: () => void): void {
  try {
    deed();
  } catch (error) {
    hub.log.error({ session: room.id, error: String(error) }, 'a room failed');
  }
}
