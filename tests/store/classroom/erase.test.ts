import { afterAll, beforeAll, expect, it } from 'vitest';
import { openClassroom } from '../../../src/classroom/client/classroom.ts';
import { DEVICE_CLOCK } from '../../../src/store/classroom/device-clock.ts';
import { openDraft } from '../../../src/store/classroom/draft.ts';
import { earlierThan, keepClass } from '../../../src/store/classroom/earlier.ts';
import { eraseSession } from '../../../src/store/classroom/erase.ts';
import { keptSessions, secretOf } from '../../../src/store/classroom/keys.ts';
import { type ClassMeans } from '../../../src/store/classroom/means.ts';
import { memoryOn } from '../../../src/store/memory.ts';
import { sure } from '../../classroom/harness/phone.ts';
import { type Served, startServer } from '../../classroom/harness/server.ts';
import { classSettings } from '../../classroom/harness/settings.ts';
import { shelfOf } from '../shelves.ts';
import { handClock } from './handClock.ts';

let served: Served;
beforeAll(async () => {
  served = await startServer();
});
afterAll(() => served.stop());

function meansAt(base: string): ClassMeans {
  const shelf = shelfOf();
  return {
    classroom: () => Promise.resolve(openClassroom(base)),
    clock: DEVICE_CLOCK,
    device: memoryOn(() => shelf),
    secrets: new Map(),
    replaceAddress() {},
  };
}

async function openedFrom(means: ClassMeans): Promise<string> {
  const draft = openDraft(means, classSettings().treatments);
  const { id } = sure(await draft.getState().create());
  draft.getState().stop();
  return id;
}

it('a class that is deleted is gone from the server and from the device', async () => {
  const means = meansAt(served.base);
  const id = await openedFrom(means);
  const secret = secretOf(means, 'class', id)!;
  const band = { share: 0.5, low: 0.4, high: 0.6 };
  keepClass(means.device, [
    { id, game: 1, at: 1, likeness: 'race', treatment: 0, players: 3, ...band },
  ]);
  expect(await eraseSession(means, id)).toBe(true);
  expect(earlierThan(means.device, { id: 'other', likeness: 'race' })).toEqual([]);
  expect(keptSessions(means)).toEqual([]);
  expect(secretOf(means, 'class', id)).toBeNull();
  const link = openClassroom(served.base).openTeacher();
  const led = await link.lead(id, secret);
  link.close();
  expect(led).toMatchObject({ ok: false });
});

it('a class that the server no longer has is forgotten on the device', async () => {
  const means = meansAt(served.base);
  const id = await openedFrom(means);
  const other = { ...meansAt(served.base), device: means.device };
  await eraseSession(means, id);
  expect(await eraseSession(other, id)).toBe(true);
});

it('stays on the device while the server cannot be reached', async () => {
  const means = meansAt(served.base);
  const id = await openedFrom(means);
  const clock = handClock();
  const unreachable = { ...means, clock, classroom: () => new Promise<never>(() => {}) };
  const erased = eraseSession(unreachable, id);
  clock.pass(10_000);
  expect(await erased).toBe(false);
  expect(keptSessions(means).map((session) => session.id)).toEqual([id]);
});
