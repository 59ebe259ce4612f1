import { type Kysely, type Transaction } from 'kysely';
import { writeLines } from './backup-file.ts';
import { type Place } from './connect.ts';
import { openExisting } from './existing.ts';
import { type SeatRow, type SessionRow, type Tables } from './tables.ts';

/** The form of the file. A later program reads every earlier one. */
export const BACKUP_VERSION = 1;
export const BACKUP_FORMAT = 'hold-or-sell-backup';

const SESSIONS_AT_ONCE = 100;
const ROWS_AT_ONCE = 2_000;

/** How much there is of everything. */
export interface Counts {
  classes: number;
  entries: number;
  seats: number;
}

/** The first line of a backup. */
export interface Header extends Counts {
  format: typeof BACKUP_FORMAT;
  v: number;
  form: string; // of the tables it was read from
  program: string; // version that wrote it
  at: string; // ISO, UTC
}

/** What is kept of a class's row: the rest follows from its journal, or concerns processes that are gone. */
export type KeptSession = Pick<
  SessionRow,
  'id' | 'code' | 'teacher_hash' | 'wall_hash' | 'head' | 'created_at' | 'expires_at'
>;

/** What is kept of a seat. */
export type KeptSeat = Omit<SeatRow, 'session'>;

/**
 * Copies every class, as they are at one moment, into the file `path`, while servers go on. Memory does not
 * grow with the database. Throws `DataError` where there is nothing to copy, `NewerDatabase`, and the system's
 * own errors.
 * @param program its version
 * @param now ms since 1970
 */
export async function backUp(
  place: Place,
  path: string,
  program: string,
  now: number,
): Promise<Header> {
  const { db, form } = await openExisting(place);
  try {
    return await atOneMoment(db, async (within) => {
      const about = { format: BACKUP_FORMAT, v: BACKUP_VERSION, form, program } as const;
      const at = new Date(now).toISOString();
      const header: Header = { ...about, at, ...(await countAll(within)) };
      await writeLines(path, linesOf(within, header));
      return header;
    });
  } finally {
    await db.destroy();
  }
}

/** All that is read within sees the same state. Neither engine keeps anybody from writing meanwhile. */
function atOneMoment<T>(
  db: Kysely<Tables>,
  read: (within: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(read);
}

async function countAll(db: Transaction<Tables>): Promise<Counts> {
  const count = async (table: 'sessions' | 'entries' | 'seats') => {
    const row = await db
      .selectFrom(table)
      .select((the) => the.fn.countAll<number>().as('all'))
      .executeTakeFirstOrThrow();
    return row.all;
  };
  return {
    classes: await count('sessions'),
    entries: await count('entries'),
    seats: await count('seats'),
  };
}

/** Each class with its seats and lines, in the order of their ids. */
async function* linesOf(db: Transaction<Tables>, header: Header): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`;
  let last = '';
  for (;;) {
    const sessions = await readSessions(db, last);
    for (const session of sessions) {
      yield `${JSON.stringify({ class: session })}\n`;
      yield* seatsOf(db, session.id);
      yield* entriesOf(db, session.id);
    }
    if (sessions.length === 0) return;
    last = sessions.at(-1)!.id;
  }
}

function readSessions(db: Transaction<Tables>, after: string): Promise<KeptSession[]> {
  return db
    .selectFrom('sessions')
    .select(['id', 'code', 'teacher_hash', 'wall_hash', 'head', 'created_at', 'expires_at'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(SESSIONS_AT_ONCE)
    .execute();
}

async function* seatsOf(db: Transaction<Tables>, id: string): AsyncGenerator<string> {
  const seats = await db
    .selectFrom('seats')
    .select(['player', 'secret_hash', 'ticket_hash'])
    .where('session', '=', id)
    .orderBy('player')
    .execute();
  yield seats.map((seat) => `${JSON.stringify({ seat })}\n`).join('');
}

async function* entriesOf(db: Transaction<Tables>, id: string): AsyncGenerator<string> {
  let last = 0;
  for (;;) {
    const rows = await db
      .selectFrom('entries')
      .select(['seq', 'at', 'intent'])
      .where('session', '=', id)
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(ROWS_AT_ONCE)
      .execute();
    if (rows.length === 0) return;
    yield rows.map(({ at, intent }) => `{"at":${at},"intent":${intent}}\n`).join('');
    last = rows.at(-1)!.seq;
  }
}
