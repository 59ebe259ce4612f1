/** Of one statement: both engines bound its parameters. */
export const ROWS_AT_ONCE = 1_000;

/** One class. Times are ms since 1970. */
export interface SessionRow {
  id: string; // public
  code: string; // for students; of no other class that is kept
  teacher_hash: string; // SHA-256 of the teacher's secret, hexadecimal
  wall_hash: string;
  head: number; // lines in its journal; every append is one compare-and-set on it
  due_at: number | null; // when the clock demands something
  closed: number; // 1 once it is over
  created_at: number;
  expires_at: number; // deleted after that
  keeper: string | null; // the process that has taken what is due on itself
  kept_until: number | null; // after that another may
}

/** One line of a class's journal. */
export interface EntryRow {
  session: string;
  seq: number; // from 1
  at: number;
  intent: string; // JSON
}

/** One seat: who may take it again. */
export interface SeatRow {
  session: string;
  player: number;
  secret_hash: string;
  ticket_hash: string; // of the phone's ticket: a join sent twice takes one seat
}

/** When a process last looked at the clocks: one row. */
export interface PulseRow {
  id: number;
  at: number;
}

/** One process that serves classes over this database, as it last told. Times are ms since 1970. */
export interface ProcessRow {
  id: string;
  version: string; // of the program
  protocol: number;
  started_at: number;
  seen_at: number;
  leaving: number; // 1 once it hands its students over
  figures: string; // JSON
}

export interface Tables {
  sessions: SessionRow;
  entries: EntryRow;
  seats: SeatRow;
  pulse: PulseRow;
  processes: ProcessRow;
}
