import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backUp } from '../../../src/classroom/server/journal/backup.ts';
import { DataError } from '../../../src/classroom/server/journal/existing.ts';
import {
  type Journal,
  openJournal,
  type Place,
} from '../../../src/classroom/server/journal/journal.ts';
import { checkBackup, restore } from '../../../src/classroom/server/journal/restore.ts';
import { reduceSession, replaySession } from '../../../src/session/reduce.ts';
import { type Entry } from '../../../src/session/types.ts';
import { command } from './harness/command.ts';
import { ENGINES, type Engine, newFolder } from './harness/engines.ts';
import { keepClasses } from './harness/kept.ts';
import { startOver } from './harness/server.ts';

const AT = Date.UTC(2026, 8, 2);
const LATER = AT + 3_600_000;
const [FILE, POSTGRES] = ENGINES;

async function open(place: Place): Promise<Journal> {
  const journal = await openJournal(place);
  onTestFinished(() => journal.close());
  return journal;
}

/** A database with a class in each phase, and its backup. */
async function backedUp(engine: Engine) {
  const place = await engine.newPlace();
  const journal = await open(place);
  const rooms = await keepClasses(journal, AT);
  const file = join(newFolder(), 'classes.backup');
  const header = await backUp(place, file, '0.1.0', AT);
  return { place, journal, rooms, file, header };
}

const sentenceOf = (deed: Promise<unknown>): Promise<string> =>
  deed.then(
    () => 'nothing was wrong',
    (error: unknown) => (error instanceof DataError ? error.message : `a bug: ${error}`),
  );

describe.each(ENGINES.flatMap((from) => ENGINES.map((to) => ({ from, to }))))(
  'a backup from $from.name to $to.name',
  ({ from, to }) => {
    it('brings back every class with its code, hashes, seats and lines, and one line more', async () => {
      const { journal, rooms, file, header } = await backedUp(from);
      const place = await to.newPlace();
      expect(await restore(place, file, false, LATER)).toEqual(header);
      const restored = await open(place);
      for (const [id, { journal: lines, session }] of rooms) {
        const { due_at, head, ...row } = (await restored.session(id))!;
        const { due_at: _, head: before, ...was } = (await journal.session(id))!;
        expect(row).toEqual(was);
        expect(await restored.seats(id)).toEqual(await journal.seats(id));
        const rewind: Entry = { at: LATER, intent: { type: 'rewind' } };
        const isOver = session.phase === 'closed';
        const entries = await restored.entries(id, 0);
        expect(entries).toEqual(isOver ? lines : [...lines, rewind]);
        expect(head).toBe(before + (isOver ? 0 : 1));
        const gone = reduceSession(session, rewind);
        expect(replaySession(entries)).toEqual(gone);
        expect(await restored.idOf(row.code)).toBe(id);
        const isTimed = ['predicting', 'choosing'].includes(session.phase);
        expect(due_at).toBe(isTimed ? LATER + 600_000 : null);
      }
    });
  },
);

describe.each(ENGINES)('a backup in $name', (engine) => {
  it('is of one moment, though the class goes on while it is written', async () => {
    const { place, journal, rooms } = await backedUp(engine);
    const id = 'class-in-choosing';
    const room = rooms.get(id)!;
    const entries: Entry[] = Array.from({ length: 5_000 }, (_, i) => ({
      at: AT + i,
      intent: { type: 'decide', player: 1, turn: room.turn, hold: i % 2 === 0 },
    }));
    const seats: never[] = [];
    const head = room.journal.length;
    await journal.append([{ id, head, entries, dueAt: null, closed: false, seats }]);
    const file = join(newFolder(), 'classes.backup');
    let isWritten = false;
    const writing = backUp(place, file, '0.1.0', AT).finally(() => {
      isWritten = true;
    });
    let appended = 0;
    for (const entry of entries) {
      if (isWritten) break;
      const from = head + entries.length + appended;
      await journal.append([
        { id, head: from, entries: [entry], dueAt: null, closed: false, seats },
      ]);
      appended++;
      await new Promise(setImmediate);
    }
    const header = await writing;
    expect(appended).toBeGreaterThan(0);
    expect(await checkBackup(file)).toEqual(header);
  });

  it('takes an empty database, or one whose classes are to be replaced', async () => {
    const { file, rooms } = await backedUp(engine);
    const place = await engine.newPlace();
    const other = await open(place);
    await other.create({
      ...{ id: 'another', teacher_hash: 'a', wall_hash: 'b', due_at: null },
      ...{ created_at: AT, expires_at: LATER, entries: [rooms.get('class-in-lobby')!.journal[0]!] },
    });
    const sentence = await sentenceOf(restore(place, file, false, LATER));
    expect(sentence).toContain('add --replace');
    expect(await other.session('another')).toBeDefined();
    await restore(place, file, true, LATER);
    expect(await other.session('another')).toBeUndefined();
    expect(await other.entries('another', 0)).toEqual([]);
    expect(await other.session('class-in-over')).toBeDefined();
  });

  it('is not put under a server that runs, nor under one that was killed a moment ago', async () => {
    const { place, file } = await backedUp(engine);
    const { stop } = await startOver(place);
    const { processes } = await open(place);
    await expect.poll(processes, { timeout: 20_000 }).toHaveLength(1);
    const [served] = await processes();
    expect(await sentenceOf(restore(place, file, true, Date.now()))).toContain('Stop every server');
    await stop();
    await expect(restore(place, file, true, Date.now())).resolves.toBeDefined();
    await (await open(place)).tellPresent({ ...served!, seen_at: LATER - 2_000, leaving: 0 });
    expect(await sentenceOf(restore(place, file, true, LATER))).toContain('Stop every server');
    await expect(restore(place, file, true, LATER + 60_000)).resolves.toBeDefined();
  });

  it('that is damaged changes nothing in the database', async () => {
    const { file } = await backedUp(engine);
    const text = gunzipSync(readFileSync(file)).toString();
    const bad = join(newFolder(), 'bad.backup');
    const end = text.lastIndexOf('{"sha256"');
    writeFileSync(bad, gzipSync(`${text.slice(0, end)}{"sha256":"${'0'.repeat(64)}"}\n`));
    const place = await engine.newPlace();
    expect(await sentenceOf(restore(place, bad, false, LATER))).toContain('damaged');
    expect((await (await open(place)).heads(['class-in-over'])).size).toBe(0);
  });

  it('is not made of a database that has no classes’ tables', async () => {
    const place = await engine.newPlace();
    const file = join(newFolder(), 'classes.backup');
    expect(await sentenceOf(backUp(place, file, '0.1.0', AT))).toContain('Check DATA_DIR');
    expect(readdirSync(dirname(file))).toEqual([]);
  });
});

it('is made, checked and put back by commands that say what they did', async () => {
  const { place, rooms } = await backedUp(FILE!);
  const file = join(newFolder(), 'classes.backup');
  expect(command('backup', place, file)).toEqual({
    status: 0,
    said: expect.stringMatching(
      /^Wrote 7 classes with 21 seats and \d+ lines to .*classes\.backup/,
    ),
  });
  const other = await POSTGRES!.newPlace();
  const checked = command('restore', other, file, '--check');
  expect([checked.status, checked.said]).toEqual([0, expect.stringContaining('The file is whole')]);
  expect(command('restore', other, file)).toMatchObject({ status: 0 });
  const restored = await open(other);
  for (const id of rooms.keys()) expect(await restored.session(id)).toBeDefined();
  const again = command('restore', other, file);
  expect([again.status, again.said]).toEqual([1, expect.stringContaining('add --replace')]);
  const unsaid = command('restore', other);
  expect([unsaid.status, unsaid.said]).toEqual([1, expect.stringContaining('Say which file')]);
});

describe('the file of a backup', () => {
  it('is for its owner alone, and bears its name only once it is whole', async () => {
    const { file } = await backedUp(FILE!);
    expect(readdirSync(dirname(file))).toEqual(['classes.backup']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is the same whichever engine the classes were kept in', async () => {
    const linesOf = async (engine: Engine) => {
      const { file } = await backedUp(engine);
      const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
      return lines.filter((line) => !/^\{"(sha256|class)"/.test(line)); // codes are by chance
    };
    expect(await linesOf(FILE!)).toEqual(await linesOf(POSTGRES!));
  });

  it('tells what is wrong with it in a sentence', async () => {
    const { file } = await backedUp(FILE!);
    const packed = readFileSync(file);
    const text = gunzipSync(packed).toString();
    const check = (bytes: Uint8Array | string) => {
      const path = join(newFolder(), 'given');
      writeFileSync(path, bytes);
      return sentenceOf(checkBackup(path));
    };
    const pack = (lines: string) => check(gzipSync(lines));
    const broken = Buffer.from(packed);
    broken[broken.length >> 1]! ^= 0xff;
    const [header, ...rest] = text.split('\n');
    expect(await check(packed)).toBe('nothing was wrong');
    expect(await check('name,choice\n')).toContain('no backup of this program');
    expect(await pack('name,choice\n')).toContain('no backup of this program');
    expect(await pack('{"format":"another"}\n')).toContain('no backup of this program');
    expect(await check(broken)).toMatch(/damaged|cut off/);
    expect(await check(packed.subarray(0, packed.length - 40))).toContain('cut off');
    expect(await check('')).toContain('cut off');
    expect(await pack(text.slice(0, text.lastIndexOf('{"sha256"')))).toContain('cut off');
    expect(await pack(text.replace('"player":1', '"player":2'))).toContain('damaged');
    const newer = header!.replace('"v":1', '"v":2').replace('0.1.0', '9.0.0');
    expect(await pack([newer, ...rest].join('\n'))).toContain(
      'later version of this program (9.0.0)',
    );
    const form = header!.replace(/"form":"[^"]*"/, '"form":"999-later"');
    expect(await pack([form, ...rest].join('\n'))).toContain('later version');
  });

  it('is refused when one of its classes cannot be played again', async () => {
    const place = await FILE!.newPlace();
    const journal = await open(place);
    const rooms = await keepClasses(journal, AT);
    const head = rooms.get('class-in-lobby')!.journal.length;
    const wrong: Entry = { at: AT, intent: { type: 'next', turn: 99 } };
    const batch = { entries: [wrong], dueAt: null, closed: false, seats: [] };
    await journal.append([{ id: 'class-in-lobby', head, ...batch }]);
    const file = join(newFolder(), 'classes.backup');
    await backUp(place, file, '0.1.0', AT);
    expect(await sentenceOf(checkBackup(file))).toContain('class-in-lobby');
  });
});
