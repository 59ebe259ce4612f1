import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { deleteClasses, listClasses } from '../../../src/classroom/server/journal/classes.ts';
import { DataError } from '../../../src/classroom/server/journal/existing.ts';
import {
  type Journal,
  openJournal,
  type Place,
} from '../../../src/classroom/server/journal/journal.ts';
import { sure } from '../harness/phone.ts';
import { command } from './harness/command.ts';
import { ENGINES } from './harness/engines.ts';
import { keepClasses } from './harness/kept.ts';
import { openPage, openStudent, openTeacher, turnOf } from './harness/page.ts';
import { startOver } from './harness/server.ts';

const DAY = 86_400_000; // ms
const AT = Date.UTC(2026, 8, 2);

async function open(place: Place): Promise<Journal> {
  const journal = await openJournal(place);
  onTestFinished(() => journal.close());
  return journal;
}

async function isGone(journal: Journal, id: string): Promise<boolean> {
  const left = [await journal.session(id), ...(await journal.entries(id, 0))];
  return [...left, ...(await journal.seats(id))].filter(Boolean).length === 0;
}

describe.each(ENGINES)('deleting in $name', (engine) => {
  it('takes everything of the classes whose time is over, and nothing of others', async () => {
    const journal = await open(await engine.newPlace());
    const old = await keepClasses(journal, AT);
    const [first] = old.values();
    await journal.create({
      ...{ id: 'younger', teacher_hash: 'a', wall_hash: 'b', due_at: null, created_at: AT },
      ...{ expires_at: AT + 31 * DAY, entries: [first!.journal[0]!] },
    });
    expect(await journal.expire(AT + 30 * DAY - 1)).toEqual([]);
    expect((await journal.expire(AT + 30 * DAY)).toSorted()).toEqual([...old.keys()].toSorted());
    for (const id of old.keys()) expect(await isGone(journal, id), id).toBe(true);
    expect(await isGone(journal, 'younger')).toBe(false);
  });

  it('by the operator is told to who is in the class; nobody comes back to it', async () => {
    const place = await engine.newPlace();
    const { port } = await startOver(place);
    const teacher = await openTeacher(port);
    const student = await openStudent(port, teacher.keys.code);
    const { id, code } = teacher.keys;
    expect(await deleteClasses(place, { ids: [id, 'none'] })).toEqual([id]);
    for (const page of [teacher, student]) {
      await page.until('gone', (told) => told.code === 'class.deleted');
    }
    const page = await openPage(port);
    expect(await page.ask('peek', { code })).toMatchObject({
      refusal: { code: 'class.unknown-code' },
    });
    expect(await page.ask('attach', { ...student.seat, have: null })).toMatchObject({
      refusal: { code: 'class.unknown-session' },
    });
  });

  it('in the middle of a round refuses the decisions that are under way', async () => {
    const place = await engine.newPlace();
    const { port } = await startOver(place);
    const teacher = await openTeacher(port);
    const students = [
      await openStudent(port, teacher.keys.code),
      await openStudent(port, teacher.keys.code),
    ];
    sure(await teacher.ask('start', {}));
    const turn = await turnOf(students[0]!, 'choosing');
    const [answer] = await Promise.all([
      students[0]!.ask('decide', { turn, hold: true }),
      deleteClasses(place, { ids: [teacher.keys.id] }),
    ]);
    if (!answer.ok) expect(answer.refusal.code).toBe('class.deleted');
    for (const { until } of students) await until('gone', ({ code }) => code === 'class.deleted');
    const late = await students[1]!.ask('decide', { turn, hold: true });
    expect(late).toMatchObject({ refusal: { code: 'class.not-attached' } });
    expect(await isGone(await open(place), teacher.keys.id)).toBe(true);
  });

  it('is done by a command that lists no names, codes or secrets', async () => {
    const place = await engine.newPlace();
    const journal = await open(place);
    await keepClasses(journal, AT);
    const { classes } = await listClasses(place);
    expect(classes).toHaveLength(7);
    expect(classes.find(({ id }) => id === 'class-in-closed')).toMatchObject({
      ...{ openedAt: AT, expiresAt: AT + 30 * DAY, isClosed: true, seats: 3 },
    });
    const { said } = command('classes', place, 'list');
    expect(said).toMatch(/class-in-choosing +2026-09-02 +2026-10-02 +open +3 +\d+ +\d+ KiB/);
    expect(said).toMatch(/7 classes; the whole database has \d+ KiB/);
    const { code, teacher_hash } = (await journal.session('class-in-choosing'))!;
    expect(said).not.toContain(code);
    expect(said).not.toContain(teacher_hash);
    const { status, said: told } = command(
      'classes',
      place,
      'delete',
      'class-in-over',
      'never-was',
    );
    expect([status, told]).toEqual([1, expect.stringContaining('none with the id never-was')]);
    expect(await isGone(journal, 'class-in-over')).toBe(true);
    expect(await deleteClasses(place, { before: AT })).toEqual([]);
    expect(command('classes', place, 'delete', '--before', '2026-09-03').status).toBe(0);
    expect((await listClasses(place)).classes).toEqual([]);
  });
});

it('empties the file and the log beside it of what was deleted', async () => {
  const place = (await ENGINES[0]!.newPlace()) as { file: string };
  const journal = await open(place);
  await keepClasses(journal, AT);
  const holds = () =>
    ['', '-wal'].some((end) => readFileSync(place.file + end).includes('seat 1 of class-in-over'));
  expect(holds()).toBe(true);
  await deleteClasses(place, { before: AT + 1 });
  expect(holds()).toBe(false);
});

it('takes what processes left for each other in Postgres, once it is a minute old', async () => {
  const place = (await ENGINES[1]!.newPlace()) as { url: string };
  const journal = await open(place);
  const client = new Client({ connectionString: place.url });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query(`insert into socket_io_attachments (created_at, payload)
    values (now() - interval '2 minutes', 'old'), (now(), 'new')`);
  await journal.expire(AT);
  const { rows } = await client.query('select payload from socket_io_attachments');
  expect(rows.map(({ payload }) => String(payload))).toEqual(['new']);
});

it('finds no classes where there is no database, and makes none', async () => {
  const place = await ENGINES[0]!.newPlace();
  await expect(listClasses(place)).rejects.toThrow(DataError);
  await expect(listClasses(place)).rejects.toThrow('Check DATA_DIR');
});

it('says how it is asked for when it is asked for otherwise', async () => {
  const place = await ENGINES[0]!.newPlace();
  const { status, said } = command('classes', place, 'delete', '--before', 'May');
  expect([status, said]).toEqual([1, expect.stringContaining('npm run classes -- list')]);
});
