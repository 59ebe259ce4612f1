import { describe, expect, test } from 'vitest';
import {
  criticalMassAt,
  criticalMassOf,
  crossingsOf,
  viableCoalitionOf,
} from '../../src/theory/schelling.ts';
import { scenario } from '../game/scenario.ts';
import { analysisOf, HOLDER, MAKER, opening } from './situation.ts';

describe('the critical mass', () => {
  test('is the least number of others from which on holding pays', () => {
    expect(criticalMassOf([-1, -1, 1, 1])).toBe(2);
    expect(criticalMassOf([1, 1, 1])).toBe(0);
    expect(criticalMassOf([1, -1, 1])).toBe(2);
  });

  test('is none where holding does not pay when all others hold, nor where it only breaks even', () => {
    expect(criticalMassOf([1, 1, -1])).toBeNull();
    expect(criticalMassOf([1, 1, 0])).toBeNull();
    expect(criticalMassOf([-1, 0, 1])).toBe(2);
  });
});

test.each([0, 0.2, 0.48, 0.6, 0.9, 1])(
  'the critical mass worked out by itself is that of the whole analysis, capture %f',
  (capture) => {
    for (const seat of [HOLDER, MAKER]) {
      const situation = opening(scenario({ capture, makers: 4 }));
      expect(criticalMassAt(situation, seat)).toBe(analysisOf(situation, seat).criticalMass);
    }
  },
);

test('crossings are where the sign changes, to and from a tie too', () => {
  expect(crossingsOf([-1, -1, 1, 1, -1])).toEqual([2, 4]);
  expect(crossingsOf([-1, 0, 1])).toEqual([1, 2]);
  expect(crossingsOf([1, 2, 3])).toEqual([]);
});

test('the viable coalition does better than a general sale, strictly', () => {
  expect(viableCoalitionOf({ hold: [0, 1, 2], sell: [1, 2, 3] })).toBe(3);
  expect(viableCoalitionOf({ hold: [2, 3], sell: [1, 4] })).toBe(1);
  expect(viableCoalitionOf({ hold: [0, 1], sell: [1, 4] })).toBeNull();
});
