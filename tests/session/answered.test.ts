import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answered, answerOf, playersWho, withAnswer } from '../../src/session/answered.ts';

const given = fc.array(fc.tuple(fc.integer({ min: 1, max: 1_000 }), fc.nat(5)));

describe('what players answered', () => {
  it('is the last answer of each, in the order of the players', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const answered = answers.reduce<Answered<number>>(
          (all, [player, answer]) => withAnswer(all, player, answer),
          [],
        );
        const wanted = new Map(answers);
        expect(playersWho(answered)).toEqual([...wanted.keys()].toSorted((a, b) => a - b));
        for (const [player, answer] of wanted) expect(answerOf(answered, player)).toBe(answer);
        expect(answerOf(answered, 0)).toBeUndefined();
        expect(answerOf(answered, 1_001)).toBeUndefined();
      }),
    );
  });

  it('stays as it was where one more is added', () => {
    const before = withAnswer(withAnswer([], 1, 'hold'), 33, 'sell');
    withAnswer(withAnswer(before, 1, 'sell'), 40, 'sell');
    expect([1, 33, 40].map((player) => answerOf(before, player))).toEqual([
      'hold',
      'sell',
      undefined,
    ]);
  });
});
