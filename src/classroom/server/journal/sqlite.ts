import { DatabaseSync } from 'node:sqlite';
import {
  type DialectAdapter,
  type Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  sql,
} from 'kysely';

const BUSY_MS = 5_000; // how long a process waits for another one's transaction

/** Two processes that start at once on one file: the second waits, and half a migration is never kept. */
class LockingAdapter extends SqliteAdapter {
  #isLocked = false;

  // biome-ignore lint/suspicious/noExplicitAny: as the library declares it
  override async acquireMigrationLock(db: Kysely<any>): Promise<void> {
    await sql`begin immediate`.execute(db);
    this.#isLocked = true;
  }

  // biome-ignore lint/suspicious/noExplicitAny: as the library declares it
  override async releaseMigrationLock(db: Kysely<any>): Promise<void> {
    if (this.#isLocked) await sql`commit`.execute(db);
  }
}

class FileDialect extends SqliteDialect {
  override createAdapter(): DialectAdapter {
    return new LockingAdapter();
  }
}

/** node:sqlite as Kysely wants it: it spreads parameters, and tells a query by its columns. */
function adapt(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(text) {
      const statement = database.prepare(text);
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...(values as string[])),
        run: (values) => statement.run(...(values as string[])),
        iterate: (values) => statement.iterate(...(values as string[])),
      };
    },
  };
}

/**
 * A database in one file. What is committed is on the disk (`synchronous = full`), readers do not wait
 * for writers, and what is deleted is overwritten. `mostPages` of 4 KiB bound the file.
 */
export function openFile(path: string, mostPages: number | null): SqliteDialect {
  const database = new DatabaseSync(path, { timeout: BUSY_MS });
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  database.exec('pragma secure_delete = on');
  if (mostPages !== null) database.exec(`pragma max_page_count = ${mostPages}`);
  return new FileDialect({ database: adapt(database) });
}
