import { PostgresDialect } from 'kysely';
import { Client, Pool, types } from 'pg';

const BIGINT = 20; // Postgres's number of the type
const CONNECTIONS = 8;

/** Ms after which what does not answer is given up, the server's own limits before ours. */
const LIMITS = {
  connectionTimeoutMillis: 3_000, // also for a connection that others use
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 3_000, // who hangs in the middle holds no class longer
  statement_timeout: 4_000,
  query_timeout: 5_000,
};
const KEEP_ALIVE = 5_000; // ms of silence until the system asks whether the other end is there

/** Times in ms fit a double; the library would give them as text. */
const readers: typeof types = {
  ...types,
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === BIGINT
      ? Number
      : types.getTypeParser(oid, format as 'text')) as typeof types.getTypeParser,
};

/** A connection that ends when an answer does not come: what is asked after it would wait for ever. */
class ImpatientClient extends Client {
  override query = ((...args: Parameters<Client['query']>) => {
    const answer: unknown = super.query(...args);
    if (answer instanceof Promise) {
      answer.catch((error: Error) => {
        if (error.message === 'Query read timeout') this.#cut();
      });
    }
    return answer;
  }) as Client['query'];

  #cut(): void {
    const { connection } = this as unknown as { connection: { stream: { destroy(): void } } };
    connection.stream.destroy();
  }
}

/**
 * A database on a Postgres server, by its address `postgres://…`. `onLost` hears of connections lost. With
 * `limited: false` it takes what time it needs, as a change of the tables may.
 */
export function openPostgres(
  { url, connections = CONNECTIONS }: { url: string; connections?: number },
  onLost: (error: Error) => void,
  { limited } = { limited: true },
): PostgresDialect {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    types: readers,
    Client: ImpatientClient,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE,
    ...(limited ? LIMITS : { connectionTimeoutMillis: LIMITS.connectionTimeoutMillis }),
  });
  // An error of a connection in use would end the process: who uses it hears of it by what was asked.
  pool.on('connect', (client) => client.on('error', onLost));
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}
