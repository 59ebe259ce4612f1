import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/session/players.ts';
import { botsIn, members, preset, Room, sides, sizes } from './room.ts';

const TWO = [preset('no-fee'), preset('the-toll')];
const classSizes = [5, 37, 300, 1_000];

describe('a whole class in one pool', () => {
  it.each(classSizes)('seats all of %i, each once, in a market of that size', (count) => {
    const { game } = new Room().join(count).start();
    expect(game.groups).toHaveLength(1);
    const [group] = game.groups;
    expect(members(group!)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    expect(group!.scenario.holders).toBe(count);
    expect(group!.scenario.depth.base / count).toBeCloseTo(700 / 12, 9);
    expect(group!.seats.maker).toEqual([null, null]);
  });

  it('is filled by bots to the seats of its scenario', () => {
    const small = new Room({ fill: true }).join(5).start();
    expect(small.game.groups[0]!.scenario.holders).toBe(12);
    expect(botsIn(small.game.groups[0]!)).toBe(7 + 2);
    const large = new Room({ fill: true }).join(37).start();
    expect(large.game.groups[0]!.scenario.holders).toBe(37);
  });

  it('is not played by one student alone, unless bots fill it', () => {
    expect(new Room().join(1).refusal({ type: 'start', seed: 1 })).toBe('class.too-few');
    expect(new Room().refusal({ type: 'start', seed: 1 })).toBe('class.too-few');
    const alone = new Room({ fill: true }).join(1).start();
    expect(members(alone.game.groups[0]!)).toEqual([1]);
  });

  it('seats people by chance: by the seed, and no place is anybody’s', () => {
    const seatOf = (seed: number) => placeOf(new Room().join(12).start(seed).session, 1)!.seat.seat;
    const seats = Array.from({ length: 200 }, (_, seed) => seatOf(seed));
    expect(new Set(seats).size).toBe(12);
    expect(seatOf(3)).toBe(seatOf(3));
  });
});

describe('two treatments', () => {
  it.each(classSizes)('split %i students evenly, the odd one to either', (count) => {
    const room = new Room({ treatments: TWO }).join(count).start();
    const [a, b] = sides(room);
    expect(a! + b!).toBe(count);
    expect(Math.abs(a! - b!)).toBeLessThanOrEqual(1);
    expect(room.game.groups.map(({ scenario }) => scenario.capture)).toEqual([0.2, 0.9]);
  });

  it('are drawn for each student by chance', () => {
    const inA = Array.from({ length: 200 }, (_, seed) => {
      const { game } = new Room({ treatments: TWO }).join(10).start(seed);
      return members(game.groups[0]!).includes(1);
    });
    const share = inA.filter(Boolean).length / inA.length;
    expect(share).toBeGreaterThan(0.38);
    expect(share).toBeLessThan(0.62);
  });

  it('keep their students from game to game, and stay even when some are removed', () => {
    const room = new Room({ treatments: TWO }).join(20).start().finish();
    const before = members(room.game.groups[0]!);
    for (const player of before.slice(0, 4)) room.do({ type: 'remove', player });
    room.start(8);
    expect(sides(room)).toEqual([8, 8]);
    const stayed = before.slice(4).filter((one) => members(room.game.groups[0]!).includes(one));
    expect(stayed).toHaveLength(6);
  });

  it('are drawn anew when there were others before', () => {
    const room = new Room().join(20).start().finish();
    room.do({ type: 'change', settings: { ...room.session.settings, treatments: TWO } }).start();
    expect(sides(room)).toEqual([10, 10]);
  });

  it('leave one without students empty rather than play it with bots alone', () => {
    const room = new Room({ treatments: TWO, fill: true }).join(1).start();
    expect(room.game.groups).toHaveLength(1);
  });
});

describe('groups', () => {
  it.each([
    [37, 5, [6, 6, 5, 5, 5, 5, 5]],
    [11, 6, [6, 5]],
    [5, 3, [3, 2]],
    [7, 2, [3, 2, 2]],
    [3, 5, [3]],
  ])(
    'of %i students by %i grow by one, or are one more where that is nearer',
    (count, size, all) => {
      const room = new Room({ groupSize: size }).join(count).start();
      expect(sizes(room)).toEqual(all);
      expect(room.game.watching).toEqual([]);
    },
  );

  it('have the last one filled by bots', () => {
    const room = new Room({ groupSize: 5, remainder: 'bots' }).join(36).start();
    expect(sizes(room)).toEqual([5, 5, 5, 5, 5, 5, 5, 1]);
    for (const { scenario } of room.game.groups) expect(scenario.holders).toBe(5);
  });

  it('let the rest watch, and give them a seat first in the next game', () => {
    const room = new Room({ groupSize: 5, remainder: 'watch', partners: 'each-game' }).join(38);
    room.start();
    expect(sizes(room)).toEqual([5, 5, 5, 5, 5, 5, 5]);
    const { watching } = room.game;
    expect(watching).toHaveLength(3);
    room.finish().start(8);
    for (const player of watching) expect(placeOf(room.session, player)).not.toBeNull();
    expect(room.game.watching).toHaveLength(3);
  });

  it('smaller than asked for are filled to their size where bots fill', () => {
    const room = new Room({ groupSize: 6, fill: true }).join(4).start();
    expect(sizes(room)).toEqual([4]);
    expect(room.game.groups[0]!.scenario.holders).toBe(6);
  });

  it('have seeds of their own', () => {
    const { game } = new Room({ groupSize: 5 }).join(300).start();
    expect(new Set(game.groups.map(({ scenario }) => scenario.seed)).size).toBe(60);
  });

  it('end all in the same round where the end is drawn', () => {
    const open = preset('race-to-the-exit', { rounds: 30, continuation: 0.85 });
    const lengths = new Set<number>();
    for (let seed = 1; seed <= 20; seed++) {
      const { game } = new Room({ treatments: [open], groupSize: 4 }).join(20).start(seed).finish();
      const ends = new Set(game.groups.map((group) => group.game.rounds.length));
      expect(ends.size).toBe(1);
      for (const end of ends) lengths.add(end);
    }
    expect(lengths.size).toBeGreaterThan(5);
  });
});

describe('roles', () => {
  const makers = ({ game }: Room) =>
    game.groups.map(({ seats }) => seats.maker.filter((player) => player !== null));

  it('at random make students the makers, and leave two to hold', () => {
    const room = new Room({ roles: 'random' }).join(14).start();
    expect(makers(room)[0]).toHaveLength(2);
    expect(room.game.groups[0]!.scenario.holders).toBe(12);
    expect(makers(new Room({ roles: 'random' }).join(3).start())[0]).toHaveLength(1);
    const drawn = Array.from({ length: 60 }, (_, seed) =>
      makers(new Room({ roles: 'random' }).join(6).start(seed))[0]!.join(),
    );
    expect(new Set(drawn).size).toBeGreaterThan(10);
  });

  it('chosen are the teacher’s, dealt over the groups', () => {
    const room = new Room({ roles: 'chosen', groupSize: 5 }).join(15);
    for (const player of [2, 7, 11]) room.do({ type: 'mark', player, role: 'maker' });
    room.start();
    expect(
      makers(room)
        .flat()
        .sort((a, b) => a! - b!),
    ).toEqual([2, 7, 11]);
    expect(makers(room).map((list) => list.length)).toEqual([1, 1, 1]);
  });

  it('of makers are all bots’ where students only hold', () => {
    expect(makers(new Room().join(20).start())).toEqual([[]]);
  });
});
