import { describe, expect, it } from 'vitest';
import { heightsOf, leftOf, shownOf, WATER } from '../../../src/ui/join/strip.ts';

const SIZE = { width: 360, height: 200 };
const LEVELS = { price: 10, before: null, value: 10, myDrop: 0 };

describe('the strip of water', () => {
  it('shows a fall of Q/D as 240 pixels per unit of log price', () => {
    const { level, before } = heightsOf(
      SIZE,
      { ...LEVELS, price: 10 * Math.exp(-0.1), before: 10 },
      WATER.one,
    );
    expect(level - before!).toBeCloseTo(24, 9);
  });

  it('shows a rise as a line below the level, and a change within a pixel as none', () => {
    const risen = heightsOf(SIZE, { ...LEVELS, price: 11, before: 10 }, WATER.one);
    expect(risen.before).toBeGreaterThan(risen.level);
    expect(heightsOf(SIZE, { ...LEVELS, price: 10.03, before: 10 }, WATER.one).before).toBeNull();
  });

  it('says that a line was cut where the fall is higher than the strip', () => {
    const { before, cut } = heightsOf(SIZE, { ...LEVELS, price: 1, before: 10 }, WATER.one);
    expect(cut).toBe(true);
    expect(before).toBeGreaterThan(0);
  });

  it('shows the drop of my own sale to the same scale', () => {
    const { level, bucket } = heightsOf(SIZE, { ...LEVELS, myDrop: 0.05 }, WATER.two);
    expect(bucket - level).toBeCloseTo(12, 9);
  });
});

describe('the figures', () => {
  it('are all of a small pool, and a row of a large one', () => {
    expect(shownOf(360, 1)).toBe(1);
    expect(shownOf(360, 5)).toBe(5);
    expect(shownOf(360, 300)).toBe(7);
  });

  it('leave in the same share as the pool sold', () => {
    const gone = (sold: number, others = 29) => leftOf(6, others, sold).filter(Boolean).length;
    expect(gone(0)).toBe(0);
    expect(gone(29)).toBe(5);
    expect(gone(12)).toBe(2);
  });

  it('show nobody gone only if nobody is, and all gone only if all are', () => {
    const gone = (sold: number) => leftOf(6, 299, sold).filter(Boolean).length;
    expect(gone(1)).toBe(1);
    expect(gone(298)).toBe(4);
  });
});
