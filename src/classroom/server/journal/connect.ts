import { join } from 'node:path';
import { Kysely } from 'kysely';
import { openPostgres } from './postgres.ts';
import { openFile } from './sqlite.ts';
import { type Tables } from './tables.ts';

/** Where the truth is kept: a file, or a Postgres server. */
export type Place =
  | { file: string; mostPages?: number | null } // of 4 KiB
  | { url: string; connections?: number };

/** The database's file in the folder `DATA_DIR`. */
export function fileIn(folder: string): string {
  return join(folder, 'classes.sqlite');
}

/**
 * A database as it is, whatever form its tables have. `onLost` hears of connections that were lost; what is
 * asked with `limited: false` takes the time it needs.
 */
export function connect(
  place: Place,
  onLost: (error: Error) => void = () => {},
  limits = { limited: true },
): Kysely<Tables> {
  const dialect =
    'file' in place
      ? openFile(place.file, place.mostPages ?? null)
      : openPostgres(place, onLost, limits);
  return new Kysely<Tables>({ dialect });
}
