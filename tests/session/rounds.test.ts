import { describe, expect, it } from 'vitest';
import { type Role } from '../../src/model/seat.ts';
import { awaited, hasAnswered, placeOf } from '../../src/session/players.ts';
import { type By } from '../../src/session/types.ts';
import { preset, Room } from './room.ts';

const quiet = (id: string) => preset(id, { noise: 0 });

function seatOf(room: Room, player: number) {
  const place = placeOf(room.session, player)!;
  return { group: room.game.groups[place.group]!, ...place.seat };
}

/** What was played in a player's seat in a closed round (from 1), and who decided it. */
function played(room: Room, player: number, round: number): { hold: boolean; by: By } {
  const { group, role, seat } = seatOf(room, player);
  const record = group.game.rounds[round - 1]!;
  const choices = role === 'holder' ? record.holders : record.makers;
  return { hold: choices[seat] !== 0, by: group.by[round - 1]![role][seat]! };
}

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
    expect(room.game.decisions).toEqual({});
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
    expect(played(room, 1, 1)).toEqual({ hold: true, by: 'repeat' });
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
    expect(room.next().game.pledges).toEqual({});
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
    expect(room.game.predictions).toEqual({ 1: 0 });
    expect(hasAnswered(room.session, 1)).toBe(false);
    expect(room.finish().start(8).phase).toBe('predicting');
  });
});

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
