import { type Kysely } from 'kysely';
import { type Entry } from '../../../session/types.ts';
import { ROWS_AT_ONCE, type Tables } from './tables.ts';

const CLASSES_AT_ONCE = 100; // of one question for the lines of many

/** Lines of a class's journal that are known. */
export interface Known {
  id: string;
  head: number;
}

/** Lines of one class after that line. */
export async function readEntries(db: Kysely<Tables>, id: string, after: number): Promise<Entry[]> {
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
export async function readMissed(
  db: Kysely<Tables>,
  known: Known[],
): Promise<Map<string, Entry[]>> {
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
export async function readHeads(db: Kysely<Tables>, ids: string[]): Promise<Map<string, number>> {
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
