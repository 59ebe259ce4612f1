import { describe, expect, it } from 'vitest';
import { timeLeft } from '../../src/session/clock.ts';
import { replaySession } from '../../src/session/reduce.ts';
import { readRecord } from '../../src/study/class/record.ts';
import { Room } from './room.ts';

/** A class in its second round, in which the first player has chosen; and the same two rounds later. */
function copied(given: ConstructorParameters<typeof Room>[0] = {}): { copy: Room; gone: Room } {
  const play = () => new Room(given).join(3).start().end().next().decide(1, false);
  return { copy: play(), gone: play().end().next().end().next() };
}

describe('a class that was put back from a copy', () => {
  it('stands where the copy does, with the answers that are in it', () => {
    const { copy } = copied();
    const { turn, ...before } = copy.session;
    copy.do({ type: 'rewind' });
    expect(copy.session).toEqual({
      ...before,
      turn: expect.any(Number),
      rewound: { game: 1, closed: 1 },
    });
    expect(copy.turn).toBeGreaterThan(turn);
  });

  it('never comes to a turn that was before, so nothing meant for what is gone is taken', () => {
    const { copy, gone } = copied({ games: 3 });
    gone.finish().start().finish();
    copy.do({ type: 'rewind' });
    expect(copy.turn).toBeGreaterThan(gone.turn);
    const late = { type: 'decide', player: 2, turn: gone.turn, hold: true } as const;
    expect(copy.refusal(late)).toBe('class.round-closed');
    expect(copy.refusal({ ...late, turn: copy.turn })).toBeNull();
  });

  it('gives the open phase its whole time; a class that was paused stays so', () => {
    const { copy } = copied({ timer: 30 });
    copy.wait(86_400).do({ type: 'rewind' });
    expect(timeLeft(copy.session.clock, copy.at)).toBe(30_000);
    copy.do({ type: 'pause' }).wait(60).do({ type: 'rewind' }).wait(60);
    expect(timeLeft(copy.session.clock, copy.at)).toBe(30_000);
    expect(copy.session.clock.paused).toBe(true);
  });

  it('plays to its end, and its journal tells what it was', () => {
    const { copy } = copied();
    copy.do({ type: 'rewind' }).decide(2, true).finish();
    expect(replaySession(copy.journal)).toEqual({ ok: true, value: copy.session });
    expect(copy.game.closed).toBe(10);
  });

  it('keeps the times of its rounds', () => {
    const { copy } = copied();
    const timesOf = ({ journal }: Room) => {
      const read = readRecord('A', journal);
      return read.ok && [...read.value.times];
    };
    const before = timesOf(copy.end());
    expect(timesOf(copy.wait(3_600).do({ type: 'rewind' }))).toEqual(before);
  });

  it('stays closed where it was over', () => {
    const room = new Room().join(2).do({ type: 'close' });
    const { session } = room;
    expect(room.do({ type: 'rewind' }).session).toBe(session);
  });
});
