import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Kysely, type Transaction } from 'kysely';
import { dueAt } from '../../../session/due.ts';
import { reduceSession, replaySession } from '../../../session/reduce.ts';
import { type Entry, type Session } from '../../../session/types.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type Counts,
  type Header,
  type KeptSeat,
  type KeptSession,
} from './backup.ts';
import { DAMAGED, FOREIGN, readLines } from './backup-file.ts';
import { connect, type Place } from './connect.ts';
import { DataError } from './existing.ts';
import { FORMS, migrate } from './migrations.ts';
import { type Tables } from './tables.ts';

const ROWS_AT_ONCE = 1_000; // of one insert: both engines bound the parameters of a statement
const ALIVE_FOR = 15_000; // ms since a process last told of itself

/** A class as a backup has it. */
interface KeptClass {
  row: KeptSession;
  seats: KeptSeat[];
  entries: Entry[];
  session: Session; // of which `entries` are the journal
}

/** Reads a backup to its end and plays every class in it again; writes nothing. Throws `DataError`. */
export async function checkBackup(path: string): Promise<Header> {
  const { header, classes } = await openBackup(path);
  for await (const _ of classes) {
    // Reading it is the check.
  }
  return header;
}

/**
 * Puts a backup into a database, all of it or nothing. Every link, code and seat works as it did; a class that
 * was going on goes on from there, in turns that never were (`rewind`). Throws `DataError` where the file
 * cannot be used, where there are classes already (unless they are to be replaced), or while a server runs.
 * @param now ms since 1970
 */
export async function restore(
  place: Place,
  path: string,
  isToReplace: boolean,
  now: number,
): Promise<Header> {
  const { header, classes } = await openBackup(path);
  if ('file' in place) mkdirSync(dirname(place.file), { recursive: true });
  const db = connect(place, () => {}, { limited: false });
  try {
    await migrate(db);
    await db.transaction().execute(async (within) => {
      await refuseServed(within, now);
      if (isToReplace) await empty(within);
      else await refuseFull(within);
      for await (const one of classes) await insert(within, one, now);
    });
    return header;
  } finally {
    await db.destroy();
  }
}

async function refuseServed(db: Kysely<Tables>, now: number): Promise<void> {
  const alive = await db
    .selectFrom('processes')
    .select('id')
    .where('seen_at', '>', now - ALIVE_FOR)
    .where('leaving', '=', 0)
    .executeTakeFirst();
  if (alive === undefined) return;
  throw new DataError(
    `A server runs over this database, or did ${ALIVE_FOR / 1_000} seconds ago. Stop every server, then try again.`,
  );
}

async function refuseFull(db: Kysely<Tables>): Promise<void> {
  const any = await db.selectFrom('sessions').select('id').executeTakeFirst();
  if (any === undefined) return;
  throw new DataError(
    'There are classes in this database. Choose an empty one, or add --replace to delete them all first.',
  );
}

async function empty(db: Kysely<Tables>): Promise<void> {
  for (const table of ['sessions', 'entries', 'seats', 'pulse', 'processes'] as const) {
    await db.deleteFrom(table).execute();
  }
}

async function insert(db: Transaction<Tables>, one: KeptClass, now: number): Promise<void> {
  const { row, seats } = one;
  const rewound = rewindNow(one, now);
  const { session } = rewound;
  await db
    .insertInto('sessions')
    .values({
      ...row,
      head: rewound.entries.length,
      due_at: dueAt(session),
      closed: session.phase === 'closed' ? 1 : 0,
      ...{ keeper: null, kept_until: null },
    })
    .execute();
  const lines = rewound.entries.map(({ at, intent }, i) => ({
    ...{ session: row.id, seq: i + 1, at },
    intent: JSON.stringify(intent),
  }));
  for (let i = 0; i < lines.length; i += ROWS_AT_ONCE) {
    await db
      .insertInto('entries')
      .values(lines.slice(i, i + ROWS_AT_ONCE))
      .execute();
  }
  for (let i = 0; i < seats.length; i += ROWS_AT_ONCE) {
    const some = seats.slice(i, i + ROWS_AT_ONCE);
    await db
      .insertInto('seats')
      .values(some.map((seat) => ({ session: row.id, ...seat })))
      .execute();
  }
}

/** The class with one line more, unless it is over. */
function rewindNow({ entries, session }: KeptClass, now: number): Omit<KeptClass, 'row' | 'seats'> {
  const entry: Entry = { at: Math.max(now, entries.at(-1)!.at), intent: { type: 'rewind' } };
  const next = reduceSession(session, entry);
  if (!next.ok) throw new Error(`A class cannot go on: ${next.refusal.code}`);
  return next.value === session
    ? { entries, session }
    : { entries: [...entries, entry], session: next.value };
}

/** The header of a backup that can be used, and its classes, to be read once. */
async function openBackup(
  path: string,
): Promise<{ header: Header; classes: AsyncGenerator<KeptClass> }> {
  const lines = readLines(path);
  const first = await lines.next();
  const header = first.done ? null : (first.value as unknown as Header);
  if (header?.format !== BACKUP_FORMAT) throw new DataError(FOREIGN);
  if (!(header.v <= BACKUP_VERSION) || !FORMS.includes(header.form)) {
    throw new DataError(
      `The backup was written by a later version of this program (${header.program}). Restore it with that version.`,
    );
  }
  return { header, classes: classesIn(lines, header) };
}

async function* classesIn(
  lines: AsyncGenerator<Record<string, unknown>>,
  header: Header,
): AsyncGenerator<KeptClass> {
  const counts: Counts = { classes: 0, entries: 0, seats: 0 };
  let one: Omit<KeptClass, 'session'> | null = null;
  const whole = (): KeptClass[] => {
    if (one === null) return [];
    counts.classes++;
    counts.entries += one.entries.length;
    counts.seats += one.seats.length;
    return [{ ...one, session: play(one) }];
  };
  for await (const line of lines) {
    if ('class' in line) {
      yield* whole();
      one = { row: line['class'] as KeptSession, seats: [], entries: [] };
    } else if (one === null) throw new DataError(DAMAGED);
    else if ('seat' in line) one.seats.push(line['seat'] as KeptSeat);
    else one.entries.push(line as unknown as Entry);
  }
  yield* whole();
  const isWhole = (['classes', 'entries', 'seats'] as const).every(
    (what) => counts[what] === header[what],
  );
  if (!isWhole) throw new DataError(DAMAGED);
}

/** The class that a journal tells of. */
function play({ row, entries }: Omit<KeptClass, 'session'>): Session {
  const replayed = entries.length === row.head ? replaySession(entries) : null;
  if (replayed?.ok) return replayed.value;
  throw new DataError(
    `The class ${row.id} in the backup cannot be played again. Use another backup, or an earlier version of the program.`,
  );
}
