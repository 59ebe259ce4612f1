import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/classroom/protocol/read.ts';
import { STUDENT_VIEW } from '../../../src/classroom/protocol/student-answers.ts';
import { TEACHER_VIEW } from '../../../src/classroom/protocol/teacher-answers.ts';
import { WALL_VIEW } from '../../../src/classroom/protocol/wall-answers.ts';
import { readScenario } from '../../../src/scenario/schema.ts';
import { type Session } from '../../../src/session/types.ts';
import { studentText, studentView } from '../../../src/view/class/student.ts';
import { teacherView } from '../../../src/view/class/teacher.ts';
import { wallView } from '../../../src/view/class/wall.ts';
import { Led, openClass } from './classes.ts';

const NOBODY: ReadonlySet<number> = new Set();
const wallOf = (session: Session) => wallView(session, session.phaseAt);
const teacherOf = (session: Session, connected = NOBODY) =>
  teacherView(session, connected, session.phaseAt);

describe('every view', () => {
  it('is read by the pages it is sent to', () => {
    const sent = (view: unknown) => JSON.parse(JSON.stringify(view)) as unknown;
    fc.assert(
      fc.property(openClass, (led) => {
        for (const { session } of [led, led.end(), led.act({ type: 'end-game' })]) {
          for (const { id } of session.players) {
            const view = sent(studentView(session, id, null, led.at));
            expect(readMessage(STUDENT_VIEW, view)).toEqual({ ok: true, value: view });
          }
          const teacher = sent(teacherOf(session));
          expect(readMessage(TEACHER_VIEW, teacher)).toEqual({ ok: true, value: teacher });
          expect(readMessage(WALL_VIEW, sent(wallOf(session))).ok).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a student’s view as text', () => {
  it('says what the view says, whatever the phone has', () => {
    fc.assert(
      fc.property(openClass, fc.option(fc.nat(4)), (led, rounds) => {
        for (const { session } of [led, led.end(), led.act({ type: 'end-game' })]) {
          const { game } = session;
          const have = rounds === null || game === null ? null : { game: game.number, rounds };
          for (const { id } of session.players) {
            const text = studentText(session, id, have, led.at);
            const view = JSON.stringify(studentView(session, id, have, led.at));
            expect(JSON.parse(text)).toEqual(JSON.parse(view));
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('the teacher’s roster', () => {
  it('marks who has answered, thinks, is cut off, was removed, handed over or watches', () => {
    const led = new Led({ players: 6 }).start().decide(1, false);
    led.act({ type: 'remove', player: 4 }).act({ type: 'hand', player: 5, to: 'bot' }).join();
    const view = teacherOf(led.session, new Set([1, 2, 4, 5, 7]));
    expect(view.marks).toBe('dtxrbxw');
    expect(view.late).toBe(1);
    expect(view.roster[0]).toMatchObject({ player: 1, treatment: 0, group: 0, role: 'holder' });
    expect(view.roster[6]).toMatchObject({ treatment: null, group: null, role: null });
    expect(view.canRecord).toBe(false);
  });

  it('says who was marked for a role between games', () => {
    const led = new Led().act({ type: 'mark', player: 2, role: 'maker' });
    const view = teacherOf(led.session);
    expect(view.roster.map(({ role }) => role)).toEqual([null, 'maker', null, null]);
    expect(view).toMatchObject({ pools: [], canRecord: true, predictions: null });
  });
});

describe('pools', () => {
  it('have their closed rounds, bots counted', () => {
    const scenario = { rounds: 3, holders: 6, makers: 1, seats: { holders: ['always-sell'] } };
    const led = new Led({ scenarios: [scenario], fill: true }).start();
    led.round((player) => player !== 1).next();
    expect(teacherOf(led.decide(2, false).session).pools).toEqual([
      {
        treatment: 0,
        group: 0,
        seats: { holder: { all: 6, bots: 2 }, maker: { all: 1, bots: 1 } },
        opening: { price: 10, value: 10 },
        rounds: [
          {
            round: 1,
            price: led.session.game!.groups[0]!.game.rounds[0]!.price,
            value: led.session.game!.groups[0]!.game.rounds[0]!.after.value,
            holders: { hold: 3, sell: 3 },
            makers: { hold: 1, sell: 0 },
            forced: 0,
          },
        ],
      },
    ]);
  });

  it('of partners drawn each round are one for each treatment, also where one ends before the other', () => {
    const led = new Led({
      scenarios: [
        { rounds: 1, makers: 0 },
        { rounds: 3, makers: 0 },
      ],
      players: 8,
      groupSize: 2,
      partners: 'each-round',
    }).start();
    for (let round = 0; round < 3; round++) led.round(() => true);
    const { pools } = teacherOf(led.session);
    expect(pools.map(({ treatment, rounds }) => [treatment, rounds.length])).toEqual([
      [0, 1],
      [1, 3],
    ]);
    expect(pools[1]!.rounds.map(({ holders }) => holders)).toEqual(
      Array.from({ length: 3 }, () => ({ hold: 4, sell: 0 })),
    );
  });
});

describe('the wall', () => {
  it('says no counts while information is none, and no bots where they are not told', () => {
    const led = new Led({
      scenarios: [{ rounds: 2, information: 'none' }],
      botsTold: false,
      fill: true,
    }).start();
    led.round(() => true);
    const [pool] = wallOf(led.session).pools;
    expect(pool!.seats).toEqual({
      holder: { all: 12, bots: null },
      maker: { all: 2, bots: null },
    });
    expect(pool!.rounds[0]).toMatchObject({ holders: null, makers: null });
    expect(wallOf(led.session).scenes[0]!.view.past[0]!.held).toBeNull();
    led.act({ type: 'end-game' });
    expect(wallOf(led.session).pools[0]!.rounds[0]!.holders).not.toBeNull();
  });

  it('draws a scenario that can be read and played, without seed and without who plays how', () => {
    const led = new Led({ scenarios: [{ rounds: 2, seed: 77 }], fill: true }).start();
    const { scenario, view } = wallOf(led.session).scenes[0]!;
    const read = readScenario(scenario);
    expect(read.ok && new Set(read.value.seats.holders.map(({ id }) => id)).size).toBe(1);
    expect(scenario).toMatchObject({ seed: 0, holders: 12, makers: 2 });
    expect(view).toMatchObject({ you: { role: 'holder', seat: -1 }, round: 1, past: [] });
  });

  it('is the same whoever of the class did what, unless information is each', () => {
    const wallAfter = (information: string, seller: number) => {
      const led = new Led({ scenarios: [{ rounds: 3, makers: 1, information }] }).start();
      return JSON.stringify(wallOf(led.round((player) => player !== seller).session));
    };
    expect(wallAfter('total', 1)).toBe(wallAfter('total', 3));
    expect(wallAfter('each', 1)).not.toBe(wallAfter('each', 3));
  });

  it('has pledges in an order that is new each round, so that no place is somebody’s', () => {
    const led = new Led({
      scenarios: [{ rounds: 8, makers: 0 }],
      players: 8,
      pledges: true,
    }).start();
    const seat = led.session.game!.groups[0]!.seats.holder.indexOf(1);
    const places = new Set<number>();
    for (let round = 0; round < 8; round++) {
      for (let player = 1; player <= 8; player++) {
        const pledge = player === 1 ? 'may-sell' : 'will-hold';
        led.act({ type: 'pledge', player, turn: led.session.turn, pledge });
      }
      const { holder } = wallOf(led.session).scenes[0]!.view.pledges;
      expect(holder.toSorted()).toEqual(['may-sell', ...Array(7).fill('will-hold')]);
      places.add(holder.indexOf('may-sell'));
      led.round(() => true);
      if (round < 7) led.next();
    }
    expect(places.size).toBeGreaterThan(3);
    expect([...places]).not.toEqual([seat]);
  });

  it('counts who waits', () => {
    const led = new Led({ players: 5 });
    expect(wallOf(led.session)).toMatchObject({ waiting: 5, pools: [], scenes: [] });
    led.start().join();
    expect(wallOf(led.session).waiting).toBe(1);
  });
});
