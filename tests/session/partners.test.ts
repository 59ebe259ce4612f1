import { describe, expect, it } from 'vitest';
import { members, preset, Room, sides, sizes } from './room.ts';

const TWO = [preset('no-fee'), preset('the-toll')];

describe('partners', () => {
  const people = ({ game }: Room) => game.groups.map((group) => members(group).join());

  it('fixed play with the same people in every game; newcomers join the rest', () => {
    const room = new Room({ groupSize: 4 }).join(12).start();
    const before = people(room);
    room.finish().start(8);
    expect(people(room)).toEqual(before);
    room.finish().join(1).start(9);
    const grown = room.game.groups.filter((group) => members(group).includes(13));
    expect(grown).toHaveLength(1);
    expect(people(room).filter((group) => before.includes(group))).toHaveLength(2);
  });

  it('fixed fill the place of somebody removed with a newcomer', () => {
    const room = new Room({ groupSize: 4 }).join(12).start();
    const gone = members(room.game.groups[1]!)[0]!;
    room.finish().do({ type: 'remove', player: gone }).join(1).start(8);
    expect(members(room.game.groups[1]!)).toContain(13);
    expect(sizes(room)).toEqual([4, 4, 4]);
  });

  it('fixed do not leave one alone whose partner was removed', () => {
    const room = new Room({ groupSize: 2 }).join(6).start();
    const [gone, left] = members(room.game.groups[0]!);
    room.finish().do({ type: 'remove', player: gone! }).start(8);
    expect(sizes(room)).toEqual([3, 2]);
    const own = room.game.groups.find((group) => members(group).includes(left!))!;
    expect(members(own)).toHaveLength(3);
  });

  it('fixed are drawn anew for groups of another size', () => {
    const room = new Room({ groupSize: 4 }).join(12).start().finish();
    room.do({ type: 'change', settings: { ...room.session.settings, groupSize: 6 } }).start(8);
    expect(sizes(room)).toEqual([6, 6]);
  });

  it('of each game are others in the next, and the same within one', () => {
    const room = new Room({ groupSize: 4, partners: 'each-game' }).join(24).start();
    const before = people(room);
    room.end().next();
    expect(people(room)).toEqual(before);
    room.finish().start(8);
    expect(people(room)).not.toEqual(before);
  });

  it('of each round are strangers in a fresh market of one round', () => {
    const events = [{ round: 2, kind: 'price' as const, size: -0.2 }];
    const base = preset('race-to-the-exit', { rounds: 4, noise: 0, events });
    const room = new Room({ treatments: [base], groupSize: 4, partners: 'each-round' });
    room.join(24).start();
    const seen = [people(room)];
    expect(room.game.groups[0]!.scenario.events).toEqual([]);
    room.end().next();
    expect(room.game.groups[0]!.scenario.events).toMatchObject([{ round: 1, size: -0.2 }]);
    seen.push(people(room));
    room.finish();
    expect(room.game.closed).toBe(4);
    expect(room.game.before).toHaveLength(3);
    expect(seen[0]).not.toEqual(seen[1]);
    for (const groups of [...room.game.before, room.game.groups]) {
      for (const { game, by } of groups) {
        expect(game.rounds).toHaveLength(1);
        expect(by).toHaveLength(1);
        expect(game.opening.gap).toBe(0);
      }
    }
  });

  it('of each round end by the drawn end of their treatment', () => {
    const open = preset('race-to-the-exit', { rounds: 30, continuation: 0.8 });
    const lengths = Array.from({ length: 20 }, (_, seed) => {
      const room = new Room({ treatments: [open], groupSize: 4, partners: 'each-round' });
      return room.join(8).start(seed).finish().game.closed;
    });
    expect(new Set(lengths).size).toBeGreaterThan(4);
  });

  it('of each round stay in their treatment when one of the others is removed', () => {
    const room = new Room({ treatments: TWO, groupSize: 3, partners: 'each-round' })
      .join(12)
      .start();
    const inA = () => room.game.groups.filter((group) => group.treatment === 0).flatMap(members);
    const before = inA().sort((a, b) => a - b);
    for (const player of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      if (!before.includes(player) && sides(room)[1]! > 3) {
        room.do({ type: 'remove', player }).end().next();
      }
    }
    expect(sides(room)).toEqual([6, 3]);
    expect(inA().sort((a, b) => a - b)).toEqual(before);
  });

  it('of each round are drawn in no treatment that is over, however few are left', () => {
    const treatments = [preset('no-fee', { rounds: 2 }), preset('the-toll')];
    const room = new Room({ treatments, groupSize: 2, partners: 'each-round' }).join(4).start();
    const inB = room.game.groups.filter((group) => group.treatment === 1).flatMap(members);
    room.end().next().do({ type: 'remove', player: inB[0]! }).end().next();
    expect(room.game.groups.map(({ treatment }) => treatment)).toEqual([1]);
    expect(members(room.game.groups[0]!)).toEqual(inB);
    expect(room.finish().game.closed).toBe(10);
  });

  it('of each round play on with bots when too few are left for other pools', () => {
    const room = new Room({ groupSize: 2, partners: 'each-round' }).join(2).start();
    room.do({ type: 'remove', player: 2 }).end().next();
    expect(members(room.game.groups[0]!)).toEqual([1, 2]);
    room.finish();
    expect(room.game.closed).toBe(10);
  });
});
