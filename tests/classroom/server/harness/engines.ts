import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';
import { type Place } from '../../../../src/classroom/server/journal/journal.ts';

/** A database of one kind; each place is a new, empty one that goes with its test. */
export interface Engine {
  name: string;
  newPlace(): Promise<Place>;
  run(place: Place, statements: string): Promise<void>; // past everything of ours
}

async function within(url: string, statements: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statements).finally(() => client.end());
}

/** A folder that goes with its test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hold-or-sell-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const FILE: Engine = {
  name: 'node:sqlite',
  newPlace: async () => ({ file: join(newFolder(), 'classes.sqlite') }),
  async run(place, statements) {
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync((place as { file: string }).file);
    database.exec(statements);
    database.close();
  },
};

export const POSTGRES: Engine = {
  name: 'Postgres',
  async newPlace() {
    const first = inject('postgres');
    const name = `test_${randomBytes(8).toString('hex')}`;
    await within(first, `create database ${name}`);
    onTestFinished(() => within(first, `drop database ${name} with (force)`));
    const url = new URL(first);
    url.pathname = `/${name}`;
    return { url: url.href };
  },
  run: (place, statements) => within((place as { url: string }).url, statements),
};

export const ENGINES: Engine[] = [FILE, POSTGRES];
