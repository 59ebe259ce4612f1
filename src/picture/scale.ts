import { ln } from '../model/maths.ts';
import { clamp } from './ease.ts';
import { type Mark, type Setting } from './types.ts';

/** The water may stand between these heights above the floor, units: heads stay under the boards. */
export interface Reach {
  low: number;
  high: number;
}

/** Log price up and down that a game of these rules is likely to see. */
export function plausible(setting: Setting): { up: number; down: number } {
  const { holders, unlock, stock, treasury, sellShare, rounds, depth, makers, events } = setting;
  const saved = unlock * Math.min(4, Math.ceil(rounds / 2));
  const tokens = holders * (stock + saved) + (treasury === undefined ? 0 : treasury - stock);
  const wide = depth.base + depth.perMaker * makers;
  let up = Math.max(0, setting.growth * setting.capture) * rounds;
  let down = (sellShare * tokens) / wide;
  for (const { size } of events) {
    if (size > 0) up += size;
    else down -= size;
  }
  return { up: clamp(up, 0.05, 1.2), down: clamp(down, 0.1, 2.5) };
}

/** Units per unit of log price for a whole game, at most `most`. */
export function unitOf(setting: Setting, reach: Reach, most: number): number {
  const { up, down } = plausible(setting);
  return Math.min(most, (reach.high - reach.low) / (up + down));
}

/**
 * Log price at the floor so that all levels of a round lie in reach. `spans` are [lowest, highest] log
 * prices of the rounds so far; the gauge is moved only by a round that would leave it.
 */
export function floorOf(
  setting: Setting,
  spans: readonly (readonly [number, number])[],
  unit: number,
  reach: Reach,
): number {
  const { up, down } = plausible(setting);
  const room = (reach.high - reach.low) / unit;
  const spare = Math.max(0, room - up - down);
  let floor = ln(setting.price) + up + spare / 2 - reach.high / unit;
  for (const [low, high] of spans) {
    const least = high - reach.high / unit; // the floor must not lie lower than this
    const most = low - reach.low / unit;
    if (floor >= least && floor <= most) continue;
    floor = least > most ? least : clamp((least + most) / 2, least, most);
  }
  return floor;
}

const LN_10 = ln(10);

/** Leading figures of a price, the roundest first. */
const ROUND = [
  [1],
  [2, 5],
  [1.2, 1.4, 1.6, 3, 4, 6, 8],
  [1.1, 1.3, 1.5, 7, 9],
  [1.8, 2.5, 3.5, 4.5],
];

/** Round dollar values on the gauge, the roundest first to be kept, at least `apart` units from one another. */
export function marksOf(
  floor: number,
  unit: number,
  bottom: number,
  heights: Reach,
  apart: number,
): Mark[] {
  const high = bottom - heights.high;
  const low = bottom - heights.low;
  const first = Math.floor((floor + heights.low / unit) / LN_10);
  const last = Math.floor((floor + heights.high / unit) / LN_10);
  const marks: Mark[] = [];
  for (const leading of ROUND) {
    for (let power = first; power <= last; power++) {
      for (const figure of leading) {
        const y = bottom - (ln(figure) + power * LN_10 - floor) * unit;
        if (y < high || y > low || marks.some((mark) => Math.abs(mark.y - y) < apart)) continue;
        marks.push({ y, price: Number(`${figure}e${power}`) });
      }
    }
  }
  return marks.filter((mark) => mark.price > 0).sort((a, b) => b.y - a.y);
}
