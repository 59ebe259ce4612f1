import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spaced } from '../../../src/ui/charts/frame.ts';
import { evenTicks, logTicks } from '../../../src/ui/charts/ticks.ts';

const range = fc
  .tuple(
    fc.double({ min: 1e-4, max: 1e6, noNaN: true }),
    fc.double({ min: 1.001, max: 1e6, noNaN: true }),
  )
  .map(([low, factor]) => [low, low * factor] as const);

describe('the lines of an axis', () => {
  it('are one to four, in order and within it', () => {
    fc.assert(
      fc.property(range, ([low, high]) => {
        for (const ticks of [logTicks(low, high), evenTicks(low, high)]) {
          expect(ticks.length).toBeGreaterThan(0);
          expect(ticks.length).toBeLessThanOrEqual(4);
          expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
          const slack = 1e-9 * high;
          expect(ticks[0]).toBeGreaterThanOrEqual(low - slack);
          expect(ticks.at(-1)).toBeLessThanOrEqual(high + slack);
        }
      }),
    );
  });

  it('are round numbers', () => {
    expect(logTicks(5.5, 11.2)).toEqual([6, 8, 10]);
    expect(evenTicks(-150, 40)).toEqual([-150, -100, -50, 0]);
  });
});

describe('labels at line ends', () => {
  it('stay where they are when there is room', () => {
    expect(spaced([20, 90], 20, [0, 100])).toEqual([20, 90]);
  });

  it('move apart as little as it takes, and stay on the chart', () => {
    expect(spaced([50, 52], 20, [0, 100])).toEqual([41, 61]);
    expect(spaced([2, 3], 20, [0, 100])).toEqual([0, 20]);
    const five = spaced([50, 51, 49, 52, 50], 20, [0, 200]).sort((a, b) => a - b);
    for (const [i, place] of five.slice(1).entries()) {
      expect(place - five[i]!).toBeGreaterThan(19);
    }
  });
});
