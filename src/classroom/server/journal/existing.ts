import { existsSync } from 'node:fs';
import { type Kysely } from 'kysely';
import { connect, type Place } from './connect.ts';
import { formOf, refuseNewer } from './migrations.ts';
import { type Tables } from './tables.ts';

/** Why something cannot be done with what is kept, for the operator: a sentence that says what to do. */
export class DataError extends Error {}

const NOTHING = 'There is no database of classes here. Check DATA_DIR or DATABASE_URL.';

/**
 * A database with classes, for a command beside the servers, and the form it is in: it is left in that. Throws
 * `DataError` where there is none, `NewerDatabase` where only a later version knows its form.
 */
export async function openExisting(place: Place): Promise<{ db: Kysely<Tables>; form: string }> {
  if ('file' in place && !existsSync(place.file)) throw new DataError(NOTHING);
  const db = connect(place, () => {}, { limited: false });
  try {
    const form = await formOf(db);
    if (form === null) throw new DataError(NOTHING);
    refuseNewer(form);
    return { db, form };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
