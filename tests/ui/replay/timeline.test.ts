import { describe, expect, it } from 'vitest';
import { tickPrices } from '../../../src/store/watchingTicks.ts';
import { courseOf } from '../../../src/study/course.ts';
import { hasBuckets } from '../../../src/ui/replay/SoldRow.tsx';
import {
  pricePath,
  priceTicks,
  timelineOf,
  valuePath,
  xAt,
  yAt,
} from '../../../src/ui/replay/timeline.ts';
import { roundEnd } from '../../../src/ui/replay/usePlayer.ts';
import { gameWhere, ME, presetGame } from '../../study/games.ts';

const box = { left: 40, right: 520, top: 30, bottom: 120 };
const game = presetGame('the-dominoes', 3);
const ticks = tickPrices(game);
const line = timelineOf(ticks, courseOf(game, ME), box);

describe('the line of prices', () => {
  it('runs from the opening at the left to the end at the right', () => {
    expect(xAt(line, 0)).toBe(40);
    expect(xAt(line, ticks.length - 1)).toBe(520);
    expect(pricePath(line, ticks, ticks.length - 1)).toMatch(/^M40\.0,.*L520\.0,[\d.]+$/);
    expect(pricePath(line, ticks, 0)).toMatch(/^M40\.0,[\d.]+$/);
  });

  it('holds every price and value between its top and its foot, the dearer the higher', () => {
    for (const price of ticks) {
      expect(yAt(line, price)).toBeGreaterThan(30);
      expect(yAt(line, price)).toBeLessThan(120);
    }
    expect(yAt(line, 11)).toBeLessThan(yAt(line, 5));
    expect(valuePath(line, courseOf(game, ME)).split('L')).toHaveLength(game.rounds.length + 1);
    expect(priceTicks(line).length).toBeLessThanOrEqual(3);
  });

  it('has no more corners than a screen has pixels, and ends where it is told to', () => {
    const long = gameWhere({ rounds: 100 }, () => false);
    const prices = tickPrices(long);
    const course = courseOf(long, ME);
    const path = pricePath(timelineOf(prices, course, box), prices, 2_400);
    expect(path.split('L').length).toBeLessThanOrEqual(1_202);
    expect(path).toMatch(/L520\.0,[\d.]+$/);
  });

  it('stands where the price is nothing, and where it never moves', () => {
    const flat = gameWhere({ rounds: 1 }, () => false);
    for (const prices of [
      [10, 0],
      [0, 0],
      [10, 10],
    ]) {
      const frame = timelineOf(prices, courseOf(flat, ME), box);
      for (const price of prices) expect(Number.isFinite(yAt(frame, price))).toBe(true);
    }
  });

  it('tells sellers by buckets where a round has room for them', () => {
    expect(hasBuckets(line)).toBe(true);
    expect(hasBuckets({ ...line, right: 200 })).toBe(false);
  });
});

describe('the ends of rounds', () => {
  it.each([
    [0, 24, -24],
    [1, 24, 0],
    [24, 48, 0],
    [25, 48, 24],
    [47, 48, 24],
  ])('lie around place %i at %i and %i', (place, next, last) => {
    expect([roundEnd(place, 1), roundEnd(place, -1)]).toEqual([next, last + 0]);
  });
});
