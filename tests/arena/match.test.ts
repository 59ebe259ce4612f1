import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playMatch } from '../../src/arena/match.ts';
import { scoreOf } from '../../src/arena/payoffs.ts';
import { type MatchSettings, type Payoffs } from '../../src/arena/types.ts';
import { ARENA_STRATEGIES } from '../../src/strategies/arena/registry.ts';
import { RULES } from './run.ts';

const SETTINGS: MatchSettings = { ...RULES, seed: 1, repetition: 0 };
const id = fc.constantFrom(...ARENA_STRATEGIES.map((strategy) => strategy.id));
const payoff = fc.integer({ min: -50, max: 50 });
const payoffs: fc.Arbitrary<Payoffs> = fc.record({ R: payoff, P: payoff, S: payoff, T: payoff });
const settings: fc.Arbitrary<MatchSettings> = fc.record({
  payoffs,
  turns: fc.integer({ min: 1, max: 60 }),
  noise: fc.constantFrom(0, 0.05, 0.5),
  continuation: fc.constantFrom(1, 0.95),
  seed: fc.integer({ min: 0, max: 0xffff_ffff }),
  repetition: fc.nat(100),
});

const letters = (moves: boolean[]) => moves.map((move) => (move ? 'C' : 'D')).join('');
const shareOf = (list: boolean[]) => list.filter(Boolean).length / list.length;

describe('a match', () => {
  test('mirrored gives mirrored moves and scores, chance and noise included', () => {
    fc.assert(
      fc.property(id, id, settings, (a, b, given) => {
        fc.pre(a !== b);
        const [one, two] = [playMatch(a, b, given), playMatch(b, a, given)];
        expect([two.moves.b, two.moves.a]).toEqual([one.moves.a, one.moves.b]);
        expect([two.scores[1], two.scores[0]]).toEqual(one.scores);
      }),
    );
  });

  test('is the same under the same seed, and another under another', () => {
    const play = (seed: number) => playMatch('random', 'joss', { ...SETTINGS, seed });
    expect(play(7)).toEqual(play(7));
    expect(play(8).moves).not.toEqual(play(7).moves);
    const again = playMatch('random', 'joss', { ...SETTINGS, seed: 7, repetition: 1 });
    expect(again.moves).not.toEqual(play(7).moves);
  });

  test('counts every turn once, and scores by the counts', () => {
    fc.assert(
      fc.property(id, id, settings, (a, b, given) => {
        const { moves, outcomes, scores } = playMatch(a, b, given);
        const { CC, CD, DC, DD } = outcomes;
        expect(CC + CD + DC + DD).toBe(moves.a.length);
        expect(moves.b).toHaveLength(moves.a.length);
        expect(CC + CD).toBe(moves.a.filter(Boolean).length);
        expect(CC + DC).toBe(moves.b.filter(Boolean).length);
        expect(scores[0]).toBe(scoreOf(given.payoffs, outcomes));
      }),
    );
  });

  test('with payoffs stretched and shifted has its scores stretched and shifted', () => {
    fc.assert(
      fc.property(
        id,
        id,
        settings,
        fc.integer({ min: 1, max: 9 }),
        payoff,
        (a, b, given, by, add) => {
          const { R, P, S, T } = given.payoffs;
          const other = { R: by * R + add, P: by * P + add, S: by * S + add, T: by * T + add };
          const before = playMatch(a, b, given);
          const after = playMatch(a, b, { ...given, payoffs: other });
          const turns = before.moves.a.length;
          const expected = before.scores.map((score) => by * score + add * turns);
          expect(after.scores.map((score) => score + 0)).toEqual(
            expected.map((score) => score + 0),
          );
        },
      ),
    );
  });

  test('against oneself draws for each of the two', () => {
    const { moves } = playMatch('random', 'random', SETTINGS);
    expect(moves.a).not.toEqual(moves.b);
  });

  test('of two copies is not the match against oneself', () => {
    const copy = (number: number) => ({ strategy: 'random', copy: number });
    const two = playMatch(copy(1), copy(2), SETTINGS);
    expect(two.moves.b).not.toEqual(playMatch('random', 'random', SETTINGS).moves.b);
  });

  test('of a strategy that is not there is a bug', () => {
    expect(() => playMatch('nobody', 'random', SETTINGS)).toThrow('nobody');
  });
});

describe('noise', () => {
  test('flips each move by itself, as often as said', () => {
    const { moves, intended } = playMatch('cooperator', 'defector', {
      ...SETTINGS,
      turns: 20_000,
      noise: 0.1,
    });
    expect(shareOf(intended.a)).toBe(1);
    expect(shareOf(intended.b)).toBe(0);
    expect(shareOf(moves.a)).toBeCloseTo(0.9, 1);
    expect(shareOf(moves.b)).toBeCloseTo(0.1, 1);
    const both = moves.a.filter((move, turn) => !move && moves.b[turn]).length;
    expect(both / 20_000).toBeCloseTo(0.01, 2);
  });

  test('of one half makes every strategy play like Random', () => {
    for (const { id: one } of ARENA_STRATEGIES) {
      const { outcomes } = playMatch(one, 'grudger', { ...SETTINGS, turns: 20_000, noise: 0.5 });
      for (const count of Object.values(outcomes)) expect(count / 20_000).toBeCloseTo(0.25, 1);
    }
  });

  test('of one turns every move round', () => {
    const { moves } = playMatch('cooperator', 'defector', { ...SETTINGS, noise: 1 });
    expect(shareOf(moves.a)).toBe(0);
    expect(shareOf(moves.b)).toBe(1);
  });

  test('is remembered by both: a slip of one echoes between two who play tit for tat', () => {
    const { moves, intended } = playMatch('tit-for-tat', 'tit-for-tat', {
      ...SETTINGS,
      turns: 50,
      noise: 0.02,
      seed: 5,
    });
    const slipped = (who: 'a' | 'b') =>
      moves[who].flatMap((move, turn) => (move === intended[who][turn] ? [] : [turn]));
    expect(slipped('a').length + slipped('b').length).toBeGreaterThan(0);
    const copied = (from: boolean[], to: boolean[]) =>
      to.slice(1).every((move, turn) => move === from[turn]);
    expect(copied(moves.b, intended.a)).toBe(true);
    expect(copied(moves.a, intended.b)).toBe(true);
  });

  test('ends the peace of tit for tat, and not that of contrite tit for tat', () => {
    const rate = (one: string) => {
      const given = { ...SETTINGS, turns: 10_000, noise: 0.01 };
      return playMatch(one, one, given).outcomes.CC / 10_000;
    };
    expect(rate('tit-for-tat')).toBeLessThan(0.4);
    expect(rate('contrite-tit-for-tat')).toBeGreaterThan(0.9);
  });
});

describe('continuation', () => {
  const lengths = (continuation: number, turns: number) =>
    Array.from({ length: 4000 }, (_, repetition) => {
      const given = { ...SETTINGS, continuation, turns, repetition };
      return playMatch('cooperator', 'defector', given).moves.a.length;
    });

  test('draws the length of a match, the mean being one over the chance that it ends', () => {
    const drawn = lengths(0.9, 1000);
    const mean = drawn.reduce((sum, length) => sum + length, 0) / drawn.length;
    expect(Math.abs(mean - 10)).toBeLessThan(0.5);
    expect(drawn.filter((length) => length === 1).length / drawn.length).toBeCloseTo(0.1, 1);
  });

  test('never plays more turns than the most', () => {
    expect(Math.max(...lengths(0.99, 30))).toBe(30);
  });

  test('of nothing leaves one turn, of certainty all', () => {
    expect(new Set(lengths(0, 50))).toEqual(new Set([1]));
    expect(new Set(lengths(1, 3))).toEqual(new Set([3]));
  });

  test('cuts the same match short: what was played is its beginning', () => {
    const whole = playMatch('random', 'gradual', SETTINGS).moves;
    const short = playMatch('random', 'gradual', { ...SETTINGS, continuation: 0.9 }).moves;
    expect(short.a.length).toBeLessThan(whole.a.length);
    expect(letters(whole.a).startsWith(letters(short.a))).toBe(true);
    expect(letters(whole.b).startsWith(letters(short.b))).toBe(true);
  });
});
