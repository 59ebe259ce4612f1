import { describe, expect, it } from 'vitest';
import { boxAt, clearOf, freeSpot, spanOf } from '../../../src/ui/charts/places.ts';

const line = [
  { x: 0, y: 10 },
  { x: 100, y: 60 },
  { x: 200, y: 20 },
];

describe('a label', () => {
  it('takes the first spot at which it covers nothing', () => {
    const taken = [boxAt({ x: 50, y: 50 }, 40, 20)];
    const spots = [
      { x: 60, y: 55 },
      { x: 60, y: 90 },
      { x: 60, y: 10 },
    ];
    expect(freeSpot(spots, [30, 16], taken)).toEqual({ x: 60, y: 90 });
  });

  it('covers as little as it can where every spot covers something', () => {
    const taken = [boxAt({ x: 50, y: 50 }, 200, 200)];
    const spots = [
      { x: 50, y: 50 },
      { x: 145, y: 50 },
    ];
    expect(freeSpot(spots, [30, 16], taken)).toEqual({ x: 145, y: 50 });
  });

  it('stands beneath the lines where there is room, else over them', () => {
    const room = { distance: 15, bottom: 100 };
    expect(clearOf([line], 80, 120, room)).toBe(75);
    expect(clearOf([line], 0, 50, { ...room, bottom: 40 })).toBe(-5);
  });
});

describe('the span of a line', () => {
  it('holds its corners and its ends, also between corners', () => {
    expect(spanOf(line, 50, 150)).toEqual([35, 60]);
    expect(spanOf(line, 20, 40)).toEqual([20, 30]);
    expect(spanOf([{ x: 0, y: 5 }], 0, 40)).toEqual([5, 5]);
  });
});
