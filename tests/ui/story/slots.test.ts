import { describe, expect, it } from 'vitest';
import { type History } from '../../../src/store/contest.ts';
import { changesOf, seatingsOf } from '../../../src/ui/common/arena/slots.ts';

const historyOf = (...counts: number[][]): History => ({
  strategies: ['a', 'b', 'c'],
  generations: counts.map((one) => ({ counts: one, scores: one.map(() => null) })),
});

describe('a population on its floats', () => {
  it('seats as many of each as there are, in every generation', () => {
    const history = historyOf([2, 2, 1], [0, 3, 2], [0, 1, 4]);
    seatingsOf(history).forEach((seats, at) => {
      const counts = [0, 1, 2].map((kind) => seats.filter((one) => one === kind).length);
      expect(counts).toEqual(history.generations[at]!.counts);
    });
  });

  it('leaves everybody who stays on the own float', () => {
    const [before, after] = seatingsOf(historyOf([2, 2, 1], [1, 2, 2]));
    expect(before!.filter((kind, seat) => kind !== after![seat])).toEqual([0]);
  });

  it('tells who went and who came', () => {
    const history = historyOf([2, 2, 1], [0, 3, 2]);
    expect(changesOf(history, 1)).toEqual({
      gone: [{ kind: 0, count: 2 }],
      come: [
        { kind: 1, count: 1 },
        { kind: 2, count: 1 },
      ],
    });
    expect(changesOf(history, 0)).toEqual({ gone: [], come: [] });
  });
});
