import { describe, expect, test } from 'vitest';
import { playMatch } from '../../src/arena/match.ts';
import { playersOf, tournament } from '../../src/arena/tournament.ts';
import { type Outcomes, type Tournament, type TournamentSettings } from '../../src/arena/types.ts';
import { ARENA_STRATEGIES } from '../../src/strategies/arena/registry.ts';
import { play, RULES } from './run.ts';

const ALL = ARENA_STRATEGIES.map(({ id }) => id);
const NOISY: Partial<TournamentSettings> = { noise: 0.05, repetitions: 3, continuation: 0.99 };

function pairOf({ players, pairs }: Tournament, a: string, b: string) {
  const at = (id: string) => players.findIndex(({ strategy }) => strategy === id);
  return pairs.find((pair) => pair.a === at(a) && pair.b === at(b))!;
}

function shares({ CC, CD, DC, DD }: Outcomes): number[] {
  const turns = CC + CD + DC + DD;
  return [CC, CD, DC, DD].map((count) => count / turns);
}

describe('a tournament', () => {
  test.each<[string, Partial<TournamentSettings>]>([
    ['without noise', { repetitions: 2 }],
    ['with noise', NOISY],
  ])('of all strategies %s is made of the matches one can play by oneself', (_, settings) => {
    const { players, pairs } = play(ALL, settings);
    expect(pairs).toHaveLength((ALL.length * (ALL.length + 1)) / 2);
    for (const { a, b, scores } of pairs) {
      const matches = Array.from({ length: settings.repetitions! }, (_, repetition) =>
        playMatch(players[a]!, players[b]!, { ...RULES, ...settings, seed: 1, repetition }),
      );
      const mean = (side: 0 | 1) =>
        matches.reduce((sum, match) => sum + match.scores[side], 0) / matches.length;
      expect(scores).toEqual([mean(0), mean(1)]);
    }
  });

  test('is the same under the same seed, and another under another', () => {
    expect(play(ALL, NOISY)).toEqual(play(ALL, NOISY));
    expect(play(ALL, { ...NOISY, seed: 2 }).totals).not.toEqual(play(ALL, NOISY).totals);
  });

  test('is not changed for those who are there by one who joins, or by their order', () => {
    const few = play(['joss', 'random'], NOISY);
    const more = play(['gradual', 'random', 'random', 'joss'], NOISY);
    const { scores } = pairOf(few, 'joss', 'random');
    expect(pairOf(more, 'random', 'joss').scores).toEqual([scores[1], scores[0]]);
  });

  test('numbers who is there twice, and lets the two meet', () => {
    const ids = ['random', 'joss', 'random'];
    expect(playersOf(ids).map(({ copy }) => copy)).toEqual([1, 0, 2]);
    const { pairs, totals } = play(ids);
    const [itself, , other] = pairs;
    expect([itself!.a, itself!.b, other!.a, other!.b]).toEqual([0, 0, 0, 2]);
    expect(other!.outcomes).not.toEqual(itself!.outcomes);
    expect(totals[0]).toBe(pairs[1]!.scores[0] + other!.scores[0]);
  });

  test('tells how far it is, from little to all', () => {
    const told = [
      ...tournament({ ...RULES, strategies: ALL, repetitions: 20, noise: 0.1, seed: 1 }),
    ];
    expect(told.length).toBeGreaterThan(10);
    expect(told.every((share, at) => share > 0 && share >= (told[at - 1] ?? 0))).toBe(true);
    expect(told.at(-1)).toBe(1);
  });

  test('tells it within one pair too, every so many turns', () => {
    const one = { ...RULES, strategies: ['random'], repetitions: 5000, seed: 1 };
    expect([...tournament(one)].length).toBeGreaterThan(9);
  });

  test('of one player comes to nothing', () => {
    expect(play(['joss']).totals).toEqual([0]);
  });
});

describe('over many turns', () => {
  const LONG: Partial<TournamentSettings> = { turns: 100_000, repetitions: 5 };

  test('Random meets Random in each of the four ways alike', () => {
    for (const share of shares(pairOf(play(['random'], LONG), 'random', 'random').outcomes))
      expect(share).toBeCloseTo(0.25, 2);
  });

  test('each memory-one rule answers as often as its chances say', () => {
    // Against a defector only CD and DD occur: cooperation settles at DD / (1 − CD + DD).
    const expected = { 'generous-tit-for-tat': 1 / 3, 'soft-joss': 0.1, 'stochastic-wsls': 0.5 };
    for (const [id, rate] of Object.entries(expected)) {
      const [CC, CD] = shares(pairOf(play([id, 'defector'], LONG), id, 'defector').outcomes);
      expect(CC! + CD!).toBeCloseTo(rate, 2);
    }
  });

  test.each(['random', 'stochastic-wsls', 'cooperator', 'generous-tit-for-tat', 'joss'])(
    'ZD-Extort-2 gains twice what %s gains above the punishment',
    (other) => {
      const { scores } = pairOf(play(['zd-extort-2', other], LONG), 'zd-extort-2', other);
      const [mine, theirs] = scores.map((score) => score / 100_000 - RULES.payoffs.P);
      expect(mine! - 2 * theirs!).toBeCloseTo(0, 1);
    },
  );

  test.each(['random', 'stochastic-wsls', 'defector', 'joss'])(
    'ZD-GTFT-2 loses twice what %s loses below the reward',
    (other) => {
      const { scores } = pairOf(play(['zd-gtft-2', other], LONG), 'zd-gtft-2', other);
      const [mine, theirs] = scores.map((score) => RULES.payoffs.R - score / 100_000);
      expect(mine! - 2 * theirs!).toBeCloseTo(0, 1);
    },
  );
});
