import { type Kysely, PostgresAdapter, sql } from 'kysely';
import { type Place } from './connect.ts';
import { openExisting } from './existing.ts';
import { dropAttachments, removeAll } from './journal.ts';
import { type Tables } from './tables.ts';

/** A class as an operator may see it: nothing of who is in it. Times are ms since 1970. */
export interface ListedClass {
  id: string;
  openedAt: number;
  expiresAt: number;
  isClosed: boolean;
  seats: number;
  lines: number;
  bytes: number; // of its lines
}

/** All classes that are kept, the oldest first, and the bytes of the whole database. */
export async function listClasses(
  place: Place,
): Promise<{ classes: ListedClass[]; bytes: number }> {
  const { db } = await openExisting(place);
  try {
    const seats = await seatsBySession(db);
    const lines = await linesBySession(db);
    const rows = await db
      .selectFrom('sessions')
      .select(['id', 'created_at', 'expires_at', 'closed'])
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    const classes = rows.map(({ id, created_at, expires_at, closed }) => ({
      id,
      openedAt: created_at,
      expiresAt: expires_at,
      isClosed: closed === 1,
      seats: seats.get(id) ?? 0,
      ...(lines.get(id) ?? { lines: 0, bytes: 0 }),
    }));
    return { classes, bytes: await sizeOf(db) };
  } finally {
    await db.destroy();
  }
}

/** Which classes to delete: by their ids, or all that were opened before a time, ms since 1970. */
export type Unwanted = { ids: string[] } | { before: number };

/** Deletes classes with all that is kept of them; servers that run tell whoever is in one. Gives their ids. */
export async function deleteClasses(place: Place, unwanted: Unwanted): Promise<string[]> {
  const { db } = await openExisting(place);
  try {
    const ids = await db.transaction().execute(async (within) => {
      const all = within.selectFrom('sessions').select('id');
      const found = await ('ids' in unwanted
        ? all.where('id', 'in', unwanted.ids)
        : all.where('created_at', '<', unwanted.before)
      ).execute();
      const known = found.map(({ id }) => id);
      await removeAll(within, known);
      return known;
    });
    await leaveNoTrace(db);
    return ids;
  } finally {
    await db.destroy();
  }
}

/** What is deleted is overwritten in a file; the log beside it still has it until it is emptied. */
async function leaveNoTrace(db: Kysely<Tables>): Promise<void> {
  await dropAttachments(db);
  if (!isPostgres(db)) await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

async function seatsBySession(db: Kysely<Tables>): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('seats')
    .select(({ fn }) => ['session', fn.countAll<number>().as('all')])
    .groupBy('session')
    .execute();
  return new Map(rows.map(({ session, all }) => [session, all]));
}

type Lines = Pick<ListedClass, 'lines' | 'bytes'>;

async function linesBySession(db: Kysely<Tables>): Promise<Map<string, Lines>> {
  const rows = await db
    .selectFrom('entries')
    .select(({ fn }) => [
      'session',
      fn.countAll<number>().as('lines'),
      sql<number>`sum(octet_length(intent))`.as('bytes'),
    ])
    .groupBy('session')
    .execute();
  return new Map(rows.map(({ session, lines, bytes }) => [session, { lines, bytes }]));
}

function isPostgres(db: Kysely<Tables>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

async function sizeOf(db: Kysely<Tables>): Promise<number> {
  const size = isPostgres(db)
    ? sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`
    : sql<{
        bytes: number;
      }>`select page_count * page_size as bytes from pragma_page_count, pragma_page_size`;
  const { rows } = await size.execute(db);
  return rows[0]!.bytes;
}
