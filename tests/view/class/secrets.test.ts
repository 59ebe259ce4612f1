import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Market } from '../../../src/model/state.ts';
import { playersWho } from '../../../src/session/answered.ts';
import { placeOf } from '../../../src/session/players.ts';
import { reduceSession, replaySession } from '../../../src/session/reduce.ts';
import { type Group, type Intent, type Session } from '../../../src/session/types.ts';
import { studentView } from '../../../src/view/class/student.ts';
import { teacherView } from '../../../src/view/class/teacher.ts';
import { wallView } from '../../../src/view/class/wall.ts';
import { Led, openClass } from './classes.ts';

const AT = 9_000_000;
const NOBODY: ReadonlySet<number> = new Set();

function viewsOf(session: Session, without?: number) {
  return {
    students: session.players
      .filter(({ id }) => id !== without)
      .map(({ id }) => studentView(session, id, null, AT)),
    teacher: teacherView(session, NOBODY, AT),
    wall: wallView(session, AT),
  };
}

function deciders({ game }: Session): number[] {
  return playersWho(game!.decisions);
}

/** The same class with the pools of its game changed in a way that no rule would. */
function withGroups(session: Session, change: (group: Group) => Group): Session {
  return { ...session, game: { ...session.game!, groups: session.game!.groups.map(change) } };
}

function withMarket(group: Group, change: (market: Market) => Market): Group {
  const { rounds, opening } = group.game;
  const last = rounds.at(-1);
  const game = last
    ? { ...group.game, rounds: [...rounds.slice(0, -1), { ...last, after: change(last.after) }] }
    : { ...group.game, opening: change(opening) };
  return { ...group, game };
}

function swapped(list: Float64Array, a: number, b: number): Float64Array {
  return list.with(a, list[b]!).with(b, list[a]!);
}

describe('an open round', () => {
  it('shows nobody what anybody else has chosen in it', () => {
    fc.assert(
      fc.property(openClass, ({ session, at }) => {
        for (const player of deciders(session)) {
          const { turn } = session;
          const intent = { type: 'decide', player, turn, hold: false } as const;
          const changed = reduceSession(session, { at: at + 1, intent });
          if (!changed.ok) continue; // the gate is shut
          expect(viewsOf(changed.value, player)).toEqual(viewsOf(session, player));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('shows nobody how anybody else votes or predicts', () => {
    const coordinator = { from: 1, length: 1, seizure: 0, share: 0, vote: true };
    const { session } = new Led({ scenarios: [{ coordinator }], predict: true }).start();
    const answered = (before: Session, answers: readonly Intent[]) =>
      answers.map((intent) => {
        const next = reduceSession(before, { at: AT, intent });
        if (!next.ok) throw new Error(next.refusal.code);
        return next.value;
      });
    const { turn } = session;
    const [low, high] = answered(session, [
      { type: 'predict', player: 2, turn, share: 0.1 },
      { type: 'predict', player: 2, turn, share: 0.9 },
    ]);
    expect(viewsOf(low!, 2)).toEqual(viewsOf(high!, 2));
    const [voting] = answered(session, [{ type: 'end-phase', turn }]);
    expect(voting!.phase).toBe('voting');
    const [yes, no] = answered(voting!, [
      { type: 'vote', player: 2, turn: turn + 1, agree: true },
      { type: 'vote', player: 2, turn: turn + 1, agree: false },
    ]);
    expect(viewsOf(yes!, 2)).toEqual(viewsOf(no!, 2));
  });

  it('shows a player its own choice, and how many have answered', () => {
    const { session } = new Led().start().decide(2, false);
    expect(studentView(session, 2, null, AT).mine.hold).toBe(false);
    expect(studentView(session, 1, null, AT).mine.hold).toBeNull();
    expect(studentView(session, 1, null, AT).room).toMatchObject({ seats: 4, answered: 1 });
  });
});

describe('what is nobody’s to know', () => {
  it('has no part in any view: the seeds, from which the type and what comes would follow', () => {
    fc.assert(
      fc.property(openClass, fc.integer({ min: 0, max: 2 ** 32 - 1 }), ({ session }, seed) => {
        const other = withGroups({ ...session, seed }, (group) => {
          const scenario = { ...group.scenario, seed };
          return { ...group, scenario, game: { ...group.game, scenario } };
        });
        expect(viewsOf(other)).toEqual(viewsOf(session));
      }),
      { numRuns: 40 },
    );
  });

  it('has no part in a player’s market: who of the others has what', () => {
    fc.assert(
      fc.property(openClass, ({ session }) => {
        for (const { id } of session.players) {
          const place = placeOf(session, id);
          if (place?.seat.role !== 'holder') continue;
          const { stock } = session.game!.groups[place.group]!.game.opening;
          const others = Array.from(stock.keys()).filter((seat) => seat !== place.seat.seat);
          const [a, b] = [others[0]!, others.at(-1)!];
          const other = withGroups(session, (group) =>
            group === session.game!.groups[place.group]
              ? withMarket(group, (market) => ({
                  ...market,
                  stock: swapped(market.stock, a, b),
                  cash: swapped(market.cash, a, b).with(a, 12_345),
                  debt: swapped(market.debt, a, b).with(b, 678),
                }))
              : group,
          );
          expect(studentView(other, id, null, AT).play).toEqual(
            studentView(session, id, null, AT).play,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is not told to one who watches: neither a market nor a round of it', () => {
    fc.assert(
      fc.property(openClass, (led) => {
        const { session } = led.join();
        const view = studentView(session, session.players.length, null, AT);
        expect(view).toMatchObject({ play: null, past: [], asks: null, end: null });
        expect(view.you).toMatchObject({ state: 'watching', without: 'late' });
      }),
      { numRuns: 20 },
    );
  });

  it('is no name on the wall, nor in another student’s view', () => {
    const led = new Led({ names: 'own', players: 0, pledges: true });
    for (const name of ['Quynh', 'Xiaoming', 'Wilhelmina']) led.join(name);
    led.start().round((player) => player === 1);
    const { session } = led;
    expect(JSON.stringify(wallView(session, AT))).not.toMatch(/Quynh|Xiaoming|Wilhelmina/);
    expect(JSON.stringify(studentView(session, 1, null, AT))).not.toMatch(/Xiaoming|Wilhelmina/);
  });

  it('is not what comes: events and the end of a game, where it is not told', () => {
    const scenario = {
      rounds: 6,
      events: [{ round: 3, kind: 'price', size: -0.5, news: { en: 'Storm' } }],
      coordinator: { from: 5, length: 9, seizure: 0, share: 0 },
    };
    const { session } = new Led({ scenarios: [scenario], endingTold: false }).start();
    const wall = wallView(session, AT);
    expect(JSON.stringify([wall, studentView(session, 1, null, AT)])).not.toContain('Storm');
    expect(wall.room.rounds).toBeNull();
    expect(wall.scenes[0]).toMatchObject({
      scenario: { rounds: 100, events: [] },
      view: { rounds: 100, gate: { from: 5, to: 13 } },
    });
    expect(studentView(session, 1, null, AT)).toMatchObject({
      room: { rounds: null },
      play: { gate: { to: 13 } },
    });
  });
});

describe('a class that was read from its journal', () => {
  it('gives every view as before', () => {
    fc.assert(
      fc.property(openClass, ({ session, journal }) => {
        const again = replaySession(journal);
        expect(again.ok && viewsOf(again.value)).toEqual(viewsOf(session));
      }),
      { numRuns: 20 },
    );
  });
});
