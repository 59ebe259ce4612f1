import { expect, it } from 'vitest';
import { simulate } from '../../src/game/simulate.ts';
import { scenario } from '../game/scenario.ts';

it('shows a strategy the belief as it stands before each round', () => {
  const given = scenario({
    holders: 3,
    quality: { prior: 0.55, accuracy: 0.7, decay: 0.05 },
    seats: {
      holders: [
        { id: 'bayes', threshold: 0.3 },
        { id: 'bayes', threshold: 0.5 },
        { id: 'bayes', threshold: 0.7 },
      ],
    },
  });
  const seen = new Set<number>();
  for (const seed of [1, 2, 3, 4]) {
    const game = simulate(given, seed);
    let belief = 0.55;
    for (const { holders, after } of game.rounds) {
      expect([...holders]).toEqual([0.3, 0.5, 0.7].map((threshold) => Number(belief >= threshold)));
      seen.add(holders[0]! + holders[1]! + holders[2]!);
      belief = after.quality!.belief;
    }
  }
  expect(seen).toEqual(new Set([0, 1, 2, 3]));
});
