import { describe, expect, it } from 'vitest';
import { awaited } from '../../src/session/players.ts';
import { played, preset, Room, seatOf } from './room.ts';

const quiet = (id: string) => preset(id, { noise: 0 });

describe('the coordinator’s block', () => {
  const blocked = (vote: boolean) =>
    preset('race-to-the-exit', {
      noise: 0,
      coordinator: { from: 2, length: 2, seizure: 0, share: 0, ...(vote && { vote: true }) },
    });

  it('is voted on by students before its first round, and nobody sells while it stands', () => {
    const room = new Room({ treatments: [blocked(true)] }).join(5).start().decide(1, false).end();
    room.next();
    expect(room.phase).toBe('voting');
    expect(awaited(room.session)).toHaveLength(5);
    const { turn } = room;
    const decide = { type: 'decide', player: 1, turn, hold: true } as const;
    expect(room.refusal(decide)).toBe('class.not-asked');
    for (const player of [1, 2, 3]) room.do({ type: 'vote', player, turn, agree: true });
    room.do({ type: 'vote', player: 4, turn, agree: true });
    room.do({ type: 'vote', player: 4, turn, agree: false }).end();
    expect(room.phase).toBe('choosing');
    const sell = { type: 'decide', player: 1, turn: room.turn, hold: false } as const;
    expect(room.refusal(sell)).toBe('game.gate-shut');
    room.decide(1, true).end();
    const votes = room.game.groups[0]!.game.rounds[1]!.votes!;
    expect([1, 2, 3, 4].map((one) => votes[seatOf(room, one).seat])).toEqual([1, 1, 1, 0]);
    room.next().end();
    expect(played(room, 1, 3).hold).toBe(true);
    room.next().end();
    expect(played(room, 1, 4)).toEqual({ hold: false, by: 'repeat' });
  });

  it('voted down leaves everybody free', () => {
    const room = new Room({ treatments: [blocked(true)] }).join(5).start().end().next();
    for (let player = 1; player <= 5; player++) {
      room.do({ type: 'vote', player, turn: room.turn, agree: false });
    }
    room.end().decide(1, false).end();
    expect(played(room, 1, 2).hold).toBe(false);
  });

  it('is voted on in one treatment while the other waits', () => {
    const treatments = [blocked(true), quiet('no-fee')];
    const room = new Room({ treatments }).join(8).start().end().next();
    expect(room.phase).toBe('voting');
    const voters = awaited(room.session);
    expect(voters).toHaveLength(4);
    const other = [1, 2, 3, 4, 5, 6, 7, 8].find((one) => !voters.includes(one))!;
    const vote = { type: 'vote', player: other, turn: room.turn, agree: true } as const;
    expect(room.refusal(vote)).toBe('class.not-asked');
    expect(awaited(room.end().session)).toHaveLength(8);
  });

  it('binds holders alone', () => {
    const room = new Room({ treatments: [blocked(false)], roles: 'random' }).join(5).start();
    const maker = room.game.groups[0]!.seats.maker.find((player) => player !== null)!;
    room.end().next().decide(maker, false).end();
    expect(played(room, maker, 2)).toEqual({ hold: false, by: 'self' });
  });

  it('without a vote stands by itself', () => {
    const room = new Room({ treatments: [blocked(false)] }).join(3).start().end().next();
    expect(room.phase).toBe('choosing');
    const sell = { type: 'decide', player: 1, turn: room.turn, hold: false } as const;
    expect(room.refusal(sell)).toBe('game.gate-shut');
  });
});
