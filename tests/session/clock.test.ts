import { describe, expect, it } from 'vitest';
import { timeLeft } from '../../src/session/clock.ts';
import { dueAt, dueIntent } from '../../src/session/due.ts';
import { Room } from './room.ts';

const timed = { timer: 30, reveal: 10 };
const left = (room: Room) => timeLeft(room.session.clock, room.at);
const due = (room: Room) => dueIntent(room.session, room.at);

describe('a timed class', () => {
  it('ends a round when its time is over, and goes on after the outcome', () => {
    const room = new Room(timed).join(3).start();
    expect(dueAt(room.session)).toBe(room.at + 30_000);
    expect(due(room.wait(29))).toBeNull();
    expect(left(room)).toBe(1_000);
    expect(due(room.wait(1))).toEqual({ type: 'end-phase', turn: room.turn });
    room.do(due(room)!);
    expect(room.phase).toBe('revealed');
    expect(due(room.wait(9))).toBeNull();
    room.wait(1).do(due(room)!);
    expect(room.phase).toBe('choosing');
  });

  it('plays to the end of the game by itself, and starts no other', () => {
    const room = new Room(timed).join(3).start();
    for (let steps = 0; room.phase !== 'over'; steps++) {
      expect(steps).toBeLessThan(50);
      room.wait(10);
      const intent = due(room);
      if (intent) room.do(intent);
    }
    expect(room.game.closed).toBe(10);
    expect(dueAt(room.session)).toBeNull();
  });

  it('gives predictions and votes the same time as choices', () => {
    const room = new Room({ ...timed, predict: true }).join(3).start();
    expect(left(room)).toBe(30_000);
    room.wait(30).do(due(room)!);
    expect([room.phase, left(room)]).toEqual(['choosing', 30_000]);
  });
});

describe('a class paced by the teacher', () => {
  it('is due nothing while somebody thinks', () => {
    const room = new Room().join(3).start().decide(1, true).decide(2, true).wait(9_999);
    expect([dueAt(room.session), due(room), left(room)]).toEqual([null, null, null]);
  });

  it.each([{}, timed])('ends a round at once when all have answered: %j', (pace) => {
    const room = new Room(pace).join(3).start().wait(3).decide(1, true).decide(2, true);
    expect(due(room)).toBeNull();
    room.decide(3, false);
    expect(dueAt(room.session)).toBeLessThanOrEqual(room.at);
    expect(due(room)).toEqual({ type: 'end-phase', turn: room.turn });
  });

  it('does not wait for who was removed or handed to a bot', () => {
    const room = new Room().join(3).start().decide(1, true);
    room.do({ type: 'remove', player: 2 }, { type: 'hand', player: 3, to: 'bot' });
    expect(due(room)).toEqual({ type: 'end-phase', turn: room.turn });
  });

  it('does not run away when nobody is left to answer', () => {
    const room = new Room().join(2).start();
    room.do({ type: 'remove', player: 1 }, { type: 'remove', player: 2 });
    expect(due(room)).toBeNull();
  });
});

describe('the clock', () => {
  it('stands still while paused, takes answers, and goes on from where it was', () => {
    const room = new Room(timed).join(3).start().wait(10).do({ type: 'pause' }).wait(500);
    expect([left(room), dueAt(room.session)]).toEqual([20_000, null]);
    for (const player of [1, 2, 3]) room.decide(player, true);
    expect(due(room)).toBeNull();
    room.do({ type: 'resume' });
    expect(due(room)).toEqual({ type: 'end-phase', turn: room.turn });
    expect(left(room)).toBe(20_000);
  });

  it('pauses and resumes once, and only while a game is played', () => {
    const room = new Room(timed).join(3);
    expect(room.refusal({ type: 'pause' })).toBe('class.not-asked');
    room.start().do({ type: 'pause' });
    for (const type of ['pause', 'resume'] as const) {
      const again = room.do({ type }).wait(1).attempt({ type });
      expect(again.ok && again.value).toBe(room.session);
    }
  });

  it('goes on when the teacher does', () => {
    const room = new Room(timed).join(3).start().do({ type: 'pause' }).end();
    expect(room.session.clock.paused).toBe(false);
  });

  it('is given more time, before it ran out and after', () => {
    const room = new Room(timed).join(3).start().wait(10).do({ type: 'extend', ms: 30_000 });
    expect(left(room)).toBe(50_000);
    room.wait(3_600).do({ type: 'extend', ms: 10_000 });
    expect([left(room), due(room)]).toEqual([10_000, null]);
    room.do({ type: 'pause' }, { type: 'extend', ms: 5_000 });
    expect(left(room.wait(60))).toBe(15_000);
  });

  it('without a limit has none after more time', () => {
    const room = new Room().join(3).start();
    const more = room.attempt({ type: 'extend', ms: 10_000 });
    expect(more.ok && more.value).toBe(room.session);
  });

  it.each([0, -5, 0.5, Number.NaN, 3_600_001])('is not given %d ms', (ms) => {
    const room = new Room(timed).join(3).start();
    expect(room.refusal({ type: 'extend', ms })).toBe('class.bad-message');
  });

  it('does not run backwards where the machine’s does', () => {
    const room = new Room(timed).join(3).start().wait(-60);
    expect(left(room)).toBe(30_000);
    room.decide(1, true).end();
    expect(room.game.groups[0]!.seen[0]!.holder).toContain(0);
  });
});
