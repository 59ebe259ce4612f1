import { Kysely, type SelectQueryBuilder, sql, type Transaction } from 'kysely';
import { type Entry } from '../../../session/types.ts';
import { codeLength, makeCode } from './codes.ts';
import { migrate } from './migrations.ts';
import { openPostgres } from './postgres.ts';
import { openFile } from './sqlite.ts';
import { type SeatRow, type SessionRow, type Tables } from './tables.ts';

const ROWS_AT_ONCE = 1_000; // of one insert: both engines bound the parameters of a statement
const CLASSES_AT_ONCE = 100; // of one question for the lines of many
const CODE_TRIES = 20;

/** Where the truth is kept: a file, or a Postgres server. */
export type Place =
  | { file: string; mostPages?: number | null } // of 4 KiB
  | { url: string; connections?: number };

/** A class to be. */
export type NewSession = Pick<
  SessionRow,
  'id' | 'teacher_hash' | 'wall_hash' | 'created_at' | 'expires_at' | 'due_at'
> & { entries: Entry[] };

/** What is to be added to one class's journal after line `head`. */
export interface Append {
  id: string;
  head: number;
  entries: Entry[]; // none: only whether `head` still is its last line
  dueAt: number | null;
  closed: boolean;
  seats: Omit<SeatRow, 'session'>[];
}

/** Lines of a class's journal that are known. */
type Known = Pick<Append, 'id' | 'head'>;

/** `behind`: others have appended since `head`; `gone`: there is no such class any more. */
export type Outcome = 'done' | 'behind' | 'gone';

export type Journal = ReturnType<typeof keepJournal>;

/** Opens the database and brings it to the newest form. Throws when it cannot be reached or written. */
export async function openJournal(
  place: Place,
  onLost: (error: Error) => void = () => {},
): Promise<Journal> {
  const dialect =
    'file' in place ? openFile(place.file, place.mostPages ?? null) : openPostgres(place, onLost);
  const db = new Kysely<Tables>({ dialect });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return keepJournal(db);
}

/** All that is asked of the database. One text for both engines; whatever fails is thrown. */
function keepJournal(db: Kysely<Tables>) {
  return {
    close: () => db.destroy(),
    isAlive: async () => {
      await sql`select 1`.execute(db);
    },
    create: (session: NewSession) => createSession(db, session),
    append: (batch: Append[]) => db.transaction().execute((within) => appendAll(within, batch)),
    countOpen: (since: number) =>
      count(db.selectFrom('sessions').where('closed', '=', 0).where('created_at', '>', since)),
    kept: () => count(db.selectFrom('sessions')),
    processes: () =>
      db.selectFrom('processes').selectAll().orderBy('started_at').orderBy('id').execute(),
    session: (id: string) =>
      db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst(),
    idOf: async (code: string) => {
      const row = await db
        .selectFrom('sessions')
        .select('id')
        .where('code', '=', code)
        .executeTakeFirst();
      return row?.id ?? null;
    },
    entries: (id: string, after: number) => readEntries(db, id, after),
    missed: (known: Known[]) => readMissed(db, known),
    seats: (id: string) => db.selectFrom('seats').selectAll().where('session', '=', id).execute(),
    heads: (ids: string[]) => readHeads(db, ids),
    due: async (until: number) => {
      const rows = await db
        .selectFrom('sessions')
        .select('id')
        .where('due_at', '<=', until)
        .execute();
      return rows.map(({ id }) => id);
    },
    remove: (id: string) => db.transaction().execute((within) => removeAll(within, [id])),
    expire: (now: number) => expire(db, now),
    beat: (now: number) => beat(db, now),
  };
}

async function createSession(db: Kysely<Tables>, session: NewSession): Promise<string> {
  const { entries, ...row } = session;
  const kept = await count(db.selectFrom('sessions'));
  for (let tries = 0; tries < CODE_TRIES; tries++) {
    const code = makeCode(codeLength(kept) + (tries > CODE_TRIES / 2 ? 1 : 0));
    const isNew = await db.transaction().execute(async (within) => {
      const { numInsertedOrUpdatedRows } = await within
        .insertInto('sessions')
        .values({
          ...row,
          ...{ code, head: entries.length, closed: 0 },
          ...{ keeper: null, kept_until: null },
        })
        .onConflict((conflict) => conflict.column('code').doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows !== 1n) return false;
      await insertEntries(within, [{ id: row.id, head: 0, entries }]);
      return true;
    });
    if (isNew) return code;
  }
  throw new Error('No join code is free.');
}

async function count(rows: SelectQueryBuilder<Tables, 'sessions', object>): Promise<number> {
  const { all } = await rows
    .select((the) => the.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow();
  return all;
}

/** In the order of their names, so that two processes never wait for each other in a ring. */
async function appendAll(db: Transaction<Tables>, batch: Append[]): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const wanted = batch.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const writers = wanted.filter(({ entries }) => entries.length > 0);
  const done: Append[] = [];
  for (const one of writers) if (await moveHead(db, one)) done.push(one);
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

/** The compare-and-set: false when somebody else has appended since. */
async function moveHead(db: Transaction<Tables>, one: Append): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('sessions')
    .set({
      head: one.head + one.entries.length,
      due_at: one.dueAt,
      closed: one.closed ? 1 : 0,
    })
    .where('id', '=', one.id)
    .where('head', '=', one.head)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

async function insertEntries(
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

async function readEntries(db: Kysely<Tables>, id: string, after: number): Promise<Entry[]> {
  const rows = await db
    .selectFrom('entries')
    .select(['at', 'intent'])
    .where('session', '=', id)
    .where('seq', '>', after)
    .orderBy('seq')
    .execute();
  return rows.map(({ at, intent }) => ({ at, intent: JSON.parse(intent) }));
}

/** Lines of many classes after those that are known, by class; one without new lines is not among them. */
async function readMissed(db: Kysely<Tables>, known: Known[]): Promise<Map<string, Entry[]>> {
  const missed = new Map<string, Entry[]>();
  for (let i = 0; i < known.length; i += CLASSES_AT_ONCE) {
    const some = known.slice(i, i + CLASSES_AT_ONCE);
    const rows = await db
      .selectFrom('entries')
      .select(['session', 'at', 'intent'])
      .where(({ and, eb, or }) =>
        or(some.map(({ id, head }) => and([eb('session', '=', id), eb('seq', '>', head)]))),
      )
      .orderBy('session')
      .orderBy('seq')
      .execute();
    for (const { session, at, intent } of rows) {
      const entries = missed.get(session) ?? [];
      entries.push({ at, intent: JSON.parse(intent) });
      missed.set(session, entries);
    }
  }
  return missed;
}

/** Last line of each class's journal; a class that is gone is not among them. */
async function readHeads(db: Kysely<Tables>, ids: string[]): Promise<Map<string, number>> {
  const heads = new Map<string, number>();
  for (let i = 0; i < ids.length; i += ROWS_AT_ONCE) {
    const rows = await db
      .selectFrom('sessions')
      .select(['id', 'head'])
      .where('id', 'in', ids.slice(i, i + ROWS_AT_ONCE))
      .execute();
    for (const { id, head } of rows) heads.set(id, head);
  }
  return heads;
}

async function removeAll(db: Transaction<Tables>, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.deleteFrom('sessions').where('id', 'in', ids).execute();
  await db.deleteFrom('entries').where('session', 'in', ids).execute();
  await db.deleteFrom('seats').where('session', 'in', ids).execute();
}

/** Deletes every class whose time is over; gives their ids. */
async function expire(db: Kysely<Tables>, now: number): Promise<string[]> {
  return db.transaction().execute(async (within) => {
    const gone = await within
      .deleteFrom('sessions')
      .where('expires_at', '<=', now)
      .returning('id')
      .execute();
    const ids = gone.map(({ id }) => id);
    for (let i = 0; i < ids.length; i += ROWS_AT_ONCE) {
      await removeAll(within, ids.slice(i, i + ROWS_AT_ONCE));
    }
    return ids;
  });
}

/** Says that the clocks are looked at now; gives when they last were, by whichever process. */
async function beat(db: Kysely<Tables>, now: number): Promise<number | null> {
  return db.transaction().execute(async (within) => {
    await within
      .insertInto('pulse')
      .values({ id: 1, at: 0 })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    const { at } = await within
      .selectFrom('pulse')
      .select('at')
      .where('id', '=', 1)
      .executeTakeFirstOrThrow();
    await within.updateTable('pulse').set({ at: now }).where('id', '=', 1).execute();
    return at === 0 ? null : at;
  });
}
