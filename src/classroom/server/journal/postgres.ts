import { PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';

const BIGINT = 20; // Postgres's number of the type
const CONNECTIONS = 8;

/** Times in ms fit a double; the library would give them as text. */
const readers: typeof types = {
  ...types,
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === BIGINT
      ? Number
      : types.getTypeParser(oid, format as 'text')) as typeof types.getTypeParser,
};

/** A database on a Postgres server, by its address `postgres://…`. `onLost` hears of idle connections lost. */
export function openPostgres(
  { url, connections = CONNECTIONS }: { url: string; connections?: number },
  onLost: (error: Error) => void,
): PostgresDialect {
  const pool = new Pool({ connectionString: url, max: connections, types: readers });
  pool.on('error', onLost);
  return new PostgresDialect({ pool });
}
