import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStudentLink } from '../../../src/classroom/client/student.ts';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { type Line as LineState } from '../../../src/store/classroom/links.ts';
import { type OpenClass, openClass } from '../harness/class.ts';
import { type Line, openLine } from '../harness/line.ts';
import { type Phone, seatPhone, sure } from '../harness/phone.ts';
import { type Served, startServer } from '../harness/server.ts';

let served: Served;
let line: Line;
let open: OpenClass;

beforeEach(async () => {
  served = await startServer();
  line = await openLine(served.port);
});

afterEach(async () => {
  open.close();
  await line.close();
  await served.stop();
});

/** The next state of a phone's line that is one of these. */
function lineOf(phone: Phone, ...states: LineState['state'][]): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!states.includes(phone.link.line().state)) return;
      stop();
      resolve();
    };
    const stop = phone.link.onLine(look);
    look();
  });
}

async function openWith(count: number, settings: Parameters<typeof openClass>[1] = {}) {
  open = await openClass(served.base, settings, line.base);
  return open.joinPhones(count);
}

/** Choices in the journal, in order. */
async function stored(player: number): Promise<boolean[]> {
  const { journal } = sure(await open.teacher.record());
  return journal.flatMap(({ intent }) =>
    intent.type === 'decide' && intent.player === player ? [intent.hold] : [],
  );
}

const isAsked = (phone: Phone) => phone.until((view) => view.asks === 'choice');

/** The round ends when the teacher says so. */
async function endRound(): Promise<void> {
  const { room } = await open.until((view) => view.room.phase === 'choosing');
  await open.teacher.endPhase(room.turn);
}

const VOTED = { from: 1, length: 1, seizure: 0, share: 0, vote: true as const };

describe('a line that is cut', () => {
  it('brings a phone back to where its class is, in every phase, and so does a reload', async () => {
    const treatments = [{ ...presetScenario('race-to-the-exit'), rounds: 2, coordinator: VOTED }];
    const [phone] = await openWith(2, { treatments, predict: true });
    const { teacher } = open;
    const turn = () => phone!.view().room.turn;
    const steps = {
      predicting: () => teacher.start(),
      voting: () => teacher.endPhase(turn()),
      choosing: () => teacher.endPhase(turn()),
      revealed: () => teacher.endPhase(turn()),
      over: async () => {
        sure(await teacher.next(turn()));
        await isAsked(phone!);
        sure(await teacher.endPhase(turn()));
        await phone!.until(({ past }) => past.length === 2);
        return teacher.next(turn());
      },
      closed: () => teacher.end(),
    };
    for (const [phase, step] of Object.entries(steps)) {
      sure(await step());
      const { asks, past } = await phone!.until((view) => view.room.phase === phase);
      line.cut();
      await lineOf(phone!, 'lost');
      line.mend();
      await lineOf(phone!, 'open');
      expect(phone!.view()).toMatchObject({ asks, past, room: { phase } });
      const again = await seatPhone(openStudentLink(line.base), phone!.seat);
      expect(again.view()).toMatchObject({ asks, past, room: { phase } });
      again.close();
      sure(await phone!.link.attach(phone!.seat));
    }
  });

  it('while a question is open brings the phone back to it, and its answer arrives', async () => {
    const [phone] = await openWith(2, { predict: true });
    sure(await open.teacher.start());
    await phone!.until((view) => view.asks === 'prediction');
    line.cut();
    await lineOf(phone!, 'lost');
    const { turn } = phone!.view().room;
    const answered = phone!.link.predict(turn, 0.4);
    line.mend();
    sure(await answered);
    expect((await open.until((view) => view.predictions === 1)).room.answered).toBe(1);
  });

  it('before a choice is made brings the phone back to it', async () => {
    const [phone] = await openWith(2);
    sure(await open.teacher.start());
    await isAsked(phone!);
    line.cut();
    await lineOf(phone!, 'lost');
    line.mend();
    await lineOf(phone!, 'open');
    sure(await phone!.decide(true));
    expect(phone!.view().asks).toBe('choice');
  });

  it('before a choice is confirmed holds it back: the last one is sent once the line is whole', async () => {
    const [phone] = await openWith(2);
    sure(await open.teacher.start());
    await isAsked(phone!);
    line.cut();
    await lineOf(phone!, 'lost');
    const answers = [phone!.decide(true), phone!.decide(true), phone!.decide(false)];
    line.mend();
    for (const answer of await Promise.all(answers)) sure(answer);
    await endRound();
    const { past } = await phone!.until((view) => view.past.length === 1);
    expect(past[0]!.mine).toMatchObject({ held: false, by: 'self' });
    sure(await open.teacher.endGame());
    expect(await stored(phone!.seat.player)).toEqual([false]);
  });

  it('while rounds go by tells the phone all it missed', async () => {
    const [phone, other] = await openWith(2);
    sure(await open.teacher.start());
    await Promise.all([isAsked(phone!), isAsked(other!)]);
    sure(await phone!.decide(true));
    sure(await other!.decide(true));
    await phone!.until((view) => view.past.length === 1);
    line.cut();
    await lineOf(phone!, 'lost');
    for (const round of [2, 3]) {
      const { room } = await open.until((view) => view.room.phase === 'revealed');
      sure(await open.teacher.next(room.turn));
      await open.until((view) => view.room.phase === 'choosing' && view.room.round === round);
      await endRound();
    }
    line.mend();
    const { past } = await phone!.until((view) => view.past.length === 3);
    expect(past.map(({ round }) => round)).toEqual([1, 2, 3]);
    expect(past.map(({ mine }) => mine.by)).toEqual(['self', 'repeat', 'repeat']);
  });

  it('over the end of the round refuses a choice that comes too late', async () => {
    const [phone] = await openWith(2);
    sure(await open.teacher.start());
    await isAsked(phone!);
    line.cut();
    await lineOf(phone!, 'lost');
    const late = phone!.decide(false);
    await endRound();
    line.mend();
    expect(await late).toMatchObject({ ok: false, refusal: { code: 'class.round-closed' } });
  });

  it('and only stalls is given up when the page wakes, and a choice on its way still arrives', async () => {
    const [phone] = await openWith(2);
    sure(await open.teacher.start());
    await isAsked(phone!);
    line.stall();
    const answer = phone!.decide(false);
    const lost = lineOf(phone!, 'lost');
    phone!.link.wake();
    await lost;
    line.mend();
    sure(await answer);
    expect(phone!.log).toHaveLength(1);
  });
});

describe('a server that stops and starts again', () => {
  it('finds every phone in its seat and every confirmed choice in the round', async () => {
    const phones = await openWith(4);
    sure(await open.teacher.start());
    await Promise.all(phones.map(isAsked));
    for (const phone of phones.slice(0, 3)) sure(await phone.decide(false));
    await served.restart();
    await Promise.all(phones.map((phone) => lineOf(phone, 'open')));
    sure(await phones[3]!.decide(true));
    const views = await Promise.all(
      phones.map((phone) => phone.until((view) => view.past.length === 1)),
    );
    expect(views.map(({ past }) => past[0]!.mine.held)).toEqual([false, false, false, true]);
    expect(views.map(({ past }) => past[0]!.mine.by)).toEqual(Array(4).fill('self'));
  });
});

describe('a teacher whose line is cut', () => {
  it('is tied to the class again before the next command goes out', async () => {
    open = await openClass(line.base);
    await open.joinPhones(2);
    const lost = new Promise<void>((resolve) => {
      const stop = open.teacher.onLine(({ state }) => {
        if (state !== 'lost') return;
        stop();
        resolve();
      });
    });
    line.cut();
    await lost;
    const started = open.teacher.start();
    line.mend();
    sure(await started);
    await open.until(({ room }) => room.phase === 'choosing');
  });
});

describe('a network without sockets', () => {
  it('is called slow and plays all the same', async () => {
    line.allowSockets(false);
    const [phone, other] = await openWith(2);
    expect(phone!.link.line().state).toBe('slow');
    sure(await open.teacher.start());
    await Promise.all([isAsked(phone!), isAsked(other!)]);
    sure(await phone!.decide(true));
    sure(await other!.decide(false));
    expect((await phone!.until((view) => view.past.length === 1)).past[0]!.mine.held).toBe(true);
  });
});

describe('a seat', () => {
  it('opened anew, as after a reload, has all rounds of its game', async () => {
    const [phone, other] = await openWith(2);
    sure(await open.teacher.start());
    await Promise.all([isAsked(phone!), isAsked(other!)]);
    sure(await phone!.decide(true));
    sure(await other!.decide(true));
    await phone!.until((view) => view.past.length === 1);
    phone!.close();
    const again = await seatPhone(openStudentLink(line.base), phone!.seat);
    expect(again.view().past).toEqual(phone!.view().past);
    again.close();
  });

  it('opened in a second tab moves there; the first is told, and may take it back', async () => {
    const [phone] = await openWith(1);
    const told = new Promise<string>((resolve) => void phone!.link.onGone(resolve));
    const second = await seatPhone(openStudentLink(line.base), phone!.seat);
    expect(await told).toBe('class.elsewhere');
    const back = new Promise<string>((resolve) => void second.link.onGone(resolve));
    sure(await phone!.link.attach(phone!.seat));
    expect(await back).toBe('class.elsewhere');
    second.close();
  });

  it('is one, however often the same ticket asks for it', async () => {
    await openWith(0);
    const link = openStudentLink(line.base);
    const { code } = open.session;
    const joining = { code, name: null, language: 'vi', ticket: 't'.repeat(32) } as const;
    const seats = await Promise.all([link.join(joining), link.join(joining)]);
    const third = await link.join(joining);
    expect([...seats, third].map((seat) => sure(seat).player)).toEqual([1, 1, 1]);
    expect(sure(seats[0]!).secret).toBe(sure(third).secret);
    expect((await open.until((view) => view.roster.length > 0)).roster).toHaveLength(1);
    link.close();
  });
});
