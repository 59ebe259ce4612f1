import { expect, test } from 'vitest';
import { evolution } from '../../src/arena/evolution.ts';
import { playMatch } from '../../src/arena/match.ts';
import { finish, play, RULES } from './run.ts';

const LAST = {
  replacement: [0, 9, 0, 11],
  moran: [6, 4, 8, 2],
  replicator: [0.1571591672836803, 0.31111471204258123, 0.243712157202026, 0.2880139634717125],
};
const letters = (moves: boolean[]) => moves.map((move) => (move ? 'C' : 'D')).join('');

test('a match that was drawn once is drawn so in every later release', () => {
  const { moves, scores } = playMatch('random', 'joss', {
    ...RULES,
    turns: 24,
    noise: 0.1,
    seed: 2026,
    repetition: 3,
  });
  expect([letters(moves.a), letters(moves.b), scores]).toEqual([
    'CCCCCDCDCCDDCCDCDDCDCDCD',
    'CCCCCCDCDCDDDCCDCDDDDCDC',
    [55, 60],
  ]);
});

test('so is a tournament', () => {
  const ids = ['generous-tit-for-tat', 'zd-extort-2', 'gradual', 'random', 'random'];
  const { totals } = play(ids, { noise: 0.02, continuation: 0.995, repetitions: 7, seed: 11 });
  expect(totals.map((total) => Math.round(total * 7))).toEqual([7919, 7715, 9261, 8828, 7349]);
});

test.each(['replacement', 'moran', 'replicator'] as const)('so is a history: %s', (kind) => {
  const strategies = ['defector', 'tit-for-tat', 'joss', 'win-stay-lose-shift'];
  const { generations } = finish(
    evolution({
      ...RULES,
      kind,
      turns: 20,
      noise: 0.02,
      population: strategies.map((strategy) => ({ strategy, count: 5 })),
      generations: 12,
      seed: 5,
      replaced: 2,
      selection: 1,
      step: 0.1,
      repetitions: 3,
    }),
  );
  expect(generations.at(-1)!.counts).toEqual(LAST[kind]);
});
