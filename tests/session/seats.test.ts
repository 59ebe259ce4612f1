import { describe, expect, it } from 'vitest';
import { awaited, placeOf } from '../../src/session/players.ts';
import { botsIn, members, preset, Room } from './room.ts';

const by = (room: Room, player: number) => {
  const place = placeOf(room.session, player)!;
  return room.game.groups[place.group]!.by.map((round) => round[place.seat.role][place.seat.seat]);
};

describe('who comes late', () => {
  it('takes a bot’s seat at the next round, with what the bot had', () => {
    const room = new Room({ fill: true }).join(5).start().join(1);
    expect(room.game.watching).toEqual([6]);
    const decide = { type: 'decide', player: 6, turn: room.turn, hold: true } as const;
    expect(room.refusal(decide)).toBe('class.no-seat');
    room.end();
    expect(placeOf(room.session, 6)).toBeNull();
    room.next();
    expect(room.game.watching).toEqual([]);
    expect(awaited(room.session)).toContain(6);
    room.decide(6, false).end();
    expect(by(room, 6)).toEqual(['bot', 'self']);
    expect(room.game.groups[0]!.scenario.holders).toBe(12);
  });

  it('is seated before the first round while the others still predict', () => {
    const room = new Room({ fill: true, predict: true }).join(5).start().join(1);
    expect(placeOf(room.end().session, 6)).not.toBeNull();
  });

  it('watches where no bot has a seat, until the next game', () => {
    const room = new Room().join(5).start().join(2).end().next();
    expect(room.game.watching).toEqual([6, 7]);
    room.finish().start(8);
    expect(room.game.watching).toEqual([]);
    expect(members(room.game.groups[0]!)).toHaveLength(7);
  });

  it('does not get a maker’s seat where students only hold', () => {
    const room = new Room().join(5).start().join(1);
    room.do({ type: 'mark', player: 6, role: 'maker' }).end().next();
    expect(room.game.groups[0]!.seats.maker).toEqual([null, null]);
  });

  it('gets the role the teacher marks', () => {
    const room = new Room({ roles: 'chosen', fill: true }).join(5).start().join(1);
    room.do({ type: 'mark', player: 6, role: 'maker' }).end().next();
    expect(placeOf(room.session, 6)!.seat.role).toBe('maker');
  });

  it('has not said what the bot in that seat would have', () => {
    const room = new Room({ fill: true, pledges: true }).join(5).start().join(1).end().next();
    const { seat } = placeOf(room.session, 6)!.seat;
    room.end();
    const said = room.game.groups[0]!.game.rounds.map(({ pledges }) => pledges.holder[seat]);
    expect(said[0]).not.toBeNull();
    expect(said[1]).toBeNull();
  });

  it('goes where fewest students are', () => {
    const treatments = [preset('no-fee'), preset('the-toll')];
    const room = new Room({ treatments, fill: true }).join(5).start().join(1).end().next();
    expect(room.game.groups.map((group) => members(group).length)).toEqual([3, 3]);
  });

  it('plays with strangers at once, where every round has others', () => {
    const room = new Room({ groupSize: 3, partners: 'each-round' }).join(6).start().join(1);
    room.end().next();
    expect(placeOf(room.session, 7)).not.toBeNull();
    expect(room.game.watching).toEqual([]);
  });
});

describe('a removed player', () => {
  it('is played by a bot, keeps the seat from others, and comes back to it', () => {
    const room = new Room({ fill: true }).join(5).start().decide(2, true);
    const place = placeOf(room.session, 2);
    const bots = botsIn(room.game.groups[0]!);
    room.do({ type: 'remove', player: 2 }).join(1);
    expect(awaited(room.session)).not.toContain(2);
    const decide = { type: 'decide', player: 2, turn: room.turn, hold: true } as const;
    expect(room.refusal(decide)).toBe('class.removed');
    room.end().next();
    expect(placeOf(room.session, 2)).toEqual(place);
    expect(botsIn(room.game.groups[0]!)).toBe(bots - 1);
    room.do({ type: 'restore', player: 2 }).decide(2, false).end();
    expect(by(room, 2)).toEqual(['bot', 'self']);
  });

  it('has no seat in the next game, unless restored before', () => {
    const room = new Room().join(5).start().finish().do({ type: 'remove', player: 2 }).start(8);
    expect(placeOf(room.session, 2)).toBeNull();
    expect(room.game.watching).toEqual([2]);
    expect(room.game.groups[0]!.scenario.holders).toBe(4);
    room.finish().do({ type: 'restore', player: 2 }).start(9);
    expect(placeOf(room.session, 2)).not.toBeNull();
  });

  it('restored while others play takes a bot’s seat at the next round', () => {
    const room = new Room({ fill: true }).join(5).do({ type: 'remove', player: 2 }).start();
    room.end().next();
    expect(placeOf(room.session, 2)).toBeNull();
    room.do({ type: 'restore', player: 2 }).end().next();
    expect(placeOf(room.session, 2)).not.toBeNull();
  });
});

describe('a seat handed to a bot', () => {
  it('is played and marked as the bot’s until it is handed back, in the next game too', () => {
    const room = new Room().join(5).start().end().next();
    room.do({ type: 'hand', player: 3, to: 'bot' });
    const decide = { type: 'decide', player: 3, turn: room.turn, hold: true } as const;
    expect(room.refusal(decide)).toBe('class.handed');
    room.end().next().do({ type: 'hand', player: 3, to: 'player' }).decide(3, true).end();
    expect(by(room, 3)).toEqual(['hold', 'bot', 'self']);
    room.do({ type: 'hand', player: 3, to: 'bot' }).finish().start(8);
    expect(placeOf(room.session, 3)).not.toBeNull();
    expect(awaited(room.session)).not.toContain(3);
  });

  it('lets the bot say what bots say', () => {
    const room = new Room({ pledges: true })
      .join(5)
      .start()
      .do({ type: 'hand', player: 3, to: 'bot' });
    const { seat } = placeOf(room.session, 3)!.seat;
    const said = () => room.game.groups[0]!.game.pledged.holder.map((one) => one !== null);
    const onlyThird = [0, 1, 2, 3, 4].map((one) => one === seat);
    expect(room.end().next() && said()).toEqual(onlyThird);
    expect(room.finish().start(8) && said().filter(Boolean)).toHaveLength(1);
  });

  it('repeats on its return what its player chose, not what the bot did', () => {
    const sellers = preset('race-to-the-exit', { noise: 0 });
    sellers.seats = { ...sellers.seats, holders: [{ id: 'always-sell' }] };
    const room = new Room({ treatments: [sellers] }).join(5).start().decide(3, true).end().next();
    room.do({ type: 'hand', player: 3, to: 'bot' }).end().next();
    room.do({ type: 'hand', player: 3, to: 'player' }).end();
    const { seat } = placeOf(room.session, 3)!.seat;
    const held = room.game.groups[0]!.game.rounds.map(({ holders }) => holders[seat]);
    expect(held).toEqual([1, 0, 1]);
  });
});

describe('what the teacher sets of a player', () => {
  it('twice changes nothing', () => {
    const room = new Room().join(3);
    const intents = [
      { type: 'remove', player: 1 },
      { type: 'hand', player: 2, to: 'bot' },
      { type: 'mark', player: 3, role: 'maker' },
      { type: 'rename', player: 3, name: 'Lan' },
      { type: 'speak', player: 3, language: 'vi' },
      { type: 'change', settings: { ...room.session.settings, games: 2 } },
    ] as const;
    for (const intent of intents) {
      room.do(intent);
      const again = room.attempt(intent);
      expect(again.ok && again.value).toBe(room.session);
    }
  });

  it('is refused for somebody who is not there', () => {
    const room = new Room().join(3);
    for (const player of [0, 4, -1, 0.5, Number.NaN]) {
      expect(room.refusal({ type: 'remove', player })).toBe('class.no-seat');
      expect(room.refusal({ type: 'rename', player, name: 'Lan' })).toBe('class.no-seat');
    }
  });
});
