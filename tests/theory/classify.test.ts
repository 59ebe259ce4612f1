import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, cooperationIndex } from '../../src/theory/classify.ts';
import { type Corners, type GameClass } from '../../src/theory/types.ts';

function corners(T: number, R: number, P: number, S: number): Corners {
  return { T, R, P, S };
}

/** The same game with holding and selling exchanged. */
function mirrorOf({ T, R, P, S }: Corners): Corners {
  return corners(S, P, R, T);
}

const NAMED: [GameClass, Corners, GameClass][] = [
  ['prisoners-dilemma', corners(5, 3, 1, 0), 'mirrored-prisoners-dilemma'],
  ['stag-hunt', corners(3, 4, 2, 0), 'mirrored-stag-hunt'],
  ['harmony', corners(2, 4, 0, 1), 'deadlock'],
  ['chicken', corners(4, 3, 0, 1), 'mirrored-chicken'],
  ['leader', corners(4, 2, 1, 3), 'mirrored-leader'],
  ['hero', corners(3, 2, 1, 4), 'mirrored-hero'],
];

describe('the class of a game', () => {
  test.each(NAMED)('%s', (name, game) => {
    expect(classify(game)).toEqual({ class: name, ties: [] });
  });

  test.each(NAMED)('the mirror image of %s', (_, game, mirrored) => {
    expect(classify(mirrorOf(game))).toEqual({ class: mirrored, ties: [] });
  });

  test('does not change with the unit or the zero of the payoffs', () => {
    const gain = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(gain, gain, gain, gain, fc.integer({ min: 1, max: 50 }), (T, R, P, S, unit) => {
        const game = corners(T, R, P, S);
        const scaled = corners(T * unit, R * unit, P * unit, S * unit);
        expect(classify(scaled)).toEqual(classify(game));
      }),
    );
  });

  test('is the mirrored class of the mirror image, whatever the payoffs', () => {
    const gain = fc.double({ min: -10, max: 10, noNaN: true });
    const mirrors = new Map(
      NAMED.flatMap(([name, , mirrored]) => [
        [name, mirrored],
        [mirrored, name],
      ]),
    );
    fc.assert(
      fc.property(gain, gain, gain, gain, (T, R, P, S) => {
        const game = corners(T, R, P, S);
        const found = classify(game);
        if (found.class === 'tie') return;
        expect(classify(mirrorOf(game)).class).toBe(mirrors.get(found.class));
      }),
    );
  });
});

describe('a tie', () => {
  test('within a billionth of the greatest gain leaves the game unnamed', () => {
    expect(classify(corners(5, 5 * (1 + 0.9e-9), 1, 0))).toEqual({ class: 'tie', ties: ['TR'] });
    expect(classify(corners(5, 5 * (1 + 1.1e-9), 1, 0))).toEqual({ class: 'stag-hunt', ties: [] });
  });

  test('lists every pair that was compared and equal', () => {
    expect(classify(corners(0, 0, 0, 0)).ties).toEqual(['RP', 'TR', 'PS']);
    expect(classify(corners(4, 2, 2, 0)).ties).toEqual(['RP']);
    expect(classify(corners(4, 2, 0, 0)).ties).toEqual(['PS']);
  });

  test('between a pair that does not decide the class is none', () => {
    expect(classify(corners(3, 1, 0, 0 - 1))).toEqual({ class: 'prisoners-dilemma', ties: [] });
    expect(classify(corners(2, 3, 0, 2))).toEqual({ class: 'harmony', ties: [] });
  });

  test('between sucker and reward decides between chicken and leader', () => {
    expect(classify(corners(4, 2, 0, 2))).toEqual({ class: 'tie', ties: ['RS'] });
    expect(classify(corners(4, 2, 0, 4))).toEqual({ class: 'tie', ties: ['TS'] });
  });
});

test('Rapoport’s index of the textbook dilemma', () => {
  expect(cooperationIndex(corners(5, 3, 1, 0))).toBe(0.4);
});
