import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSeats, seatsFor } from '../../../src/ui/lab/evolution/crowd.ts';

const counts = fc
  .array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 9 })
  .filter((all) => all.some((count) => count > 0.001));

describe('a crowd that stands for a population', () => {
  it('fills every seat, each kind within one of its share', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 40 }), (all, seats) => {
        const sum = all.reduce((total, count) => total + count, 0);
        const seated = seatsFor(all, seats);
        expect(seated.reduce((total, count) => total + count, 0)).toBe(seats);
        for (const [kind, count] of seated.entries())
          expect(Math.abs(count - (all[kind]! / sum) * seats)).toBeLessThan(1);
      }),
    );
  });

  it('is the population itself where that is small enough', () => {
    const generation = { counts: [15, 5, 5], scores: [null, null, null] };
    const { generations, moments } = inSeats({
      strategies: ['a', 'b', 'c'],
      generations: [generation, generation],
    });
    expect(generations.map((one) => one.counts)).toEqual([
      [15, 5, 5],
      [15, 5, 5],
    ]);
    expect(moments).toEqual([0, 1]);
  });

  it('walks from the first generation to the last in two hundred steps at most', () => {
    const generations = Array.from({ length: 5001 }, () => ({
      counts: [0.5, 0.5],
      scores: [1, 1],
    }));
    const { moments } = inSeats({ strategies: ['a', 'b'], generations });
    expect([moments.length, moments[0], moments.at(-1)]).toEqual([200, 0, 5000]);
  });
});
