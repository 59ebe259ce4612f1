import { type Socket } from 'socket.io';
import { type Result } from '../../../model/result.ts';
import { type Intent, type Session } from '../../../session/types.ts';
import { type SeatRow, type SessionRow } from '../journal/tables.ts';
import { type Bucket } from './limits.ts';

/** What a page may do: nothing before it has proved itself. */
export type Part = { as: 'student'; player: number } | { as: 'teacher' } | { as: 'wall' };

/** One connection of a page. */
export interface Tie {
  socket: Socket;
  address: string; // of the phone, behind a proxy as the proxy tells it
  since: number; // it came, ms of the process's own clock
  bucket: Bucket; // of its messages
  failed: number; // wrong codes and secrets
  room: Room | null;
  part: Part | null;
  have: { game: number; rounds: number } | null; // closed rounds the phone knows
  stamp: number; // when it took its seat: of two pages of a seat the later one keeps it
  shown: Session | null; // that its last view is of, where that was sent unasked
}

/** What a phone proves itself with, hashed. */
export type SeatKeys = Pick<SeatRow, 'secret_hash' | 'ticket_hash'>;

/** Answers a message; `packets` go out with the answer, after it. */
export type Tell<T> = (result: Result<T>, ...packets: string[]) => void;

/** Something asked of a class; answered once it is in the journal on disk, or refused. */
export interface Ask {
  intent: Intent;
  seat: SeatKeys | null; // of a join
  tie: Tie | null; // of the student who asked it
  settle: Tell<number>; // the player who joined, else 0
}

/** Who waits until all that was stored before is known here. */
export interface Reader {
  resolve(): void;
  reject(error: unknown): void;
}

/** When each kind of view went out last, and what is planned; ms of the process's own clock. */
export interface Outlets {
  last: Map<string, number>;
  planned: Map<string, NodeJS.Timeout>;
}

/** Who is connected to another process. */
export interface Elsewhere {
  packed: string; // as it was told
  players: ReadonlySet<number>;
  heardAt: number; // ms of the process's own clock
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
  elsewhere: Map<string, Elsewhere>; // by process
  contested: Set<number>; // seats taken here that another process may think are with it
  teachers: Set<Tie>;
  walls: Set<Tie>;
  alarm: NodeJS.Timeout | null; // when the clock demands something
  outlets: Outlets;
  keptUntil: number; // until then this process keeps its time, ms
  usedAt: number;
  left: boolean; // out of the memory: nothing more is done with it
  behind: boolean; // others have appended: it is read before anything else is done
  othersAt: number; // when lines of others were last read, ms of the process's own clock
  readers: Reader[]; // who wait for that
  rested: boolean; // nobody kept time: an open phase gets more of it at the next tick
}

/** Players who are connected, to whichever process. */
export function connectedIn({ students, elsewhere }: Room): Set<number> {
  const all = new Set(students.keys());
  for (const { players } of elsewhere.values()) for (const player of players) all.add(player);
  return all;
}

export function tiesOf(room: Room): Tie[] {
  return [...room.students.values(), ...room.teachers, ...room.walls];
}
