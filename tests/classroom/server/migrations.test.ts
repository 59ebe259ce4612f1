import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StartError } from '../../../src/classroom/server/data.ts';
import { connect } from '../../../src/classroom/server/journal/connect.ts';
import {
  type Journal,
  openJournal,
  type Place,
} from '../../../src/classroom/server/journal/journal.ts';
import { FORMS, NewerDatabase } from '../../../src/classroom/server/journal/migrations.ts';
import { reduceSession, replaySession } from '../../../src/session/reduce.ts';
import { type Entry, type Intent, type Session } from '../../../src/session/types.ts';
import { sure } from '../harness/phone.ts';
import { ENGINES, type Engine } from './harness/engines.ts';
import { openStudent } from './harness/page.ts';
import { startOver } from './harness/server.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/database');
const LATER = Date.UTC(2026, 11, 1);

const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const found = (pattern: string) => globSync(pattern, { cwd: FOLDER }).sort();

/** Dumps of the database as each version of its form had it: the first is 1. */
const VERSIONS = found('v*.sql')
  .map((name) => Number(/^v(\d+)\.sql$/.exec(name)?.[1] ?? 0))
  .filter((version) => version > 0)
  .sort((a, b) => a - b);

const IDS = /insert into "sessions" [^\n]* values \('([^']+)'/g;
const idsIn = (version: number) => [...read(`v${version}.sql`).matchAll(IDS)].map(([, id]) => id!);

/** A database as an earlier version left it. */
async function earlier(engine: Engine, version: number): Promise<Place> {
  const place = await engine.newPlace();
  await engine.run(place, read(`v${version}.sql`));
  const more = `v${version}-${engine.name.toLowerCase()}.sql`;
  if (found(more).length > 0) await engine.run(place, read(more));
  return place;
}

async function open(place: Place): Promise<Journal> {
  const journal = await openJournal(place);
  onTestFinished(() => journal.close());
  return journal;
}

/** The tables with their columns, in an order of their own. */
async function tablesOf(place: Place): Promise<string[]> {
  const db = connect(place);
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  await db.destroy();
  return tables
    .map(
      ({ name, columns }) =>
        `${name}: ${columns
          .map((one) => one.name)
          .sort()
          .join(', ')}`,
    )
    .sort();
}

/** What takes a class on by one step; null once its games are over. */
function nextOf({ phase, turn, past, settings }: Session): Intent | null {
  if (phase === 'closed') return null;
  if (phase === 'revealed') return { type: 'next', turn };
  const isMore = past.length + 1 < settings.games;
  if (phase === 'lobby' || (phase === 'over' && isMore)) return { type: 'start', seed: 5 };
  return phase === 'over' ? null : { type: 'end-phase', turn };
}

/** Plays a class to its end, line by line in its journal. */
async function playOn(journal: Journal, id: string): Promise<Session> {
  const before = await journal.entries(id, 0);
  let session = sure(replaySession(before));
  const entries: Entry[] = [];
  for (let intent = nextOf(session); intent !== null; intent = nextOf(session)) {
    const entry = { at: LATER, intent };
    session = sure(reduceSession(session, entry));
    entries.push(entry);
  }
  const rest = { dueAt: null, closed: session.phase === 'closed', seats: [] };
  const outcomes = await journal.append([{ id, head: before.length, entries, ...rest }]);
  expect(outcomes.get(id)).toBe('done');
  return session;
}

it('has a dump of every form that the database had', () => {
  expect(VERSIONS, 'node tests/fixtures/database/make.ts writes that of the present form').toEqual(
    FORMS.map((_, at) => at + 1),
  );
});

it('has in the dump of the present form a class in each phase', () => {
  const phases = ['lobby', 'predicting', 'voting', 'choosing', 'revealed', 'over', 'closed'];
  expect(idsIn(FORMS.length).sort()).toEqual(phases.map((phase) => `class-in-${phase}`).sort());
});

describe.each(ENGINES.flatMap((engine) => VERSIONS.map((version) => ({ engine, version }))))(
  'a database of version $version in $engine.name',
  ({ engine, version }) => {
    it('is brought to the present form', async () => {
      const place = await earlier(engine, version);
      await (await openJournal(place)).close();
      const fresh = await engine.newPlace();
      await (await openJournal(fresh)).close();
      expect(await tablesOf(place)).toEqual(await tablesOf(fresh));
    });

    it('has classes that replay and go on to their end', async () => {
      const journal = await open(await earlier(engine, version));
      for (const id of idsIn(version)) {
        const { head, code } = (await journal.session(id))!;
        expect(await journal.idOf(code)).toBe(id);
        expect(await journal.entries(id, 0)).toHaveLength(head);
        expect(await journal.seats(id)).toHaveLength(3);
        const ended = await playOn(journal, id);
        expect(['over', 'closed']).toContain(ended.phase);
        expect(sure(replaySession(await journal.entries(id, 0)))).toEqual(ended);
      }
    });

    it('is served: a student joins every class that is not over', async () => {
      const place = await earlier(engine, version);
      const journal = await open(place);
      const { port } = await startOver(place);
      for (const id of idsIn(version)) {
        const { code, closed } = (await journal.session(id))!;
        if (closed === 1) continue;
        const { seat } = await openStudent(port, code);
        expect(seat).toMatchObject({ id, player: 4 });
      }
    });

    it('is left as it is by a program that does not know it yet', async () => {
      const place = await earlier(engine, version);
      const added = `insert into kysely_migration (name, timestamp) values ('999-later', '2030')`;
      await engine.run(place, added);
      const before = await tablesOf(place);
      await expect(openJournal(place)).rejects.toThrow(NewerDatabase);
      const start = startOver(place);
      await expect(start).rejects.toThrow(StartError);
      await expect(start).rejects.toThrow('Start the newer version');
      expect(await tablesOf(place)).toEqual(before);
    });
  },
);

describe.each(
  ENGINES.flatMap((engine) =>
    found('v*-statements.sql').map((name) => ({ engine, name, release: name.split('-')[0] })),
  ),
)('a process of $release beside this one in $engine.name', ({ engine, name }) => {
  it('finds all it reads and writes, and both go on with its class', async () => {
    const place = await engine.newPlace();
    const journal = await open(place);
    await engine.run(place, read(name));
    const id = (await journal.idOf('ZZZZ'))!;
    expect(await journal.session(id)).toMatchObject({ head: 2, keeper: null, closed: 0 });
    expect(await journal.seats(id)).toHaveLength(1);
    const entry: Entry = { at: LATER, intent: { type: 'close' } };
    const ours = { id, head: 2, entries: [entry], dueAt: null, closed: true, seats: [] };
    expect((await journal.append([ours])).get(id)).toBe('done');
    const behind = read(name)
      .split('\n')
      .find((line) => line.startsWith('update "sessions"'))!;
    await engine.run(place, behind);
    expect(await journal.session(id)).toMatchObject({ head: 3, closed: 1 });
  });
});

it('lets a process of the first release go on while the tables are changed under it', async () => {
  const engine = ENGINES[1]!;
  const place = await earlier(engine, 1);
  const id = idsIn(1)[0]!;
  const head = (read('v1.sql').match(new RegExp(`insert into "entries" .*\\('${id}'`, 'g')) ?? [])
    .length;
  let isChanged = false;
  const opening = openJournal(place).then(async (journal) => {
    isChanged = true;
    await journal.close();
  });
  let appended = 0;
  for (let after = 0; after < 3; ) {
    const seq = head + appended;
    await engine.run(
      place,
      `begin;
       update "sessions" set "head" = ${seq + 1}, "due_at" = null, "closed" = 0 where "id" = '${id}' and "head" = ${seq};
       insert into "entries" ("session", "seq", "at", "intent") values ('${id}', ${seq + 1}, ${LATER}, '{"type":"speak","player":1,"language":"en"}');
       commit`,
    );
    appended++;
    if (isChanged) after++;
  }
  await opening;
  const journal = await open(place);
  expect(await journal.entries(id, head)).toHaveLength(appended);
  expect(await journal.session(id)).toMatchObject({ head: head + appended, keeper: null });
});
