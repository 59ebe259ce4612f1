import { describe, expect, it } from 'vitest';
import {
  areaOf,
  type FanFrame,
  rangeOf,
  shareIn,
  ticksOf,
  yOf,
} from '../../../src/ui/story/futures/fan.ts';

describe('the axis of a fan', () => {
  it('is logarithmic for positive figures: equal ratios are equal distances', () => {
    const range = rangeOf([1, 100]);
    expect(range.log).toBe(true);
    const middle = shareIn(range, 10);
    expect(middle).toBeCloseTo(0.5, 12);
    expect(shareIn(range, 100) - middle).toBeCloseTo(middle - shareIn(range, 1), 12);
  });

  it('is linear where somebody has nothing, or owes', () => {
    const range = rangeOf([0, 200]);
    expect(range).toMatchObject({ low: 0, log: false });
    expect(shareIn(range, 100)).toBeCloseTo(shareIn(range, 200) / 2, 12);
    expect(shareIn(rangeOf([-50, 50]), 0)).toBeCloseTo(0.5, 12);
  });

  it('has room even where all figures are the same', () => {
    expect(shareIn(rangeOf([10, 10]), 10)).toBeCloseTo(0.5, 12);
    expect(shareIn(rangeOf([0, 0]), 0)).toBe(0);
  });

  it('has at most three round numbers', () => {
    for (const ends of [
      [1, 100],
      [0, 1556],
      [9, 11],
      [0.2, 4000],
    ] as const) {
      const ticks = ticksOf(rangeOf(ends));
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(3);
    }
  });
});

describe('a fan', () => {
  const frame: FanFrame = {
    left: 0,
    right: 100,
    top: 0,
    bottom: 50,
    range: { low: 0, high: 10, log: false },
    marks: 2,
  };

  it('draws what is more higher, and keeps within its frame', () => {
    expect(yOf(frame, 5)).toBe(25);
    expect(yOf(frame, 10)).toBe(0);
    expect(yOf(frame, 99)).toBe(0);
  });

  it('closes the area between two quantiles', () => {
    const bands = [
      [5, 5, 5],
      [0, 5, 10],
    ];
    expect(areaOf(frame, bands, 0, 2)).toBe('M0.0,25.0L100.0,0.0L100.0,50.0L0.0,25.0Z');
  });
});
