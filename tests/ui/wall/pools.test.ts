import { describe, expect, it } from 'vitest';
import { type PoolView, type WallView } from '../../../src/store/classroom/types.ts';
import { heightOf, lineThrough, pointsOf, spanOf } from '../../../src/ui/classroom/wall/paths.ts';
import {
  endsOf,
  hangingOf,
  heldIn,
  lastChange,
  lastHeld,
  MOST_TANKS,
  treatmentsOf,
} from '../../../src/ui/classroom/wall/pools.ts';

function poolWith(treatment: number, group: number, prices: number[], hold = 3): PoolView {
  const seats = { all: 5, bots: null };
  return {
    treatment,
    group,
    seats: { holder: seats, maker: seats },
    opening: { price: 10, value: 10 },
    rounds: prices.map((price, at) => ({
      round: at + 1,
      price,
      value: 10,
      holders: { hold, sell: 5 - hold },
      makers: { hold: 2, sell: 0 },
      forced: 0,
    })),
  };
}

function wallWith(pools: PoolView[]): WallView {
  const scenes = treatmentsOf(pools).map((treatment) => ({ treatment }));
  return { pools, scenes } as WallView;
}

describe('how pools hang on the wall', () => {
  it('is whole where each treatment has one', () => {
    expect(hangingOf(wallWith([]))).toBe('none');
    expect(hangingOf(wallWith([poolWith(0, 0, [])]))).toBe('scenes');
    expect(hangingOf(wallWith([poolWith(0, 0, []), poolWith(1, 1, [])]))).toBe('scenes');
  });

  it('is small where there are several, and lines where they are too many', () => {
    const some = (count: number) => Array.from({ length: count }, (_, at) => poolWith(0, at, []));
    expect(hangingOf(wallWith(some(2)))).toBe('tanks');
    expect(hangingOf(wallWith(some(MOST_TANKS)))).toBe('tanks');
    expect(hangingOf(wallWith(some(MOST_TANKS + 1)))).toBe('lines');
  });
});

describe('what pools came to', () => {
  it('sums who held over groups round by round, a group that ended sooner included', () => {
    const pools = [poolWith(0, 0, [9, 8], 4), poolWith(0, 1, [9], 1)];
    expect(heldIn(pools)).toEqual([
      { round: 1, held: { hold: 5, sell: 5 } },
      { round: 2, held: { hold: 4, sell: 1 } },
    ]);
    expect(lastHeld(pools)).toEqual({ hold: 4, sell: 1 });
  });

  it('says nothing of who held where one pool does not', () => {
    const hidden = poolWith(0, 1, [9]);
    hidden.rounds[0]!.holders = null;
    expect(lastHeld([poolWith(0, 0, [9]), hidden])).toBeNull();
    expect(lastHeld([])).toBeNull();
  });

  it('spans from the cheapest group to the dearest as they stand now, before a round at the opening', () => {
    expect(endsOf([poolWith(0, 0, [9, 8]), poolWith(0, 1, [4, 12])])).toEqual([8, 12]);
    expect(endsOf([poolWith(0, 0, []), poolWith(0, 1, [7])])).toEqual([7, 10]);
  });

  it('measures a change against the round before, the first against the opening', () => {
    expect(lastChange(poolWith(0, 0, []))).toBeNull();
    expect(lastChange(poolWith(0, 0, [9]))).toBeCloseTo(-0.1, 12);
    expect(lastChange(poolWith(0, 0, [8, 10]))).toBeCloseTo(0.25, 12);
  });
});

describe('the paths of prices', () => {
  it('have one log scale for all pools: the same fall is the same length everywhere', () => {
    const span = spanOf([poolWith(0, 0, [5]), poolWith(0, 1, [20])]);
    const fall = (from: number) => heightOf(from, span) - heightOf(from / 2, span);
    expect(fall(20)).toBeCloseTo(fall(10), 12);
    expect(heightOf(5, span)).toBeGreaterThan(0);
    expect(heightOf(20, span)).toBeLessThan(1);
  });

  it('can be drawn where a price never moved, or fell to nothing', () => {
    for (const pools of [[poolWith(0, 0, [10, 10])], [poolWith(0, 0, [1e-300])]]) {
      const field = { left: 0, top: 0, width: 100, height: 50 };
      const points = pointsOf([10, pools[0]!.rounds[0]!.price], 2, spanOf(pools), field);
      for (const { x, y } of points) {
        expect(Number.isFinite(x) && y >= 0 && y <= 50).toBe(true);
      }
      expect(lineThrough(points)).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
    }
  });
});
