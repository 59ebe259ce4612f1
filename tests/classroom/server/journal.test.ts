import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Append } from '../../../src/classroom/server/journal/append.ts';
import {
  type Journal,
  type NewSession,
  openJournal,
  type Place,
} from '../../../src/classroom/server/journal/journal.ts';
import { type Entry } from '../../../src/session/types.ts';
import { classSettings } from '../harness/settings.ts';
import { ENGINES } from './harness/engines.ts';

const JOURNAL = join(import.meta.dirname, '../../../src/classroom/server/journal/journal.ts');

const OPEN: Entry = { at: 1_000, intent: { type: 'open', settings: classSettings(), seed: 7 } };
const join_ = (at: number): Entry => ({ at, intent: { type: 'join', name: null, language: 'vi' } });

function newSession(id: string, part: Partial<NewSession> = {}): NewSession {
  return {
    id,
    teacher_hash: 'a',
    wall_hash: 'b',
    created_at: 1_000,
    expires_at: 2_000_000_000_000,
    due_at: null,
    entries: [OPEN],
    ...part,
  };
}

function append(id: string, head: number, entries: Entry[], part: Partial<Append> = {}): Append {
  return { id, head, entries, dueAt: null, closed: false, seats: [], ...part };
}

async function open(place: Place): Promise<Journal> {
  const journal = await openJournal(place);
  onTestFinished(() => journal.close());
  return journal;
}

describe.each(ENGINES)('a journal in $name', (engine) => {
  it('gives back what was appended, in its order, and is there after it is opened again', async () => {
    const place = await engine.newPlace();
    const first = await openJournal(place);
    const code = await first.create(newSession('class-one'));
    const outcome = await first.append([append('class-one', 1, [join_(1_001), join_(1_002)])]);
    expect(outcome.get('class-one')).toBe('done');
    await first.close();
    const second = await open(place);
    expect(await second.idOf(code)).toBe('class-one');
    expect(await second.entries('class-one', 0)).toEqual([OPEN, join_(1_001), join_(1_002)]);
    expect(await second.entries('class-one', 2)).toEqual([join_(1_002)]);
    expect(await second.session('class-one')).toMatchObject({ head: 3, code, closed: 0 });
  });

  it('lets one of two who append after the same line, and tells the other', async () => {
    const place = await engine.newPlace();
    const [one, two] = [await open(place), await open(place)];
    await one.create(newSession('class-one'));
    expect((await one.append([append('class-one', 1, [join_(5)])])).get('class-one')).toBe('done');
    const late = await two.append([append('class-one', 1, [join_(6)])]);
    expect(late.get('class-one')).toBe('behind');
    expect(await two.entries('class-one', 1)).toEqual([join_(5)]);
  });

  it('stores what many classes ask in one go, though one of them is behind and one is gone', async () => {
    const journal = await open(await engine.newPlace());
    for (const id of ['class-one', 'class-two']) await journal.create(newSession(id));
    const outcomes = await journal.append([
      append('class-two', 1, [join_(2)]),
      append('class-one', 9, [join_(2)]),
      append('no-class', 1, [join_(2)]),
    ]);
    expect(Object.fromEntries(outcomes)).toEqual({
      'class-two': 'done',
      'class-one': 'behind',
      'no-class': 'gone',
    });
    expect(await journal.entries('class-one', 1)).toEqual([]);
  });

  it('says without writing whether a line still is the last', async () => {
    const journal = await open(await engine.newPlace());
    await journal.create(newSession('class-one'));
    expect((await journal.append([append('class-one', 1, [])])).get('class-one')).toBe('done');
    expect((await journal.append([append('class-one', 0, [])])).get('class-one')).toBe('behind');
  });

  it('stores a thousand answers of one tick', async () => {
    const journal = await open(await engine.newPlace());
    await journal.create(newSession('class-one'));
    const entries = Array.from({ length: 2_500 }, (_, i) => join_(2_000 + i));
    await journal.append([append('class-one', 1, entries)]);
    expect(await journal.entries('class-one', 1)).toEqual(entries);
  });

  it('keeps one seat for one ticket', async () => {
    const journal = await open(await engine.newPlace());
    await journal.create(newSession('class-one'));
    const seat = { player: 1, secret_hash: 's', ticket_hash: 't' };
    await journal.append([append('class-one', 1, [join_(2)], { seats: [seat] })]);
    const twice = append('class-one', 2, [join_(3)], { seats: [{ ...seat, player: 2 }] });
    await expect(journal.append([twice])).rejects.toThrow();
    expect(await journal.entries('class-one', 1)).toEqual([join_(2)]);
    expect(await journal.seats('class-one')).toEqual([{ session: 'class-one', ...seat }]);
  });

  it('knows which classes are due', async () => {
    const journal = await open(await engine.newPlace());
    for (const id of ['class-one', 'class-two']) await journal.create(newSession(id));
    await journal.append([append('class-one', 1, [join_(2)], { dueAt: 1_800_000_000_000 })]);
    const due = (until: number) => journal.claimDue(until, 'process-one', until, until);
    expect(await due(1_799_999_999_999)).toEqual([]);
    expect(await due(1_800_000_000_000)).toEqual([{ id: 'class-one', over: false }]);
  });

  it('lets one process keep the time of a class, until its time is over or it goes', async () => {
    const place = await engine.newPlace();
    const [one, two] = [await open(place), await open(place)];
    await one.create(newSession('class-one'));
    await one.append([append('class-one', 1, [join_(2)], { dueAt: 1_000 })]);
    const ids = ['class-one'];
    const both = await Promise.all([
      one.claim(ids, 'process-one', 1_000, 3_000),
      two.claim(ids, 'process-two', 1_000, 3_000),
    ]);
    expect(both.flat()).toEqual(ids);
    const [keeper, other] =
      both[0].length > 0 ? ['process-one', 'process-two'] : ['process-two', 'process-one'];
    expect(await one.claim(ids, keeper!, 2_000, 4_000)).toEqual(ids);
    expect(await two.claimDue(3_999, other!, 3_999, 5_999)).toEqual([]);
    expect(await two.claimDue(4_000, other!, 4_000, 6_000)).toEqual([
      { id: 'class-one', over: true },
    ]);
    await two.giveBack(other!);
    expect(await one.claim(ids, keeper!, 4_001, 6_001)).toEqual(ids);
  });

  it('deletes all of a class, and those whose time is over', async () => {
    const journal = await open(await engine.newPlace());
    const seats = [{ player: 1, secret_hash: 's', ticket_hash: 't' }];
    for (const [id, expires_at] of [
      ['old', 50],
      ['young', 60],
      ['unwanted', 70],
    ] as const) {
      await journal.create(newSession(id, { expires_at }));
      await journal.append([append(id, 1, [join_(2)], { seats })]);
    }
    expect(await journal.expire(50)).toEqual(['old']);
    await journal.remove('unwanted');
    for (const id of ['old', 'unwanted']) {
      expect(await journal.session(id)).toBeUndefined();
      expect(await journal.entries(id, 0)).toEqual([]);
      expect(await journal.seats(id)).toEqual([]);
    }
    expect(await journal.entries('young', 1)).toEqual([join_(2)]);
  });

  it('counts the classes that were opened of late and are not over', async () => {
    const journal = await open(await engine.newPlace());
    for (const id of ['class-one', 'class-two']) await journal.create(newSession(id));
    await journal.create(newSession('forgotten', { created_at: 500 }));
    await journal.append([append('class-one', 1, [join_(2)], { closed: true })]);
    expect(await journal.countOpen(999)).toBe(1);
  });

  it('tells when the clocks were last looked at, by whom it may be', async () => {
    const place = await engine.newPlace();
    const [one, two] = [await open(place), await open(place)];
    expect(await one.beat(1_700_000_000_000)).toBeNull();
    expect(await two.beat(1_700_000_002_000)).toBe(1_700_000_000_000);
  });

  it('is brought to its form once, though two processes open it at the same time', async () => {
    const place = await engine.newPlace();
    const openIt = `import(${JSON.stringify(JOURNAL)})
      .then(({ openJournal }) => openJournal(${JSON.stringify(place)}))
      .then((journal) => journal.close())`;
    const started = [1, 2].map(() => spawn(process.execPath, ['-e', openIt], { stdio: 'inherit' }));
    const exits = await Promise.all(started.map((child) => once(child, 'exit')));
    expect(exits).toEqual([
      [0, null],
      [0, null],
    ]);
    const journal = await open(place);
    await expect(journal.create(newSession('class-one'))).resolves.toMatch(/^\w{4}$/);
  });
});

/** A file has one writer at a time; in a server's database processes may wait for each other. */
it('lets processes append to the same classes at once, whatever the order, and each class by one of them', async () => {
  const place = await ENGINES.find(({ name }) => name === 'Postgres')!.newPlace();
  const journals = await Promise.all([place, place, place].map(open));
  const ids = Array.from({ length: 40 }, (_, i) => `class-${(i * 7) % 40}`);
  for (const id of ids) await journals[0]!.create(newSession(id));
  for (let head = 1; head <= 10; head++) {
    const outcomes = await Promise.all(
      journals.map((journal, turn) => {
        const order = [...ids.slice(turn * 13), ...ids.slice(0, turn * 13)];
        return journal.append(order.map((id) => append(id, head, [join_(head + turn)])));
      }),
    );
    for (const id of ids) {
      const told = outcomes.map((one) => one.get(id)!).sort();
      expect(told).toEqual(['behind', 'behind', 'done']);
    }
  }
});
