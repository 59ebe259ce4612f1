import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openClassroom } from '../../../src/classroom/client/classroom.ts';
import { openStudentLink } from '../../../src/classroom/client/student.ts';
import { backUp } from '../../../src/classroom/server/journal/backup.ts';
import { restore } from '../../../src/classroom/server/journal/restore.ts';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { replaySession } from '../../../src/session/reduce.ts';
import { DEVICE_CLOCK } from '../../../src/store/classroom/device-clock.ts';
import { type ClassMeans } from '../../../src/store/classroom/means.ts';
import { openStudent } from '../../../src/store/classroom/student.ts';
import { openTeacher } from '../../../src/store/classroom/teacher.ts';
import { openWall } from '../../../src/store/classroom/wall.ts';
import { memoryOn } from '../../../src/store/memory.ts';
import { studentView } from '../../../src/view/class/student.ts';
import { shelfOf } from '../../store/shelves.ts';
import { type OpenClass, openClass } from '../harness/class.ts';
import { openLine } from '../harness/line.ts';
import { joinPhone, type Phone, sure } from '../harness/phone.ts';
import { startProcess } from '../harness/process.ts';
import { ENGINES, newFolder } from './harness/engines.ts';
import { openTeacher as openDesk, returnTo, openStudent as sitDown } from './harness/page.ts';
import { startOver } from './harness/server.ts';

const ROUNDS = 5;
const [FILE, POSTGRES] = ENGINES;

/** The stores of a teacher's, a projector's and a student's page, on a device of their own each. */
function openPages(base: string, { session }: OpenClass) {
  const means = (): ClassMeans => {
    const shelf = shelfOf();
    return {
      classroom: async () => openClassroom(base),
      ...{ clock: DEVICE_CLOCK, device: memoryOn(() => shelf), secrets: new Map() },
      replaceAddress: () => {},
    };
  };
  const { id, teacher, wall } = session;
  const desk = openTeacher(means(), { id, secret: teacher });
  const projector = openWall(means(), { id, secret: wall });
  const phone = openStudent({ ...means(), link: openStudentLink(base) }, 'vi');
  onTestFinished(() => {
    for (const store of [desk, projector, phone]) store.getState().stop();
  });
  return { desk, projector, phone };
}

/** Resolves with the first state, from the present one on, of which this is true. */
function until<T>(
  store: { getState(): T; subscribe(look: (state: T) => void): () => void },
  is: (state: T) => boolean,
): Promise<T> {
  return new Promise((resolve) => {
    const look = (state: T) => {
      if (!is(state)) return;
      stop();
      resolve(state);
    };
    const stop = store.subscribe(look);
    look(store.getState());
  });
}

const numbers = ({ past }: { past: { round: number }[] }) => past.map(({ round }) => round);

async function chooseAll(open: OpenClass, phones: Phone[], hold: boolean): Promise<void> {
  const { turn } = open.view().room;
  for (const phone of phones) {
    await phone.until(({ room }) => room.turn === turn);
    sure(await phone.decide(hold));
  }
}

/** Every phone chooses in the round that is open, until its outcome is there. */
async function playRound(open: OpenClass, phones: Phone[], hold: boolean): Promise<void> {
  const { turn } = open.view().room;
  await chooseAll(open, phones, hold);
  await open.until(({ room }) => room.turn > turn);
}

async function goOn(open: OpenClass): Promise<void> {
  const { turn } = open.view().room;
  sure(await open.teacher.next(turn));
  await open.until(({ room }) => room.turn > turn);
}

const WAYS = [
  { from: FILE!, to: POSTGRES! },
  { from: POSTGRES!, to: FILE! },
];

it.each(process.env['FULL'] === '1' ? WAYS : WAYS.slice(0, 1))(
  'a class goes on from a backup made in mid-round, from $from.name to $to.name',
  async ({ from, to }) => {
    const lost = await from.newPlace();
    const server = await startProcess(undefined, lost);
    onTestFinished(server.stop);
    const scenario = { ...presetScenario('race-to-the-exit'), rounds: ROUNDS, noise: 0 };
    const open = await openClass(server.base, { treatments: [scenario] });
    onTestFinished(open.close);
    const phones = await open.joinPhones(4);
    const line = await openLine(server.port);
    onTestFinished(line.close);
    const away = await joinPhone(line.base, open.session.code);
    onTestFinished(away.close);
    const pages = openPages(server.base, open);
    pages.phone.getState().enter(open.session.code);
    await until(pages.phone, ({ place }) => place === 'door');
    pages.phone.getState().join();
    await until(pages.phone, ({ place }) => place === 'waiting');
    const choose = async (hold: boolean) => {
      const { turn } = open.view().room;
      await until(pages.phone, ({ view }) => view?.room.turn === turn);
      pages.phone.getState().choose(hold);
    };
    sure(await open.teacher.start());
    await open.until(({ room }) => room.phase === 'choosing');
    await choose(true);
    await playRound(open, [...phones, away], true);
    await goOn(open);
    await phones[0]!.until(({ room }) => room.round === 2);
    sure(await phones[0]!.decide(false));

    const file = join(newFolder(), 'classes.backup');
    const header = await backUp(lost, file, '1.2.3', Date.now());
    expect(header).toMatchObject({ classes: 1, seats: 6, program: '1.2.3' });

    await choose(true);
    await playRound(open, [...phones, away], true);
    await goOn(open);
    await choose(true);
    await playRound(open, [...phones, away], true);
    await goOn(open);
    await choose(true);
    await until(pages.phone, ({ answers }) => answers.choice?.state === 'received');
    await away.until(({ room }) => room.round === 4);
    const newcomer = await joinPhone(server.base, open.session.code);
    onTestFinished(newcomer.close);
    const turnedAway = new Promise((resolve) => newcomer.link.onGone(resolve));

    line.cut();
    await server.kill();
    if ('file' in lost)
      for (const end of ['', '-wal', '-shm']) rmSync(lost.file + end, { force: true });
    const unsent = phones[1]!.decide(true);
    const place = await to.newPlace();
    await restore(place, file, false, Date.now());
    await server.start(place);

    const isBack = ({ room }: { room: { turn: number } }) => room.turn > 10_000;
    expect((await open.until(isBack)).room).toMatchObject({
      ...{ phase: 'choosing', round: 2, answered: 1, seats: 6 },
    });
    for (const [i, phone] of phones.entries()) {
      const view = await phone.until(isBack);
      expect(view).toMatchObject({ room: { phase: 'choosing', round: 2 }, asks: 'choice' });
      expect(view.mine.hold).toBe(i === 0 ? false : null);
      expect(numbers(view)).toEqual([1]);
    }
    expect(await unsent).toMatchObject({ ok: false, refusal: { code: 'class.round-closed' } });
    expect(await turnedAway).toBe('class.wrong-secret');
    const shown = await until(
      pages.phone,
      ({ view, answers }) => view !== null && isBack(view) && answers.choice === null,
    );
    expect(shown).toMatchObject({ place: 'asked', refusal: null });
    for (const page of [pages.desk, pages.projector]) {
      const { standing, view } = await until<{
        standing: string;
        view: { room: { turn: number; round: number } } | null;
      }>(page, ({ view: now }) => now !== null && isBack(now));
      expect([standing, view!.room.round]).toEqual(['open', 2]);
    }

    await choose(false);
    await chooseAll(open, phones, false);
    sure(await open.teacher.endPhase(open.view().room.turn));
    await open.until(({ room }) => room.phase === 'revealed');
    for (let round = 3; round <= ROUNDS; round++) {
      await goOn(open);
      if (round === 3) line.mend();
      await choose(round % 2 === 0);
      await playRound(open, [...phones, away], round % 2 === 0);
    }
    await until(pages.desk, ({ view }) => view?.room.turn === open.view().room.turn);
    pages.desk.getState().next();
    await open.until(({ room }) => room.phase === 'over');
    const session = sure(replaySession(sure(await open.teacher.record()).journal));
    for (const phone of [...phones, away]) {
      const view = await phone.until(({ room }) => room.phase === 'over');
      const { past, end } = studentView(session, phone.seat.player, null, 0);
      expect([view.past, view.end]).toEqual(structuredClone([past, end]));
      expect(numbers(view)).toEqual([1, 2, 3, 4, 5]);
    }
    expect(pages.desk.getState().refused).toBeNull();
  },
);

it.each(ENGINES)(
  'a copy put back under a server that runs over $name is seen, and taken over',
  async (engine) => {
    const place = await engine.newPlace();
    const { port } = await startOver(place);
    const teacher = await openDesk(port);
    const student = await sitDown(port, teacher.keys.code);
    await sitDown(port, teacher.keys.code);
    const { id, code } = teacher.keys;
    const cut = new Promise((resolve) => student.socket.on('disconnect', resolve));
    await engine.run(
      place,
      `update sessions set head = 2 where id = '${id}';
     delete from entries where session = '${id}' and seq > 2;
     delete from seats where session = '${id}' and player > 1`,
    );
    await cut;
    const back = await returnTo(port, student.seat);
    expect(back.attached.room).toMatchObject({ phase: 'lobby', seats: 1 });
    expect((await sitDown(port, code)).seat.player).toBe(2);
  },
);
