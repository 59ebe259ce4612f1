import { expect, test } from 'vitest';
import { playMatch } from '../../src/arena/match.ts';
import { play, RULES } from './run.ts';

const IDS = [
  ...['cooperator', 'defector', 'tit-for-tat', 'tit-for-2-tats', 'grudger'],
  ...['win-stay-lose-shift', 'suspicious-tit-for-tat', 'alternator', 'detective'],
];

/** Scores of the row's player against the column's over 200 turns, by the Axelrod library 4.13. */
const SCORES: Record<string, number[]> = {
  cooperator: [600, 0, 600, 600, 600, 600, 597, 300, 9],
  defector: [1000, 200, 204, 208, 204, 600, 200, 600, 212],
  'tit-for-tat': [600, 199, 600, 600, 600, 600, 500, 498, 599],
  'tit-for-2-tats': [600, 198, 600, 600, 600, 600, 597, 300, 203],
  grudger: [600, 199, 600, 600, 600, 600, 203, 597, 209],
  'win-stay-lose-shift': [600, 100, 600, 600, 600, 600, 401, 450, 404],
  'suspicious-tit-for-tat': [602, 200, 500, 602, 203, 401, 200, 500, 601],
  alternator: [800, 100, 503, 800, 107, 450, 500, 400, 502],
  detective: [994, 197, 599, 218, 204, 399, 596, 497, 598],
};

const { pairs, totals } = play(IDS);

test.each(IDS)(
  '%s scores what the literature’s library gives it, and the others what they get',
  (id) => {
    const row = IDS.indexOf(id);
    const scored = IDS.map((_, column) => {
      const pair = pairs.find(
        ({ a, b }) => a === Math.min(row, column) && b === Math.max(row, column),
      )!;
      return pair.scores[row <= column ? 0 : 1];
    });
    expect(scored).toEqual(SCORES[id]);
  },
);

test('a match by itself scores the same, whichever of the two is named first', () => {
  for (const [row, a] of IDS.entries())
    for (const [column, b] of IDS.entries()) {
      const { scores } = playMatch(a, b, { ...RULES, seed: 1, repetition: 0 });
      expect(scores).toEqual([SCORES[a]![column], SCORES[b]![row]]);
    }
});

test('a total is what a player scores against all but itself', () => {
  const expected = IDS.map((id, row) =>
    SCORES[id]!.reduce((sum, score, column) => (row === column ? sum : sum + score), 0),
  );
  expect(totals).toEqual(expected);
});

test('gradual scores over 1000 turns what the CRISTAL-SMAC library reports', () => {
  const others = [
    ...['tit-for-tat', 'soft-go-by-majority', 'grudger', 'win-stay-lose-shift', 'prober'],
    ...['defector', 'cooperator', 'gradual'],
  ];
  const scores = others.map(
    (id) => playMatch('gradual', id, { ...RULES, turns: 1000, seed: 1, repetition: 0 }).scores[0],
  );
  expect(scores).toEqual([3000, 3000, 3000, 3000, 2999, 983, 3000, 3000]);
});
