import { describe, expect, it } from 'vitest';
import { bandOver, differenceOf, shareOf, tQuantile } from '../../../src/study/class/intervals.ts';

describe('the band of a share', () => {
  // Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3 (score, without correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('is Wilson’s as published: %i of %i', (held, of, low, high) => {
    const share = shareOf(held, of)!;
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
    expect(share.share).toBe(held / of);
  });

  it('holds the share, stays in [0, 1] and mirrors when holding and selling change places', () => {
    for (let of = 1; of <= 30; of++) {
      for (let held = 0; held <= of; held++) {
        const share = shareOf(held, of)!;
        const mirror = shareOf(of - held, of)!;
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.low).toBeLessThanOrEqual(share.share);
        expect(share.high).toBeGreaterThanOrEqual(share.share);
        expect(share.high).toBeLessThanOrEqual(1);
        expect(mirror.low).toBeCloseTo(1 - share.high, 12);
      }
    }
  });

  it('is none where nobody chose', () => {
    expect(shareOf(0, 0)).toBeNull();
  });
});

describe('the difference of two shares', () => {
  // Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10; the second less the first.
  it.each([
    [48, 80, 56, 70, 0.0524, 0.3339],
    [3, 10, 9, 10, 0.1705, 0.809],
    [0, 10, 10, 10, 0.6075, 1],
  ])('has the published band: %i/%i and %i/%i', (a, ofA, b, ofB, low, high) => {
    const difference = differenceOf(shareOf(a, ofA)!, shareOf(b, ofB)!);
    expect(difference.points).toBeCloseTo(b / ofB - a / ofA, 12);
    expect(difference.low).toBeCloseTo(low, 4);
    expect(difference.high).toBeCloseTo(high, 4);
  });
});

describe('Student’s t', () => {
  it.each([
    [1, 12.706],
    [4, 2.776],
    [10, 2.228],
    [11, 2.201],
    [15, 2.131],
    [20, 2.086],
    [30, 2.042],
    [60, 2.0],
    [120, 1.98],
    [1_000, 1.962],
  ])('has the quantile of the tables at %i degrees of freedom', (freedom, quantile) => {
    expect(tQuantile(freedom)).toBeCloseTo(quantile, 3);
  });

  it('gives the band over pools, each counted once: worked by hand', () => {
    // Mean 0.6, sd 0.2, three pools: 0.6 ± 4.302653 · 0.2/√3, cut at 0 and 1.
    const band = bandOver([0.4, 0.6, 0.8])!;
    expect(band.mean).toBeCloseTo(0.6, 12);
    expect(band.low).toBeCloseTo(0.1032, 4);
    expect(band.high).toBe(1);
    expect(bandOver([0.5])).toBeNull();
  });
});
