import { Client, Pool } from 'pg';

const CONNECTIONS = 2;
const PATIENCE = 5_000; // ms to open a connection
const KEEP_ALIVE = 5_000; // ms of silence until the system asks whether the other end is there

/** What Socket.IO's adapter tells other processes through, and hears them by. */
export interface Line {
  pool: Pool;
  close(): Promise<void>;
}

/**
 * Connections for messages between processes, apart from the journal's. What listens is a connection of no
 * pool: when it ends, the adapter opens another and never gives the lost one back.
 */
export function openLine(url: string, onLost: (error: Error) => void): Line {
  const config = {
    connectionString: url,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE,
  };
  const pool = new Pool({ ...config, max: CONNECTIONS });
  pool.on('error', onLost);
  pool.on('connect', (client) => client.on('error', onLost));
  const connect = async () => {
    const client = new Client(config);
    client.on('error', onLost);
    await client.connect();
    return Object.assign(client, { release: () => void client.end() });
  };
  const query = pool.query.bind(pool);
  // The adapter uses no more of a pool than these two.
  return { pool: { connect, query } as unknown as Pool, close: () => pool.end() };
}
