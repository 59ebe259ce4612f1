import { describe, expect, it } from 'vitest';
import { handsAt, spotAt, wayBetween } from '../../../src/ui/lab/contagion/planting.ts';

const box = { left: 100, top: 50, width: 320, height: 320 };

describe('planting', () => {
  it('finds the cell under a point, and the nearest one beside the picture', () => {
    expect(spotAt({ clientX: 100, clientY: 50 }, box, 32)).toEqual({ x: 0, y: 0 });
    expect(spotAt({ clientX: 119.9, clientY: 60 }, box, 32)).toEqual({ x: 1, y: 1 });
    expect(spotAt({ clientX: 900, clientY: 0 }, box, 32)).toEqual({ x: 31, y: 0 });
  });

  it('leaves no gap where a pointer leaps', () => {
    const way = wayBetween({ x: 2, y: 9 }, { x: 9, y: 6 });
    expect(way[0]).toEqual({ x: 2, y: 9 });
    expect(way.at(-1)).toEqual({ x: 9, y: 6 });
    for (const [at, spot] of way.slice(1).entries()) {
      expect(Math.abs(spot.x - way[at]!.x)).toBeLessThanOrEqual(1);
      expect(Math.abs(spot.y - way[at]!.y)).toBeLessThanOrEqual(1);
    }
    expect(wayBetween({ x: 3, y: 3 }, { x: 3, y: 3 })).toEqual([{ x: 3, y: 3 }]);
  });

  it('says each row once, in runs that do not meet', () => {
    const spots = [
      { x: 5, y: 4 },
      { x: 6, y: 4 },
      { x: 9, y: 4 },
    ];
    expect(handsAt(spots, { width: 1, sells: true }, 32)).toEqual([
      { kind: 'plant', x: 5, y: 4, width: 2, sells: true },
      { kind: 'plant', x: 9, y: 4, width: 1, sells: true },
    ]);
    expect(handsAt(spots, { width: 3, sells: false }, 32)).toEqual(
      [3, 4, 5].map((y) => ({ kind: 'plant', x: 4, y, width: 7, sells: false })),
    );
  });

  it('keeps a broad brush within the picture', () => {
    expect(handsAt([{ x: 0, y: 31 }], { width: 3, sells: true }, 32)).toEqual([
      { kind: 'plant', x: 0, y: 30, width: 2, sells: true },
      { kind: 'plant', x: 0, y: 31, width: 2, sells: true },
    ]);
  });
});
