import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StoreApi } from 'zustand/vanilla';
import { openClassroom } from '../../../src/classroom/client/classroom.ts';
import { openStudentLink } from '../../../src/classroom/client/student.ts';
import { DEVICE_CLOCK } from '../../../src/store/classroom/device-clock.ts';
import { openDraft } from '../../../src/store/classroom/draft.ts';
import { keptSessions, secretOf } from '../../../src/store/classroom/keys.ts';
import { type ClassMeans } from '../../../src/store/classroom/means.ts';
import { openStudent } from '../../../src/store/classroom/student.ts';
import { openTeacher } from '../../../src/store/classroom/teacher.ts';
import { openWall } from '../../../src/store/classroom/wall.ts';
import { memoryOn } from '../../../src/store/memory.ts';
import { shelfOf } from '../../store/shelves.ts';
import { sure } from '../harness/phone.ts';
import { type Served, startServer } from '../harness/server.ts';
import { classSettings } from '../harness/settings.ts';

let served: Served;
let open: { stop(): void }[] = [];

beforeEach(async () => {
  served = await startServer();
  open = [];
});

afterEach(async () => {
  for (const { stop } of open) stop();
  await served.stop();
});

/** A store that is stopped with the test. */
function opened<T extends { stop(): void }>(store: StoreApi<T>): StoreApi<T> {
  open.push({ stop: () => store.getState().stop() });
  return store;
}

/** A computer of its own. */
function computer(): ClassMeans & { addresses: string[] } {
  const addresses: string[] = [];
  const shelf = shelfOf();
  return {
    classroom: async () => openClassroom(served.base),
    clock: DEVICE_CLOCK,
    device: memoryOn(() => shelf),
    secrets: new Map(),
    replaceAddress: (href) => void addresses.push(href),
    addresses,
  };
}

function phone() {
  const shelf = shelfOf();
  const device = memoryOn(() => shelf);
  const link = openStudentLink(served.base);
  return opened(openStudent({ link, clock: DEVICE_CLOCK, device }, 'zh'));
}

/** The first state, from the present one on, of which this is true. */
function until<T>(store: StoreApi<T>, is: (state: T) => boolean): Promise<T> {
  return new Promise((resolve) => {
    const stop = store.subscribe(look);
    function look(state: T): void {
      if (!is(state)) return;
      stop();
      resolve(state);
    }
    look(store.getState());
  });
}

async function setUp(means: ClassMeans) {
  const draft = opened(openDraft(means, classSettings().treatments));
  draft.getState().change({ ...classSettings(), names: 'own', fill: true });
  return sure(await draft.getState().create());
}

async function lead(means: ClassMeans, id: string, secret: string | null = null) {
  const teacher = opened(openTeacher(means, { id, secret }));
  return { teacher, state: await until(teacher, ({ standing }) => standing !== 'connecting') };
}

describe('a class from page to page', () => {
  it('is set up, led, watched and played, each page by its own store', async () => {
    const desk = computer();
    const { id, code, wall } = await setUp(desk);
    const { teacher } = await lead(desk, id);
    const projector = opened(openWall(computer(), { id, secret: wall }));
    const student = phone();
    student.getState().enter(code.toLowerCase());
    await until(student, ({ place }) => place === 'door');
    student.getState().wish({ own: '=Ánh <b>' });
    student.getState().join();
    await until(student, ({ place }) => place === 'waiting');
    const { view } = await until(teacher, (state) => state.view?.roster.length === 1);
    expect(view?.roster[0]).toMatchObject({ name: { own: '=Ánh <b>' }, language: 'zh' });
    teacher.getState().start();
    await until(student, ({ place }) => place === 'asked');
    student.getState().choose(true);
    await until(student, ({ place }) => place === 'revealed');
    const seen = await until(projector, (state) => state.view?.pools[0]?.rounds.length === 1);
    expect(seen).toMatchObject({ standing: 'open', code });
    expect(teacher.getState().refused).toBeNull();
  });

  it('can be led from another computer with the link, whose secret leaves the address', async () => {
    const { id, teacher } = await setUp(computer());
    const other = computer();
    const { state } = await lead(other, id, teacher);
    expect(state.standing).toBe('open');
    expect(other.addresses).toEqual([`#/class/${id}`]);
    expect(secretOf(other, 'class', id)).toBe(teacher);
    expect(keptSessions(other).map((one) => one.id)).toEqual([id]);
    expect((await lead(other, id)).state.standing).toBe('open');
  });

  it('is not led with the link that can only look, nor without any, nor when there is none', async () => {
    const { id, wall } = await setUp(computer());
    expect((await lead(computer(), id, wall)).state.standing).toBe('wrong-key');
    expect((await lead(computer(), id)).state.standing).toBe('no-key');
    expect((await lead(computer(), 'nobody-knows', wall)).state.standing).toBe('unknown');
  });

  it('says why a command was not done, until that has been read', async () => {
    const desk = computer();
    const { id } = await setUp(desk);
    const { teacher } = await lead(desk, id);
    teacher.getState().start();
    const { refused } = await until(teacher, (state) => state.refused !== null);
    expect(refused).toEqual({ command: 'start', refusal: { code: 'class.too-few' } });
    teacher.getState().dismiss();
    expect(teacher.getState()).toMatchObject({ refused: null, running: null });
  });

  it('is taken away whole, and is gone for everybody once it is deleted', async () => {
    const desk = computer();
    const { id, code, wall } = await setUp(desk);
    const { teacher } = await lead(desk, id);
    const projector = opened(openWall(computer(), { id, secret: wall }));
    await until(projector, ({ standing }) => standing === 'open');
    const student = phone();
    student.getState().enter(code);
    await until(student, ({ place }) => place === 'door');
    student.getState().join();
    await until(student, ({ place }) => place === 'waiting');
    const record = sure(await teacher.getState().record());
    expect(record).toMatchObject({ v: 1, id, code });
    expect(record.journal.map(({ intent }) => intent.type)).toEqual(['open', 'join']);
    teacher.getState().erase();
    await until(teacher, ({ standing }) => standing === 'deleted');
    await until(projector, ({ standing }) => standing === 'deleted');
    await until(student, ({ place }) => place === 'deleted');
    expect(keptSessions(desk)).toEqual([]);
    expect(secretOf(desk, 'class', id)).toBeNull();
  });

  it('goes on by itself when the server was away', async () => {
    const desk = computer();
    const { id, code } = await setUp(desk);
    const { teacher } = await lead(desk, id);
    await served.restart();
    const student = phone();
    student.getState().enter(code);
    await until(student, ({ place }) => place === 'door');
    student.getState().join();
    await until(teacher, ({ view }) => view?.roster.length === 1);
    expect(teacher.getState().standing).toBe('open');
  });
});
