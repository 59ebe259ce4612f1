import { describe, expect, it } from 'vitest';
import { type DuelStep } from '../../src/chapters/duel.ts';
import { twoHolders } from '../../src/chapters/two-holders.ts';
import { duelGames, duelRounds, standInDuel } from '../../src/store/duel.ts';
import { memoryOn } from '../../src/store/memory.ts';
import { openReading } from '../../src/store/reading.ts';
import { type Move } from '../../src/store/saved.ts';
import { createSettings } from '../../src/store/settings.ts';
import { shelfOf } from './shelves.ts';

const duel = twoHolders.steps.find((step): step is DuelStep => step.kind === 'duel')!;
const places = Object.fromEntries(duel.opponents.map((id, index) => [id, index]));
const theirs = (opponent: string, moves: boolean[]) =>
  duelRounds(duel, opponent, moves).map((round) => round.theirs);
const moves = (...holds: boolean[]): Move[] =>
  holds.map((hold) => ({ hold, pledge: null, vote: null }));
const held = Array<boolean>(duel.rounds).fill(true);

describe('the rounds of a duel', () => {
  it('are answered by the rules of the arena', () => {
    const mine = [true, false, true, true, true];
    expect(theirs('tit-for-tat', mine)).toEqual([true, true, false, true, true]);
    expect(theirs('grudger', mine)).toEqual([true, true, false, false, false]);
    expect(theirs('detective', mine)).toEqual([true, false, true, true, true]);
    expect(theirs('detective', held)).toEqual([true, false, true, true, false]);
  });

  it('each begin anew: the same choices end at the same price in every round', () => {
    const prices = duelRounds(duel, 'defector', held).map(({ price }) => price);
    expect(new Set(prices).size).toBe(1);
  });

  it('fall by what is sold over the depth, before they recover', () => {
    const [both] = duelRounds(duel, 'defector', [false]);
    expect(both!.drop).toBeCloseTo(20 / 60, 12);
    expect(both!.end).toBeGreaterThan(-both!.drop);
    const [none] = duelRounds(duel, 'cooperator', [true]);
    expect(none!.drop).toBe(0);
    expect(none!.end).toBeGreaterThan(0);
  });

  it('gain both sides the same where both do the same, and mirrored where they differ', () => {
    const [alone] = duelRounds(duel, 'defector', [true]);
    const [taken] = duelRounds(duel, 'cooperator', [false]);
    expect([alone!.gain.mine, alone!.gain.theirs]).toEqual([taken!.gain.theirs, taken!.gain.mine]);
    const [peace] = duelRounds(duel, 'cooperator', [true]);
    expect(peace!.gain.mine).toBe(peace!.gain.theirs);
  });

  it('do not change when more rounds follow', () => {
    const five = duelRounds(duel, 'detective', [true, false, false, true, false]);
    expect(duelRounds(duel, 'detective', [true, false, false])).toEqual(five.slice(0, 3));
  });

  it('are refused to one who draws chance', () => {
    expect(() => duelRounds(duel, 'random', [true])).toThrow();
  });
});

describe('the games of a duel', () => {
  it('are one a round and opponent, and open for all rounds of one not met to the end', () => {
    const games = duelGames(duel, [moves(...held), moves(true, false)]);
    expect(games).toHaveLength(duel.opponents.length * duel.rounds);
    expect(games.slice(0, duel.rounds)).not.toContain(null);
    expect(games.slice(duel.rounds).every((game) => game === null)).toBe(true);
  });

  it('tell what was chosen, and are filled up by a stand-in who answers in kind', () => {
    const device = memoryOn(() => shelfOf());
    const reading = openReading({ device, settings: createSettings(device) }, twoHolders);
    reading.getState().record(duel.id, 0, moves(false, false, false, false, false));
    const { told } = reading.getState();
    expect(told.played(duel.id)).toBe(false);
    const games = told.games(duel.id);
    expect(games).toHaveLength(duel.opponents.length * duel.rounds);
    expect(games.slice(0, duel.rounds).every((game) => game.rounds[0]!.holders[0] === 0)).toBe(
      true,
    );
    const at = places['grudger']! * duel.rounds;
    const standIn = standInDuel(duel).slice(at, at + duel.rounds);
    expect(games.slice(at, at + duel.rounds)).toEqual(standIn);
    expect(standIn.every((game) => game.rounds[0]!.held.holder === 2)).toBe(true);
  });

  it('are all the learner’s once everybody was met', () => {
    const device = memoryOn(() => shelfOf());
    const reading = openReading({ device, settings: createSettings(device) }, twoHolders);
    for (const index of duel.opponents.keys())
      reading.getState().record(duel.id, index, moves(...held));
    expect(reading.getState().told.played(duel.id)).toBe(true);
  });
});
