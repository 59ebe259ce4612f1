import { type Kysely, PostgresAdapter, sql, type Transaction } from 'kysely';
import { type Entry } from '../../../session/types.ts';
import { readHeads, readMissed } from './read.ts';
import { ROWS_AT_ONCE, type SeatRow, type Tables } from './tables.ts';

/** What is to be added to one class's journal after line `head`. */
export interface Append {
  id: string;
  head: number;
  entries: Entry[]; // none: only whether `head` still is its last line
  dueAt: number | null;
  closed: boolean;
  seats: Omit<SeatRow, 'session'>[];
}

/** `behind`: others have appended since `head`; `gone`: there is no such class any more. */
export type Outcome = 'done' | 'behind' | 'gone';

/** Adds to many classes at once; what each came to, by its id. */
export async function appendAll(
  db: Transaction<Tables>,
  batch: Append[],
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const wanted = batch.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const writers = wanted.filter(({ entries }) => entries.length > 0);
  const moved = await moveHeads(db, writers);
  const done = writers.filter(({ id }) => moved.has(id));
  await insertEntries(db, done);
  await insertSeats(db, done);
  for (const { id } of done) outcomes.set(id, 'done');
  const others = wanted.filter(({ id }) => !outcomes.has(id));
  const heads = await readHeads(
    db,
    others.map(({ id }) => id),
  );
  for (const { id, head, entries } of others) {
    const now = heads.get(id);
    const isCurrent = now === head && entries.length === 0;
    outcomes.set(id, now === undefined ? 'gone' : isCurrent ? 'done' : 'behind');
  }
  return outcomes;
}

/** The compare-and-set: gives the ids of those to which nobody else has appended since. */
async function moveHeads(db: Transaction<Tables>, writers: Append[]): Promise<Set<string>> {
  if (writers.length > 1) await lockInOrder(db, writers);
  const moved = new Set<string>();
  for (let i = 0; i < writers.length; i += ROWS_AT_ONCE) {
    const rows = writers.slice(i, i + ROWS_AT_ONCE).map(
      ({ id, head, entries, dueAt, closed }) => sql`(
        ${id}, cast(${head} as integer), cast(${head + entries.length} as integer),
        cast(${dueAt} as bigint), cast(${closed ? 1 : 0} as integer)
      )`,
    );
    const done = await sql<{ id: string }>`
      with moved(id, was, head, due_at, closed) as (values ${sql.join(rows)})
      update sessions set head = moved.head, due_at = moved.due_at, closed = moved.closed
      from moved where sessions.id = moved.id and sessions.head = moved.was
      returning sessions.id`.execute(db);
    for (const { id } of done.rows) moved.add(id);
  }
  return moved;
}

/** In the order of their names, so that two processes never wait for each other in a ring. */
async function lockInOrder(db: Transaction<Tables>, writers: Append[]): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return; // a file has one writer
  for (let i = 0; i < writers.length; i += ROWS_AT_ONCE) {
    const ids = writers.slice(i, i + ROWS_AT_ONCE).map(({ id }) => id);
    await db
      .selectFrom('sessions')
      .select('id')
      .where('id', 'in', ids)
      .orderBy(sql`id collate "C"`)
      .forUpdate()
      .execute();
  }
}

export async function insertEntries(
  db: Transaction<Tables>,
  batch: Pick<Append, 'id' | 'head' | 'entries'>[],
): Promise<void> {
  const rows = batch.flatMap(({ id, head, entries }) =>
    entries.map(({ at, intent }, i) => ({
      session: id,
      seq: head + i + 1,
      at,
      intent: JSON.stringify(intent),
    })),
  );
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    await db
      .insertInto('entries')
      .values(rows.slice(i, i + ROWS_AT_ONCE))
      .execute();
  }
}

async function insertSeats(db: Transaction<Tables>, batch: Append[]): Promise<void> {
  const rows = batch.flatMap(({ id, seats }) => seats.map((seat) => ({ session: id, ...seat })));
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    await db
      .insertInto('seats')
      .values(rows.slice(i, i + ROWS_AT_ONCE))
      .execute();
  }
}

/**
 * Of the classes that are behind, those whose lines are these very ones: a commit went through, and the word of
 * it was lost.
 */
export async function findOwn(db: Kysely<Tables>, batch: Append[]): Promise<string[]> {
  const missed = await readMissed(db, batch);
  const own: string[] = [];
  for (const { id, entries, seats } of batch) {
    const stored = missed.get(id)?.slice(0, entries.length) ?? [];
    const isSame = JSON.stringify(stored) === JSON.stringify(entries);
    if (isSame && (await haveSeats(db, id, seats))) own.push(id);
  }
  return own;
}

/** Whether these very seats are taken: others may have joined by the same lines. */
async function haveSeats(db: Kysely<Tables>, id: string, seats: Append['seats']): Promise<boolean> {
  if (seats.length === 0) return true;
  const rows = await db.selectFrom('seats').selectAll().where('session', '=', id).execute();
  const players = new Map(rows.map(({ ticket_hash, player }) => [ticket_hash, player]));
  return seats.every(({ ticket_hash, player }) => players.get(ticket_hash) === player);
}
