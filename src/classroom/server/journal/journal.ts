import {
  type Kysely,
  PostgresAdapter,
  type SelectQueryBuilder,
  sql,
  type Transaction,
} from 'kysely';
import { type Entry } from '../../../session/types.ts';
import { type Append, appendAll, findOwn, insertEntries, type Outcome } from './append.ts';
import { codeLength, makeCode } from './codes.ts';
import { connect, type Place } from './connect.ts';
import { migrate } from './migrations.ts';
import { isPassing, patiently } from './patience.ts';
import {
  claimDue,
  claimTimes,
  forgetProcesses,
  giveBack,
  readProcesses,
  tellPresent,
} from './processes.ts';
import { type Known, readEntries, readHeads, readMissed } from './read.ts';
import { type ProcessRow, ROWS_AT_ONCE, type SessionRow, type Tables } from './tables.ts';

const CODE_TRIES = 20;
const PATIENCE = 6_000; // ms that what is asked is tried again when the database is away

export type { Place };

/** A class to be. */
export type NewSession = Pick<
  SessionRow,
  'id' | 'teacher_hash' | 'wall_hash' | 'created_at' | 'expires_at' | 'due_at'
> & { entries: Entry[] };

export type Journal = ReturnType<typeof keepJournal>;

/**
 * Opens the database and brings it to the newest form. Throws when it cannot be reached or written, and
 * `NewerDatabase` when a newer release has changed it.
 */
export async function openJournal(
  place: Place,
  onLost: (error: Error) => void = () => {},
): Promise<Journal> {
  const db = connect(place, onLost);
  try {
    if ('file' in place) await migrate(db);
    else await migrateApart(place, onLost);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return keepJournal(db);
}

/** A change of the tables may take its time, and wait for another process's. */
async function migrateApart(place: Place, onLost: (error: Error) => void): Promise<void> {
  const db = connect(place, onLost, { limited: false });
  await migrate(db).finally(() => db.destroy());
}

type Patiently = <T>(deed: (tries: number) => Promise<T>) => Promise<T>;

/**
 * What fails for a passing reason is tried again for some seconds; once that did not help, only once, until the
 * database answers again.
 */
function keepPatience(): Patiently {
  let isLost = false;
  return async (deed) => {
    try {
      const value = await patiently(isLost ? 0 : PATIENCE, deed);
      isLost = false;
      return value;
    } catch (error) {
      isLost ||= isPassing(error);
      throw error;
    }
  };
}

/** All that is asked of the database. One text for both engines; whatever fails is thrown. */
function keepJournal(db: Kysely<Tables>) {
  const patient = keepPatience();
  return {
    close: () => db.destroy(),
    isAlive: async () => {
      await sql`select 1`.execute(db);
    },
    clock: () => patient(() => readClock(db)),
    create: (session: NewSession) => patient((tries) => createOnce(db, session, tries)),
    append: (batch: Append[]) => patient((tries) => appendOnce(db, batch, tries)),
    countOpen: (since: number) =>
      patient(() =>
        count(db.selectFrom('sessions').where('closed', '=', 0).where('created_at', '>', since)),
      ),
    kept: () => patient(() => count(db.selectFrom('sessions'))),
    processes: () => patient(() => readProcesses(db)),
    session: (id: string) => patient(() => readSession(db, id)),
    idOf: (code: string) => patient(() => readId(db, code)),
    entries: (id: string, after: number) => patient(() => readEntries(db, id, after)),
    missed: (known: Known[]) => patient(() => readMissed(db, known)),
    seats: (id: string) =>
      patient(() => db.selectFrom('seats').selectAll().where('session', '=', id).execute()),
    heads: (ids: string[]) => patient(() => readHeads(db, ids)),
    claim: (ids: string[], keeper: string, now: number, until: number) =>
      patient(() => claimTimes(db, ids, { keeper, now, until })),
    claimDue: (due: number, keeper: string, now: number, until: number) =>
      patient(() => claimDue(db, due, { keeper, now, until })),
    giveBack: (keeper: string) => giveBack(db, keeper),
    tellPresent: (row: ProcessRow) => patient(() => tellPresent(db, row)),
    forgetProcesses: (seenBefore: number) => patient(() => forgetProcesses(db, seenBefore)),
    remove: (id: string) =>
      patient(() => db.transaction().execute((within) => removeAll(within, [id]))),
    expire: (now: number) => patient(() => expire(db, now)),
    beat: (now: number) => patient(() => beat(db, now)),
  };
}

/** The time of the server of the database, ms since 1970; a file has none of its own. */
async function readClock(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ now: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::bigint as now
  `.execute(db);
  return rows[0]!.now;
}

function readSession(db: Kysely<Tables>, id: string): Promise<SessionRow | undefined> {
  return db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst();
}

async function readId(db: Kysely<Tables>, code: string): Promise<string | null> {
  const row = await db
    .selectFrom('sessions')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** A try before may have gone through without a word of it. */
async function createOnce(db: Kysely<Tables>, session: NewSession, tries: number): Promise<string> {
  const known = tries > 0 ? await readSession(db, session.id) : undefined;
  return known?.code ?? createSession(db, session);
}

async function appendOnce(
  db: Kysely<Tables>,
  batch: Append[],
  tries: number,
): Promise<Map<string, Outcome>> {
  const outcomes = await db.transaction().execute((within) => appendAll(within, batch));
  if (tries === 0) return outcomes;
  const behind = batch.filter(
    ({ id, entries }) => outcomes.get(id) === 'behind' && entries.length > 0,
  );
  for (const id of await findOwn(db, behind)) outcomes.set(id, 'done');
  return outcomes;
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

/** Deletes classes with all that is kept of them. */
export async function removeAll(db: Transaction<Tables>, all: string[]): Promise<void> {
  for (let i = 0; i < all.length; i += ROWS_AT_ONCE) {
    const ids = all.slice(i, i + ROWS_AT_ONCE);
    await db.deleteFrom('sessions').where('id', 'in', ids).execute();
    await db.deleteFrom('entries').where('session', 'in', ids).execute();
    await db.deleteFrom('seats').where('session', 'in', ids).execute();
  }
}

/** Deletes what processes left for each other and nobody fetched for a minute. Only Postgres has it. */
export async function dropAttachments(db: Kysely<Tables>): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return;
  const old = sql`created_at < now() - interval '1 minute'`;
  await sql`delete from socket_io_attachments where ${old}`.execute(db);
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
    await removeAll(within, ids);
    await dropAttachments(within);
    return ids;
  });
}

/** Says that the clocks are looked at now; gives when they last were, by whichever process. */
async function beat(db: Kysely<Tables>, now: number): Promise<number | null> {
  const row = await db.selectFrom('pulse').select('at').where('id', '=', 1).executeTakeFirst();
  await db
    .insertInto('pulse')
    .values({ id: 1, at: now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ at: now }))
    .execute();
  return row?.at ?? null;
}
