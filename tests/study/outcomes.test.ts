import { describe, expect, it } from 'vitest';
import { type ManyRuns } from '../../src/study/manyRuns.ts';
import { outcomeOf, splitOutcomeOf } from '../../src/study/outcomes.ts';

/** Runs of a market in which the seat was given `putIn` and ended with these wealths. */
function ended(putIn: number, wealths: readonly number[], ran = 0): ManyRuns {
  return {
    putIn,
    price: [],
    value: [],
    wealth: [],
    lines: [],
    ends: wealths.map((wealth, run) => ({
      seed: run,
      rounds: 1,
      price: wealth / 10,
      value: 1,
      wealth,
      ran: run < ran,
      forced: run === 0 ? 2 : 0,
    })),
  };
}

describe('the outcome of many runs', () => {
  const outcome = outcomeOf(ended(100, [50, 100, 150, 300], 1));

  it('has the mean, the median, and the shares of the runs', () => {
    expect(outcome.mean).toBe(150);
    expect(outcome.wealth.median).toBe(125);
    expect(outcome.price.median).toBe(12.5);
    expect(outcome).toMatchObject({ below: 0.25, ran: 0.25, forced: 0.25, putIn: 100 });
  });
});

describe('a split of stakes', () => {
  const sure = outcomeOf(ended(100, [110, 110, 110, 110]));
  const rare = outcomeOf(ended(50, [10, 10, 10, 500]));

  it('on one market alone grows as that market did', () => {
    expect(splitOutcomeOf([3, 0], [sure, rare])).toMatchObject({ median: 1.1, below: 0 });
    expect(splitOutcomeOf([0, 3], [sure, rare])).toMatchObject({ median: 0.2, below: 0.75 });
  });

  it('has the mean of its parts, and fewer runs below what was put in', () => {
    const half = splitOutcomeOf([1, 1], [sure, rare]);
    expect(half.mean).toBeCloseTo((1.1 + 2.65) / 2, 12);
    expect(half.median).toBeCloseTo(0.65, 12);
    expect(splitOutcomeOf([9, 1], [sure, rare]).below).toBe(0);
  });
});
