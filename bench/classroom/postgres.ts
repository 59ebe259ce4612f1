import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { launch } from '../../scripts/launch.ts';
import { newFolder } from './folder.ts';

const TICK = 10; // ms of processor time: the unit of /proc

/** What a database server has done so far. */
export interface DatabaseUsage {
  cpu: number; // ms of processor time of all its processes; 0 where the system does not tell
  transactions: number; // readers' too
  flushes: number; // of its log to the disk
  log: number; // bytes written to it
  size: number; // bytes of the database
}

/** A real Postgres with its own settings, its data on the disk, thrown away in the end. */
export interface Postgres {
  newDatabase(): Promise<string>; // its address
  usage(url: string): Promise<DatabaseUsage>;
  stop(): Promise<void>;
}

async function queryOne<T>(url: string, text: string): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(text).finally(() => client.end());
  return rows[0] as T;
}

const USAGE = `select
  (select sum(xact_commit) from pg_stat_database)::float8 as transactions,
  (select sum(fsyncs) from pg_stat_io where object = 'wal')::float8 as flushes,
  pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 as log,
  pg_database_size(current_database())::float8 as size`;

/** Processor time of the server's processes, those that are gone included, ms. */
function countCpu(folder: string): number {
  if (process.platform !== 'linux') return 0;
  const first = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const ticks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      const fields = readStat(pid);
      if (Number(pid) === first) return sumOf(fields.slice(11, 15));
      return Number(fields[1]) === first ? sumOf(fields.slice(11, 13)) : 0;
    });
  return sumOf(ticks) * TICK;
}

/** Fields of a process from its state on; none when it has ended. */
function readStat(pid: string): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function sumOf(values: (string | number)[]): number {
  return values.reduce<number>((sum, value) => sum + Number(value), 0);
}

/** Starts a Postgres server of its own on this machine. */
export async function startPostgres(): Promise<Postgres> {
  const folder = newFolder();
  chmodSync(folder, 0o711); // the database has a user of its own
  const data = join(folder, 'postgres');
  const launched = launch(join(import.meta.dirname, '..', '..', 'scripts', 'postgres.ts'), [
    '--folder',
    data,
  ]);
  const first = String(await launched.told());
  let made = 0;
  return {
    async newDatabase() {
      const name = `bench_${++made}`;
      await queryOne(first, `create database ${name}`);
      return Object.assign(new URL(first), { pathname: `/${name}` }).href;
    },
    async usage(url) {
      const counted = await queryOne<Omit<DatabaseUsage, 'cpu'>>(url, USAGE);
      return { ...counted, cpu: countCpu(data) };
    },
    async stop() {
      launched.signal('SIGTERM');
      await launched.ended;
      rmSync(folder, { recursive: true });
    },
  };
}
