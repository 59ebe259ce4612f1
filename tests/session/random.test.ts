import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, dueIntent } from '../../src/session/due.ts';
import { awaited, isPlaying, placeOf, seatsWithPlayers } from '../../src/session/players.ts';
import { reduceSession, replaySession } from '../../src/session/reduce.ts';
import { type SessionSettings } from '../../src/session/settings.ts';
import { type Entry, type Group, type Session } from '../../src/session/types.ts';
import { anyDeed, anySettings, type Deed } from './anyClass.ts';
import { Room } from './room.ts';

const FULL = process.env['FULL'] === '1';

/** Lives of a class: some students are there before anything happens. */
const anyLife = fc.record({
  given: anySettings,
  early: fc.integer({ min: 0, max: 9 }),
  deeds: fc.array(anyDeed, { minLength: 10, maxLength: 80, size: 'max' }),
});

interface Life {
  given: SessionSettings;
  early: number;
  deeds: { deed: Deed; wait: number }[];
}

/** Live it: what is refused is left out. `look` sees the class before and after each deed. */
function live(life: Life, look: (before: Session, after: Session | null, entry: Entry) => void) {
  const room = new Room(life.given).join(life.early);
  for (const { deed, wait } of life.deeds) {
    room.wait(wait);
    const before = room.session;
    const intent = deed(before);
    const next = room.attempt(intent);
    look(before, next.ok ? next.value : null, { at: room.at, intent });
    if (next.ok) room.do(intent);
  }
  return room;
}

function check(property: (life: Life) => void, runs: number): void {
  fc.assert(fc.property(anyLife, property), { numRuns: FULL ? runs * 10 : runs });
}

function everyRoundIsWhole({ scenario, seats, game, by, seen }: Group): void {
  expect(by).toHaveLength(game.rounds.length);
  expect(seen).toHaveLength(game.rounds.length);
  expect([seats.holder.length, seats.maker.length]).toEqual([scenario.holders, scenario.makers]);
  game.rounds.forEach((round, at) => {
    expect(round.holders).toHaveLength(scenario.holders);
    expect(round.makers).toHaveLength(scenario.makers);
    expect(by[at]!.holder).toHaveLength(scenario.holders);
    expect(by[at]!.maker).toHaveLength(scenario.makers);
  });
}

function everybodyIsSomewhere(session: Session): void {
  const game = session.game!;
  const seated = game.groups.flatMap((group) => seatsWithPlayers(group).map((one) => one.player));
  const all = [...seated, ...game.watching].sort((a, b) => a - b);
  expect(all).toEqual(session.players.map(({ id }) => id));
}

describe('whatever happens in a class', () => {
  it('nobody sits twice, everybody sits or watches, and every seat is played every round', () => {
    check((life) => {
      live(life, (_, after) => {
        if (after === null) return;
        const { game, phase } = after;
        if (isPlaying(phase)) everybodyIsSomewhere(after);
        for (const group of game?.groups ?? []) everyRoundIsWhole(group);
        for (const groups of game?.before ?? []) {
          for (const group of groups) expect(group.game.rounds).toHaveLength(1);
        }
      });
    }, 150);
  });

  it('its journal gives the same class again, after a way through text too', () => {
    check((life) => {
      const room = live(life, () => {});
      const again = replaySession(JSON.parse(JSON.stringify(room.journal)));
      expect(again.ok && isDeepStrictEqual(again.value, room.session)).toBe(true);
    }, 100);
  });

  it('a class that was given is left as it was, and what changes nothing gives it back', () => {
    check((life) => {
      live(life, (before, after, entry) => {
        const copy = structuredClone(before);
        reduceSession(before, entry);
        expect(isDeepStrictEqual(before, copy)).toBe(true);
        if (after !== null && isDeepStrictEqual(after, before)) expect(after).toBe(before);
      });
    }, 20);
  });

  it('what the clock demands is accepted, and only when it is due', () => {
    check((life) => {
      live(life, (_, after, { at }) => {
        if (after === null) return;
        const due = dueAt(after);
        if (due === null) {
          expect(dueIntent(after, at + 1e9)).toBeNull();
          return;
        }
        if (due > 0) expect(dueIntent(after, due - 1)).toBeNull();
        const then = Math.max(at, due);
        const intent = dueIntent(after, then)!;
        const next = reduceSession(after, { at: then, intent });
        expect(next.ok && next.value.turn).toBe(after.turn + 1);
      });
    }, 100);
  });

  it('those who are asked can answer, and no others', () => {
    check((life) => {
      live(life, (_, session) => {
        if (session === null || session.phase !== 'choosing') return;
        const asked = new Set(awaited(session));
        for (const { id } of session.players) {
          const intent = { type: 'decide', player: id, turn: session.turn, hold: true } as const;
          expect(reduceSession(session, { at: 0, intent }).ok).toBe(asked.has(id));
          if (asked.has(id)) expect(placeOf(session, id)).not.toBeNull();
        }
      });
    }, 60);
  });

  it('rounds are closed one by one, and a game that is over stays as it is', () => {
    check((life) => {
      live(life, (before, after) => {
        if (after === null || before.game === null) return;
        if (after.game!.number === before.game.number) {
          const more = after.game!.closed - before.game.closed;
          expect([0, 1]).toContain(more);
          if (more === 1) expect(before.phase).toBe('choosing');
          if (!isPlaying(before.phase)) expect(after.game).toBe(before.game);
        } else {
          expect(after.past.at(-1)).toBe(before.game);
        }
        const isPutBack = after.rewound !== before.rewound;
        expect(after.turn - before.turn).toBeLessThanOrEqual(isPutBack ? 10_000 : 2);
        expect(after.turn).toBeGreaterThanOrEqual(before.turn);
      });
    }, 100);
  });

  it('groups are of the size that was set, and treatments even at the first game', () => {
    const arbitrary = fc.tuple(anySettings, fc.integer({ min: 1, max: 60 }), fc.nat(0xffff_ffff));
    fc.assert(
      fc.property(arbitrary, ([given, count, seed]) => {
        const room = new Room(given).join(count);
        const next = room.attempt({ type: 'start', seed });
        if (!next.ok) {
          expect(next.refusal.code).toBe('class.too-few');
          expect(given.fill).toBe(false);
          return;
        }
        const { groups, watching } = next.value.game!;
        everybodyIsSomewhere(next.value);
        const size = given.groupSize;
        const sides = given.treatments.map((_, at) => groups.filter((g) => g.treatment === at));
        for (const side of sides) {
          const students = side.map((group) => seatsWithPlayers(group).length);
          if (size === null) expect(side.length).toBeLessThanOrEqual(1);
          else if (given.remainder === 'spread') {
            expect(Math.max(...students, 0) - Math.min(...students, 1e9)).toBeLessThanOrEqual(1);
          } else {
            expect(students.filter((one) => one < size).length).toBeLessThanOrEqual(1);
            expect(students.filter((one) => one > size)).toEqual([]);
          }
        }
        if (given.remainder !== 'watch' || size === null) expect(watching).toEqual([]);
        else expect(watching.length).toBeLessThan(size * given.treatments.length);
        const totals = sides.map((side) => side.flatMap(seatsWithPlayers).length);
        const gap = Math.max(...totals) - Math.min(...totals);
        expect(gap).toBeLessThanOrEqual(watching.length === 0 ? 1 : size!);
      }),
      { numRuns: FULL ? 2_000 : 200 },
    );
  });
});
