/** How long something took, ms: the middle one, and what one of a hundred exceeds; null: it did not happen. */
export interface Durations {
  p50: number | null;
  p99: number | null;
}

/** What one process tells of itself to who runs it. Nothing in it tells who is in which class, nor where. */
export interface ProcessFigures {
  sessions: number; // classes in its memory that are not over
  seats: number; // in them
  connected: { student: number; teacher: number; wall: number; none: number };
  polling: number; // of all connections
  decisions: number; // accepted in the last minute
  acknowledged: Durations; // from a decision's arrival to its answer, in the last minute
  committed: Durations; // each transaction, in the last minute
  lag: number; // ms since the first of what is not stored yet was asked
  storing: boolean; // the last commit went through
  refused: Record<string, number>; // by code, since the start
  turnedAway: number; // connections beyond the limits, since the start
  memory: number; // bytes
  cpu: number; // of one core, from 0
  delay: number; // ms that one of a hundred turns of the event loop comes late
}

/** `serving`, handing its students over, or not heard of. */
export type ProcessState = 'serving' | 'leaving' | 'silent';

export interface ProcessLine {
  id: string;
  state: ProcessState;
  version: string; // of the program
  up: number; // ms since its start
  silent: number; // ms since it was last heard of
  figures: ProcessFigures | null; // null: told in a way that is not known here
}

/** All processes over one database, for who runs them. */
export interface ServerFigures {
  database: boolean; // whether it answers; without it only the process that was asked is here
  kept: number | null; // classes in it; null: it does not answer
  open: number | null; // of them, opened within a day and not over
  mostSessions: number;
  mostConnections: number; // of each process
  processes: ProcessLine[]; // the longest there first
}
