import { describe, expect, it } from 'vitest';
import { answerOf, playersWho } from '../../src/session/answered.ts';
import { hasAnswered } from '../../src/session/players.ts';
import { played, preset, Room, seatOf } from './room.ts';

const quiet = (id: string) => preset(id, { noise: 0 });

describe('a round', () => {
  it('takes decisions, plays them when it ends, and goes on to the next', () => {
    const room = new Room().join(3).start();
    expect([room.phase, room.turn]).toEqual(['choosing', 2]);
    room.decide(1, true).decide(2, false).decide(3, true).end();
    expect([room.phase, room.turn, room.game.closed]).toEqual(['revealed', 3, 1]);
    expect([1, 2, 3].map((one) => played(room, one, 1))).toEqual([
      { hold: true, by: 'self' },
      { hold: false, by: 'self' },
      { hold: true, by: 'self' },
    ]);
    room.next();
    expect([room.phase, room.turn]).toEqual(['choosing', 4]);
    expect(room.game.decisions).toEqual([]);
  });

  it('counts the last decision, and how long it took', () => {
    const room = new Room().join(3).start();
    room.wait(2).decide(1, true).wait(3).decide(1, false).end();
    expect(played(room, 1, 1)).toEqual({ hold: false, by: 'self' });
    const { group, role, seat } = seatOf(room, 1);
    expect(group.seen[0]![role][seat]).toBe(5_000);
    expect(group.seen[0]![role].filter((ms) => ms !== null)).toHaveLength(1);
  });

  it('takes the same decision twice without a change', () => {
    const room = new Room().join(3).start().decide(1, true);
    const again = room.wait(1).attempt({ type: 'decide', player: 1, turn: room.turn, hold: true });
    expect(again.ok && again.value).toBe(room.session);
  });

  it('comes out the same whatever the order in which decisions arrive', () => {
    const play = (order: number[]) => {
      const room = new Room({ groupSize: 3 }).join(9).start();
      for (let round = 0; round < 3; round++) {
        for (const player of order) room.decide(player, (player + round) % 3 > 0);
        room.end().next();
      }
      return room.session;
    };
    const order = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(play([4, 9, 1, 7, 2, 8, 3, 6, 5])).toEqual(play(order));
  });

  it('refuses what is meant for another round, phase or seat', () => {
    const room = new Room().join(3).start();
    const { turn } = room;
    const decide = (player: number, of = turn) =>
      room.refusal({ type: 'decide', player, turn: of, hold: true });
    expect(decide(4)).toBe('class.no-seat');
    expect(decide(1, turn - 1)).toBe('class.round-closed');
    expect(decide(1, turn + 1)).toBe('class.round-closed');
    expect(room.refusal({ type: 'vote', player: 1, turn, agree: true })).toBe('class.not-asked');
    expect(room.refusal({ type: 'next', turn })).toBe('class.not-asked');
    room.end();
    expect(decide(1)).toBe('class.round-closed');
    expect(decide(1, room.turn)).toBe('class.not-asked');
    expect(room.refusal({ type: 'end-phase', turn })).toBe('class.round-closed');
    expect(room.refusal({ type: 'end-phase', turn: room.turn })).toBe('class.not-asked');
  });

  it('trembles as the scenario says, and marks whose hand slipped, not who decided', () => {
    const room = new Room({ treatments: [preset('race-to-the-exit', { noise: 0.5 })] }).join(30);
    room.start();
    for (let player = 1; player <= 30; player++) room.decide(player, true);
    room.end();
    const { slipped, holders } = room.game.groups[0]!.game.rounds[0]!;
    const hands = slipped.filter(({ role }) => role === 'holder');
    expect(hands.length).toBeGreaterThan(4);
    expect([...holders].filter((held) => held === 0)).toHaveLength(hands.length);
    expect(played(room, 1, 1).by).toBe('self');
  });
});

describe('who has not decided in time', () => {
  it('repeats the last choice, holds in the first round', () => {
    const room = new Room({ absent: 'repeat' }).join(3).start().end();
    expect(played(room, 1, 1)).toEqual({ hold: true, by: 'hold' });
    room.next().decide(1, false).end().next().end().next().end();
    expect(played(room, 1, 3)).toEqual({ hold: false, by: 'repeat' });
    expect(played(room, 1, 4)).toEqual({ hold: false, by: 'repeat' });
  });

  it('repeats what was chosen, not what a slip of the hand made of it', () => {
    const shaky = preset('race-to-the-exit', { noise: 0.5 });
    const room = new Room({ treatments: [shaky] }).join(40).start();
    for (let player = 1; player <= 40; player++) room.decide(player, false);
    room.end().next().end();
    const { group } = seatOf(room, 1);
    const { holders, slipped } = group.game.rounds[1]!;
    const flipped = new Set(slipped.filter((one) => one.role === 'holder').map(({ seat }) => seat));
    expect([...holders].map((held, seat) => (held !== 0) !== flipped.has(seat))).toEqual(
      new Array(40).fill(false),
    );
  });

  it('repeats across rounds of strangers', () => {
    const room = new Room({ groupSize: 3, partners: 'each-round' }).join(9).start();
    room.decide(5, false).end().next().end();
    expect(played(room, 5, 1)).toEqual({ hold: false, by: 'repeat' });
    expect(room.game.groups.flatMap(({ game }) => [...game.rounds[0]!.holders])).toContain(1);
  });

  it('holds by the rule of holding', () => {
    const room = new Room({ absent: 'hold' }).join(3).start().decide(1, false).end().next().end();
    expect(played(room, 1, 2)).toEqual({ hold: true, by: 'hold' });
  });

  it('is played by the seat’s strategy by the rule of bots', () => {
    const sellers = quiet('race-to-the-exit');
    sellers.seats = { ...sellers.seats, holders: [{ id: 'always-sell' }] };
    const room = new Room({ treatments: [sellers], absent: 'bot' }).join(3).start();
    room.decide(1, true).end();
    expect(played(room, 1, 1)).toEqual({ hold: true, by: 'self' });
    expect(played(room, 2, 1)).toEqual({ hold: false, by: 'bot' });
  });
});

describe('pledges', () => {
  it('are said and changed before the choice, by bots too, and kept with the round', () => {
    const room = new Room({ pledges: true, fill: true }).join(3).start();
    const { turn } = room;
    room.do(
      { type: 'pledge', player: 1, turn, pledge: 'will-hold' },
      { type: 'pledge', player: 1, turn, pledge: 'may-sell' },
    );
    const { group, seat } = seatOf(room, 1);
    expect(group.game.pledged.holder.filter((said) => said !== null)).toHaveLength(9);
    room.end();
    const kept = seatOf(room, 1).group.game.rounds[0]!.pledges.holder;
    expect(kept[seat]).toBe('may-sell');
    expect(kept[seatOf(room, 2).seat]).toBeNull();
    expect(kept.filter((said) => said !== null)).toHaveLength(10);
    expect(room.next().game.pledges).toEqual([]);
  });

  it('are refused where the class has none, whatever the scenario says', () => {
    const room = new Room({ treatments: [preset('bank-run', { pledges: true })] }).join(3).start();
    const pledge = { type: 'pledge', player: 1, turn: room.turn, pledge: 'will-hold' } as const;
    expect(room.refusal(pledge)).toBe('game.no-pledges');
  });
});

describe('predictions', () => {
  it('are asked before each game, once set, and open the first round', () => {
    const room = new Room({ predict: true }).join(3).start();
    expect(room.phase).toBe('predicting');
    const { turn } = room;
    expect(room.refusal({ type: 'predict', player: 1, turn, share: 1.2 })).toBe(
      'class.bad-message',
    );
    expect(room.refusal({ type: 'predict', player: 1, turn, share: Number.NaN })).toBe(
      'class.bad-message',
    );
    room.do({ type: 'predict', player: 1, turn, share: 0 });
    expect([1, 2].map((one) => hasAnswered(room.session, one))).toEqual([true, false]);
    room.end();
    expect([room.phase, room.game.closed]).toEqual(['choosing', 0]);
    expect(playersWho(room.game.predictions)).toEqual([1]);
    expect(answerOf(room.game.predictions, 1)).toBe(0);
    expect(hasAnswered(room.session, 1)).toBe(false);
    expect(room.finish().start(8).phase).toBe('predicting');
  });
});
