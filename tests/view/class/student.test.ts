import { describe, expect, it } from 'vitest';
import { type Session } from '../../../src/session/types.ts';
import { accountAfter, accountBefore } from '../../../src/store/account.ts';
import { stillTrue } from '../../../src/view/class/have.ts';
import { studentView } from '../../../src/view/class/student.ts';
import { seatView } from '../../../src/view/seat.ts';
import { Led, type Wanted } from './classes.ts';

const viewOf = (session: Session, player: number, at = session.phaseAt) =>
  studentView(session, player, null, at);

/** A class of four, all holders, that has played some rounds. */
function played(rounds: number, wanted: Wanted = {}): Led {
  const led = new Led({ scenarios: [{ rounds: 4, makers: 1 }], ...wanted }).start();
  for (let round = 0; round < rounds; round++) led.round((player) => player !== 1);
  return led;
}

describe('before a game', () => {
  it('a student is told the class’s rules and waits', () => {
    const title = { en: 'Three roads' };
    const { session } = new Led({ scenarios: [{ rounds: 7, title }], games: 3 });
    expect(viewOf(session, 1)).toMatchObject({
      room: { phase: 'lobby', game: 1, games: 3, round: 0, rounds: 7, left: null, seats: 4 },
      you: { player: 1, state: 'watching', without: 'not-started' },
      title,
      play: null,
      asks: null,
    });
  });
});

describe('the market as a student sees it', () => {
  it.each([
    ['between two rounds', 'revealed'],
    ['in an open round, its new tokens in hand', 'choosing'],
  ])('is what a seat of a game sees %s, to the digit', (_, phase) => {
    const led = played(2, {
      scenarios: [
        {
          rounds: 4,
          stock: 30,
          leverage: { min: 0.1, max: 0.6 },
          quality: { prior: 0.5, accuracy: 0.8, decay: 0.1 },
          siblings: { count: 2, volatility: 0.05, stock: 5 },
          coordinator: { from: 4, length: 1, seizure: 0.1, share: 0.2 },
        },
      ],
      roles: 'random',
    });
    const { session } = phase === 'choosing' ? led.next() : led;
    expect(session.phase).toBe(phase);
    const { groups } = session.game!;
    let seen = 0;
    for (const role of ['holder', 'maker'] as const) {
      for (const [seat, player] of groups[0]!.seats[role].entries()) {
        if (player === null) continue;
        const { play, past } = viewOf(session, player);
        const { game } = groups[0]!;
        const view = seatView(game, { role, seat });
        const { myDrop, price, value, gap, depth, belief, gate } = view;
        const { fresh, ...account } =
          phase === 'choosing' ? accountBefore(game, view) : accountAfter(view);
        expect(play).toMatchObject({
          seat: { role, seat },
          ...{ account, fresh, myDrop, price, value, gap, depth, belief, gate },
        });
        expect(past.map(({ mine }) => ({ ...mine, by: null }))).toEqual(
          view.past.map(({ mine }) => ({ ...mine, by: null })),
        );
        seen++;
      }
    }
    expect(seen).toBe(4);
  });

  it('tells a round’s counts, and nothing of the others where information is none', () => {
    const open = viewOf(played(1).session, 1).past[0]!;
    expect(open).toMatchObject({
      round: 1,
      before: 10,
      holders: { hold: 3, sell: 1 },
      makers: { hold: 1, sell: 0 },
      mine: { held: false, by: 'self' },
      sellersGain: null, // one seller: it would be that one's
    });
    expect(open.holdersGain).not.toBeNull();
    const none = played(1, { scenarios: [{ rounds: 4, makers: 1, information: 'none' }] });
    expect(viewOf(none.session, 1).past[0]).toMatchObject({
      holders: null,
      makers: null,
      sellersGain: null,
      holdersGain: null,
    });
  });

  it('names who did what by seat only where information is each', () => {
    const each = played(1, { scenarios: [{ rounds: 4, makers: 1, information: 'each' }] });
    const seat = viewOf(each.session, 1).play!.seat.seat;
    const letters = [...'hhhh'].with(seat, 's').join('');
    expect(viewOf(each.session, 2).play!.each).toBe(letters);
    expect(viewOf(played(1).session, 2).play!.each).toBeNull();
  });

  it('counts bots where students are told of them, removed students’ seats among them', () => {
    const wanted = { scenarios: [{ rounds: 4, holders: 6, makers: 1 }], fill: true };
    const led = played(1, wanted);
    expect(viewOf(led.session, 1).play!.bots).toBe(3);
    led.act({ type: 'remove', player: 4 });
    expect(viewOf(led.session, 1).play!.bots).toBe(4);
    expect(viewOf(played(1, { ...wanted, botsTold: false }).session, 1).play!.bots).toBeNull();
  });

  it('counts pledges while they are given', () => {
    const led = played(0, { pledges: true });
    led.act({ type: 'pledge', player: 2, turn: led.session.turn, pledge: 'will-hold' });
    const { play, mine, mayPledge } = viewOf(led.session, 2);
    expect(play!.pledged).toMatchObject({ 'will-hold': 1, 'may-sell': 0 });
    expect([mine.pledge, mayPledge]).toEqual(['will-hold', true]);
    expect(viewOf(led.round(() => true).session, 2).play!.pledged).toBeNull();
  });
});

describe('a phone that comes back', () => {
  it('is told the rounds it missed and no other', () => {
    const { session } = played(3);
    const rounds = (have: Parameters<typeof studentView>[2]) =>
      studentView(session, 2, have, session.phaseAt).past.map(({ round }) => round);
    expect(rounds(null)).toEqual([1, 2, 3]);
    expect(rounds({ game: 1, rounds: 2 })).toEqual([3]);
    expect(rounds({ game: 1, rounds: 3 })).toEqual([]);
    expect(rounds({ game: 9, rounds: 3 })).toEqual([1, 2, 3]);
  });

  it('is told all since a copy was put back, whatever it says it has', () => {
    const { session } = played(2);
    expect(stillTrue(session, { game: 1, rounds: 2 })).toEqual({ game: 1, rounds: 2 });
    const after = played(2)
      .act({ type: 'rewind' })
      .round(() => true).session;
    expect(stillTrue(after, { game: 1, rounds: 3 })).toEqual({ game: 1, rounds: 2 });
    expect(stillTrue(after, { game: 1, rounds: 1 })).toEqual({ game: 1, rounds: 1 });
    expect(stillTrue(after, { game: 2, rounds: 1 })).toBeNull();
    expect(stillTrue(after, null)).toBeNull();
  });
});

describe('who has no seat', () => {
  it('is told why', () => {
    const led = played(1, { groupSize: 3, remainder: 'watch' });
    const watcher = led.session.game!.watching[0]!;
    expect(viewOf(led.session, watcher).you).toMatchObject({
      state: 'watching',
      without: 'remainder',
    });
    led.join();
    expect(viewOf(led.session, 5).you).toMatchObject({ state: 'watching', without: 'late' });
    led.act({ type: 'end-game' });
    expect(viewOf(led.session, 5).you.without).toBe('between');
  });

  it('because it was removed sees nothing of the market; handed to a bot, its own seat', () => {
    const led = played(1);
    led.act({ type: 'remove', player: 1 }).act({ type: 'hand', player: 2, to: 'bot' }).next();
    expect(viewOf(led.session, 1)).toMatchObject({
      you: { state: 'removed', without: null },
      play: null,
      past: [],
      asks: null,
    });
    const handed = viewOf(led.session, 2);
    expect(handed).toMatchObject({ you: { state: 'handed' }, asks: null });
    expect(handed.play).not.toBeNull();
    expect(viewOf(led.session, 3).asks).toBe('choice');
  });
});

describe('the end of a game', () => {
  it('tells my wealth by the settlement, my place in my role, and what I had predicted', () => {
    const led = new Led({
      scenarios: [{ rounds: 1, makers: 1, settle: 'exit' }],
      predict: true,
    }).start();
    led.act({ type: 'predict', player: 1, turn: led.session.turn, share: 0.5 });
    led.round((player) => player !== 1);
    expect(viewOf(led.session, 1).end).toBeNull();
    led.next();
    const { game } = led.session.game!.groups[0]!;
    const { end } = viewOf(led.session, 1);
    const cash = game.rounds[0]!.after.cash.reduce((sum, own) => sum + own, 0);
    expect(end).toMatchObject({ wealth: cash, start: 0, rank: 1, of: 4, rounds: 1 });
    expect(end).toMatchObject({ predicted: 0.5, held: 0.75, real: null });
    expect(viewOf(led.session, 2).end!.rank).toBe(2);
  });

  it('tells whether the token was real, and only then', () => {
    const quality = { prior: 0.5, accuracy: 0.8, decay: 0.1 };
    const led = played(3, { scenarios: [{ rounds: 4, makers: 1, quality }] });
    expect(JSON.stringify(viewOf(led.session, 1))).not.toContain('"real"');
    led.round(() => true).next();
    expect(viewOf(led.session, 1).end!.real).toBe(
      led.session.game!.groups[0]!.game.rounds[3]!.reveal!.real,
    );
  });

  it('says no mean of two, which would be the other’s wealth', () => {
    const led = played(4, { players: 2 }).next();
    expect(viewOf(led.session, 1).end).toMatchObject({ mean: null, of: 2 });
  });

  it('with partners drawn each round is the sum of my gains', () => {
    const led = played(4, { players: 6, groupSize: 3, partners: 'each-round' }).next();
    const { past, end } = viewOf(led.session, 2);
    expect(past).toHaveLength(4);
    const sum = past.reduce((all, { mine }) => all + mine.gain, 0);
    expect(end!.wealth).toBeCloseTo(sum, 9);
    expect(end).toMatchObject({ start: 0, of: 6, rounds: 4 });
  });
});

describe('time', () => {
  it('is what is left when it was sent; it stands while the class is paused', () => {
    const led = new Led({ timer: 30 }).start();
    const { phaseAt } = led.session;
    expect(viewOf(led.session, 1, phaseAt + 4_000).room).toMatchObject({
      left: 26_000,
      total: 30_000,
      paused: false,
    });
    expect(viewOf(led.session, 1, phaseAt + 99_000).room.left).toBe(0);
    led.act({ type: 'pause' });
    const stood = viewOf(led.session, 1, led.at).room.left;
    expect(viewOf(led.session, 1, led.at + 9_000).room).toMatchObject({
      left: stood,
      paused: true,
    });
  });
});
