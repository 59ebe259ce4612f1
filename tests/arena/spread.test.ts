import { expect, it } from 'vitest';
import { winRate } from '../../src/arena/evolution.ts';
import { tournamentSpread } from '../../src/arena/spread.ts';
import { type TournamentSettings, type WinRateSettings } from '../../src/arena/types.ts';
import { winRates } from '../../src/arena/win-rates.ts';
import { finish, play, RULES } from './run.ts';

const STRATEGIES = ['tit-for-tat', 'defector', 'random', 'grudger'];
const SETTINGS: TournamentSettings = {
  ...RULES,
  turns: 20,
  noise: 0.05,
  strategies: STRATEGIES,
  repetitions: 12,
  seed: 5,
};

it('is the tournament of one repetition under one seed after another', () => {
  const { players, scores, totals, wins } = finish(tournamentSpread(SETTINGS));
  const alone = Array.from({ length: SETTINGS.repetitions }, (_, run) =>
    play(STRATEGIES, { ...SETTINGS, repetitions: 1, seed: SETTINGS.seed + run }),
  );
  expect(players).toEqual(alone[0]!.players);
  totals.forEach((list, player) => {
    expect(list).toEqual(alone.map((one) => one.totals[player]!).sort((a, b) => a - b));
  });
  const meeting = alone.map(({ pairs }) => pairs.find(({ a, b }) => a === 0 && b === 1)!.scores);
  const mean = (side: 0 | 1) => meeting.reduce((sum, two) => sum + two[side], 0) / alone.length;
  expect(scores[0]![1]).toBeCloseTo(mean(0), 9);
  expect(scores[1]![0]).toBeCloseTo(mean(1), 9);
  const won = alone.filter((one) => one.totals[0]! > Math.max(...one.totals.slice(1))).length;
  expect(wins[0]).toBe(won);
});

it('counts no first place that is shared', () => {
  const calm = { ...SETTINGS, noise: 0, repetitions: 3, strategies: ['cooperator', 'tit-for-tat'] };
  const { wins, totals } = finish(tournamentSpread(calm));
  expect(wins).toEqual([0, 0]);
  expect(totals[0]).toEqual([60, 60, 60]);
});

it('tells how far it is, from little to all', () => {
  const shares = [...tournamentSpread(SETTINGS)];
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

it('finds several win rates as each is found alone', () => {
  const settings = (count: number): WinRateSettings => ({
    evolution: {
      ...RULES,
      kind: 'replacement',
      turns: 10,
      population: [
        { strategy: 'defector', count: 10 - count },
        { strategy: 'tit-for-tat', count },
      ],
      replaced: 2,
      generations: 20,
      seed: 1,
    },
    runs: 4,
  });
  const all = [settings(1), settings(5)];
  expect(finish(winRates(all))).toEqual(all.map((one) => finish(winRate(one))));
});
