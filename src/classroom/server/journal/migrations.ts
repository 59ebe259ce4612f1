import { type Kysely } from 'kysely';
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration';

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

const PROVIDER: MigrationProvider = {
  getMigrations: async () => ({ '001-first': V1 }),
};

/** Brings the tables to the newest form, once, whoever else starts at the same time. Throws when it cannot. */
// biome-ignore lint/suspicious/noExplicitAny: tables of any form
export async function migrate(db: Kysely<any>): Promise<void> {
  const { error } = await new Migrator({ db, provider: PROVIDER }).migrateToLatest();
  if (error !== undefined) throw error;
}
