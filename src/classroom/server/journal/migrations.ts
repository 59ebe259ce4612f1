import { type Kysely, PostgresAdapter, sql } from 'kysely';
import {
  DEFAULT_MIGRATION_TABLE,
  type Migration,
  type MigrationProvider,
  Migrator,
} from 'kysely/migration';

/** The form of the first release. A released migration is never changed: a later one follows it. */
const V1: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: the tables are made here
  async up(db: Kysely<any>): Promise<void> {
    await db.schema
      .createTable('sessions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('code', 'text', (column) => column.notNull().unique())
      .addColumn('teacher_hash', 'text', (column) => column.notNull())
      .addColumn('wall_hash', 'text', (column) => column.notNull())
      .addColumn('head', 'integer', (column) => column.notNull())
      .addColumn('due_at', 'bigint')
      .addColumn('closed', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('sessions_due').on('sessions').column('due_at').execute();
    await db.schema.createIndex('sessions_expiry').on('sessions').column('expires_at').execute();
    await db.schema
      .createTable('entries')
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('intent', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('entries_key', ['session', 'seq'])
      .execute();
    await db.schema
      .createTable('seats')
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('player', 'integer', (column) => column.notNull())
      .addColumn('secret_hash', 'text', (column) => column.notNull())
      .addColumn('ticket_hash', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('seats_key', ['session', 'player'])
      .addUniqueConstraint('seats_ticket', ['session', 'ticket_hash'])
      .execute();
    await db.schema
      .createTable('pulse')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
  },
};

/**
 * Several processes: who keeps a class's time, and who serves. A process of the first release goes on with it.
 * Postgres also gets the table in which Socket.IO's adapter leaves messages too long for a notification.
 */
const V2: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: the tables are made here
  async up(db: Kysely<any>): Promise<void> {
    await db.schema.alterTable('sessions').addColumn('keeper', 'text').execute();
    await db.schema.alterTable('sessions').addColumn('kept_until', 'bigint').execute();
    await db.schema
      .createTable('processes')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('protocol', 'integer', (column) => column.notNull())
      .addColumn('started_at', 'bigint', (column) => column.notNull())
      .addColumn('seen_at', 'bigint', (column) => column.notNull())
      .addColumn('leaving', 'integer', (column) => column.notNull())
      .addColumn('figures', 'text', (column) => column.notNull())
      .execute();
    if (db.getExecutor().adapter instanceof PostgresAdapter) {
      await sql`create table socket_io_attachments (
        id bigserial unique,
        created_at timestamptz default now(),
        payload bytea
      )`.execute(db);
    }
  },
};

const MIGRATIONS: Record<string, Migration> = { '001-first': V1, '002-processes': V2 };
const PROVIDER: MigrationProvider = { getMigrations: async () => MIGRATIONS };

/** Forms of the tables that this program knows, the oldest first. */
export const FORMS: readonly string[] = Object.keys(MIGRATIONS);

/** The tables were changed by a newer release than this one; says so to the operator, and what to do. */
export class NewerDatabase extends Error {}

/** The form a database is in, the newest it was brought to; null: it has none of our tables. */
// biome-ignore lint/suspicious/noExplicitAny: tables of any form
export async function formOf(db: Kysely<any>): Promise<string | null> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return null;
  const done = await db
    .selectFrom(DEFAULT_MIGRATION_TABLE)
    .select('name')
    .orderBy('name', 'desc')
    .executeTakeFirst();
  return done?.['name'] ?? null;
}

/** Throws `NewerDatabase` where a newer release has been. */
export function refuseNewer(form: string | null): void {
  if (form === null || FORMS.includes(form)) return;
  throw new NewerDatabase(
    `The database was changed by a newer version of this program: it has the form "${form}", and this version ` +
      `knows forms up to "${FORMS.at(-1)}". Nothing was touched. Start the newer version, or put back a backup ` +
      'that was made before it.',
  );
}

/** Brings the tables to the newest form, once, whoever else starts at the same time. Throws when it cannot. */
// biome-ignore lint/suspicious/noExplicitAny: tables of any form
export async function migrate(db: Kysely<any>): Promise<void> {
  refuseNewer(await formOf(db));
  const { error } = await new Migrator({ db, provider: PROVIDER }).migrateToLatest();
  if (error !== undefined) throw error;
}
