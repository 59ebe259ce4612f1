import { describe, expect, it } from 'vitest';
import { type Role } from '../../src/model/seat.ts';
import { awaited } from '../../src/session/players.ts';
import { played, preset, Room, seatOf } from './room.ts';

const quiet = (id: string) => preset(id, { noise: 0 });

describe('games', () => {
  it('end after their last round, and take no decision then', () => {
    const room = new Room().join(3).start().finish();
    expect(room.game.closed).toBe(10);
    expect(room.game.endedEarly).toBe(false);
    const decide = { type: 'decide', player: 1, turn: room.turn, hold: true } as const;
    expect(room.refusal(decide)).toBe('class.not-asked');
    expect(room.refusal({ type: 'next', turn: room.turn })).toBe('class.not-asked');
  });

  it('follow each other as many as were set, each with its own seed', () => {
    const room = new Room({ games: 2 }).join(3).start(1).finish().start(2).finish();
    expect([room.game.number, room.session.past.length]).toEqual([2, 1]);
    expect(room.session.past[0]!.groups[0]!.scenario.seed).not.toBe(
      room.game.groups[0]!.scenario.seed,
    );
    expect(room.refusal({ type: 'start', seed: 3 })).toBe('class.over');
  });

  it('are not started while one is played, nor settings changed', () => {
    const room = new Room().join(3).start();
    const { settings } = room.session;
    expect(room.refusal({ type: 'start', seed: 3 })).toBe('class.still-playing');
    expect(room.refusal({ type: 'change', settings })).toBe('class.still-playing');
    room.finish().do({ type: 'change', settings: { ...settings, timer: 30 } });
    expect(room.game.settings.timer).toBeNull();
    expect(room.start(2).game.settings.timer).toBe(30);
  });

  it('of two lengths are over when the longer is; who is done is asked no more', () => {
    const treatments = [quiet('bank-run'), quiet('race-to-the-exit')];
    const room = new Room({ treatments }).join(8).start();
    for (let round = 1; round <= 6; round++) room.end().next();
    expect(room.phase).toBe('choosing');
    expect(awaited(room.session)).toHaveLength(4);
    const done = [1, 2, 3, 4, 5, 6, 7, 8].find((one) => !awaited(room.session).includes(one))!;
    const decide = { type: 'decide', player: done, turn: room.turn, hold: true } as const;
    expect(room.refusal(decide)).toBe('class.not-asked');
    room.finish();
    expect(room.game.groups.map(({ game }) => game.rounds.length)).toEqual([6, 10]);
  });

  it.each(['fixed', 'each-round'] as const)(
    'ended by the teacher keep the rounds that were closed: %s partners',
    (partners) => {
      const room = new Room({ groupSize: 3, partners }).join(6).start().end().next().end().next();
      room.decide(1, false).do({ type: 'end-game' });
      expect(room.phase).toBe('over');
      expect(room.game).toMatchObject({ closed: 2, endedEarly: true });
      const rounds = [...room.game.before, room.game.groups].flatMap((groups) =>
        groups.slice(0, 1).map(({ game }) => game.rounds.length),
      );
      expect(rounds).toEqual(partners === 'fixed' ? [2] : [1, 1]);
      for (const { game } of room.game.groups) expect(game.phase).toBe('over');
      const again = room.attempt({ type: 'end-game' });
      expect(again.ok && again.value).toBe(room.session);
    },
  );

  it('end with the session, which takes nothing more', () => {
    const room = new Room().join(3).start().end().do({ type: 'close' });
    expect([room.phase, room.game.endedEarly]).toEqual(['closed', true]);
    expect(room.refusal({ type: 'start', seed: 1 })).toBe('class.over');
    expect(room.refusal({ type: 'join', name: null, language: 'vi' })).toBe('class.over');
    const decide = { type: 'decide', player: 1, turn: room.turn, hold: true } as const;
    expect(room.refusal(decide)).toBe('class.over');
  });

  it('reveal the type of the token only when they are over', () => {
    const quality = { prior: 0.5, accuracy: 0.8, decay: 0.05 };
    const room = new Room({ treatments: [preset('a-story', { quality })] }).join(3).start().end();
    const last = () => room.game.groups[0]!.game.rounds.at(-1)!;
    expect(last().reveal).toBeNull();
    room.do({ type: 'end-game' });
    expect(last().reveal).not.toBeNull();
  });
});

describe('makers', () => {
  it('who are students decide for their own seats', () => {
    const room = new Room({ treatments: [quiet('makers-choice')], roles: 'random' }).join(14);
    room.start();
    const maker = room.game.groups[0]!.seats.maker[0]!;
    room.decide(maker, false).end();
    const roles: Role[] = ['holder', 'maker'];
    expect(roles).toContain(seatOf(room, maker).role);
    expect([...room.game.groups[0]!.game.rounds[0]!.makers]).toEqual([0, 1]);
    expect(played(room, maker, 1)).toEqual({ hold: false, by: 'self' });
  });
});
