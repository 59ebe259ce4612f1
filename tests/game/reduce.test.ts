import { describe, expect, it } from 'vitest';
import { reduce, startGame } from '../../src/game/reduce.ts';
import { decisionsOf, replayGame } from '../../src/game/replay.ts';
import { simulate } from '../../src/game/simulate.ts';
import { type Game, type Intent } from '../../src/game/types.ts';
import { type Seat } from '../../src/model/seat.ts';
import { scenario } from './scenario.ts';

const YOU: Seat = { role: 'holder', seat: 0 };

function advance(game: Game, ...intents: Intent[]): Game {
  return intents.reduce((now, intent) => {
    const next = reduce(now, intent);
    if (!next.ok) throw new Error(next.refusal.code);
    return next.value;
  }, game);
}

function refusal(game: Game, intent: Intent): string | null {
  const next = reduce(game, intent);
  return next.ok ? null : next.refusal.code;
}

function playAll(game: Game, hold: (round: number) => boolean): Game {
  let now = game;
  while (now.phase === 'choosing') {
    const choose: Intent = { type: 'choose', seat: YOU, hold: hold(now.rounds.length + 1) };
    now = advance(now, choose, { type: 'close' });
  }
  return now;
}

describe('a game in play', () => {
  it('records a choice without playing the round, and plays it on close', () => {
    const game = startGame(scenario(), [YOU]);
    const chosen = advance(game, { type: 'choose', seat: YOU, hold: false });
    expect(chosen.chosen.holder[0]).toBe(false);
    expect(chosen.rounds).toHaveLength(0);
    const closed = advance(chosen, { type: 'close' });
    expect(closed.rounds[0]!.holders[0]).toBe(0);
    expect(closed.chosen.holder[0]).toBeNull();
  });

  it('never changes the game it was given', () => {
    const game = startGame(scenario(), [YOU]);
    const before = structuredClone(game);
    advance(game, { type: 'choose', seat: YOU, hold: true }, { type: 'close' });
    expect(game).toEqual(before);
  });

  it('plays a seat whose player did not choose by its strategy', () => {
    const sells = scenario({ seats: { holders: [{ id: 'always-sell' }] } });
    const closed = advance(startGame(sells, [YOU]), { type: 'close' });
    expect(closed.rounds[0]!.holders[0]).toBe(0);
  });

  it('ends after the last round and takes nothing more', () => {
    const over = playAll(startGame(scenario({ rounds: 3 }), [YOU]), () => true);
    expect(over.rounds).toHaveLength(3);
    expect(refusal(over, { type: 'close' })).toBe('game.over');
    expect(refusal(over, { type: 'choose', seat: YOU, hold: true })).toBe('game.over');
  });

  it('refuses a second choice, a bot’s seat and a seat that is not there', () => {
    const game = startGame(scenario(), [YOU]);
    const chosen = advance(game, { type: 'choose', seat: YOU, hold: true });
    expect(refusal(chosen, { type: 'choose', seat: YOU, hold: false })).toBe('game.already-chosen');
    for (const seat of [1, -1, 99, 0.5]) {
      const intent: Intent = { type: 'choose', seat: { role: 'holder', seat }, hold: true };
      expect(refusal(game, intent)).toBe('game.not-your-seat');
    }
    const maker: Intent = { type: 'choose', seat: { role: 'maker', seat: 0 }, hold: true };
    expect(refusal(game, maker)).toBe('game.not-your-seat');
  });

  it('flips decisions by noise, mine too, and says whose', () => {
    const shaky = scenario({ noise: 0.5, rounds: 40 });
    const over = playAll(startGame(shaky, [YOU]), () => true);
    const mine = over.rounds.filter((r) =>
      r.slipped.some((s) => s.role === 'holder' && s.seat === 0),
    );
    expect(mine.length).toBeGreaterThan(5);
    expect(mine.length).toBeLessThan(35);
    for (const round of over.rounds) expect(round.holders[0]).toBe(mine.includes(round) ? 0 : 1);
  });

  it('ends by chance where the end is not known, the same for every path', () => {
    const lengths = new Set<number>();
    for (let seed = 1; seed <= 60; seed++) {
      const open = scenario({ continuation: 0.8, rounds: 30, seed });
      const held = playAll(startGame(open, [YOU]), () => true);
      const sold = playAll(startGame(open, [YOU]), () => false);
      expect(sold.rounds.length).toBe(held.rounds.length);
      lengths.add(held.rounds.length);
    }
    expect(lengths.size).toBeGreaterThan(6);
  });

  it('lets several people play and waits for no one on close', () => {
    const other: Seat = { role: 'maker', seat: 1 };
    const game = startGame(scenario(), [YOU, other]);
    const closed = advance(game, { type: 'choose', seat: other, hold: false }, { type: 'close' });
    expect([...closed.rounds[0]!.makers]).toEqual([1, 0]);
    expect(closed.rounds[0]!.holders[0]).toBe(1);
  });
});

describe('pledges', () => {
  it('are refused where the scenario has none', () => {
    const intent: Intent = { type: 'pledge', seat: YOU, pledge: 'will-hold' };
    expect(refusal(startGame(scenario(), [YOU]), intent)).toBe('game.no-pledges');
  });

  it('are announced before the choice, by bots too, and bind nobody', () => {
    const game = startGame(scenario({ pledges: true }), [YOU]);
    expect(game.pledged.holder[0]).toBeNull();
    expect(game.pledged.holder.slice(1).every((pledge) => pledge !== null)).toBe(true);
    const pledged = advance(game, { type: 'pledge', seat: YOU, pledge: 'will-hold' });
    const sold = advance(pledged, { type: 'choose', seat: YOU, hold: false }, { type: 'close' });
    expect(sold.rounds[0]!.pledges.holder[0]).toBe('will-hold');
    expect(sold.rounds[0]!.holders[0]).toBe(0);
    const late = advance(game, { type: 'choose', seat: YOU, hold: true });
    expect(refusal(late, { type: 'pledge', seat: YOU, pledge: 'may-sell' })).toBe(
      'game.already-chosen',
    );
  });
});

describe('replay', () => {
  it('plays the executed decisions to the same market, noise and drawn end included', () => {
    const noisy = scenario({ noise: 0.2, continuation: 0.9, rounds: 20, seed: 5 });
    const over = playAll(startGame(noisy, [YOU]), (round) => round % 3 !== 0);
    const again = replayGame({ scenario: noisy, decisions: decisionsOf(over) });
    expect(again.ok).toBe(true);
    if (!again.ok) return;
    expect(again.value.phase).toBe('over');
    expect(again.value.rounds.map((r) => r.after)).toEqual(over.rounds.map((r) => r.after));
  });

  it('may leave out makers where there are none, and nowhere else', () => {
    const decisions = { holders: [[true, false]] };
    expect(replayGame({ scenario: scenario({ holders: 2, makers: 0 }), decisions }).ok).toBe(true);
    const wrong = replayGame({ scenario: scenario({ holders: 2, makers: 1 }), decisions });
    expect(wrong).toMatchObject({ ok: false, refusal: { code: 'replay.misfit', path: 'makers' } });
  });

  it('refuses too many rounds and rows that do not fit the seats, with the place', () => {
    const two = scenario({ holders: 2, makers: 0, rounds: 2 });
    const row = [true, true];
    expect(replayGame({ scenario: two, decisions: { holders: [row, row, row] } })).toMatchObject({
      ok: false,
      refusal: { path: 'holders', given: 3, allowed: 2 },
    });
    expect(replayGame({ scenario: two, decisions: { holders: [row, [true]] } })).toMatchObject({
      ok: false,
      refusal: { path: 'holders[1]', given: 1, allowed: 2 },
    });
  });
});

describe('simulate', () => {
  it('is the same game for the same seed and another for another', () => {
    const noisy = scenario({ noise: 0.1 });
    expect(decisionsOf(simulate(noisy, 7))).toEqual(decisionsOf(simulate(noisy, 7)));
    expect(decisionsOf(simulate(noisy, 7))).not.toEqual(decisionsOf(simulate(noisy, 8)));
  });

  it('plays the seat of the player by its strategy', () => {
    const quick = scenario({ seats: { holders: [{ id: 'always-sell' }, { id: 'always-hold' }] } });
    expect(simulate(quick).rounds.every((round) => round.holders[0] === 0)).toBe(true);
    expect(simulate(quick).rounds.every((round) => round.holders[1] === 1)).toBe(true);
  });
});
