import { evenTicks, logTicks } from '../../charts/ticks.ts';

/** Bands of one figure: by mark, quantiles in rising order. */
export type Bands = readonly (readonly number[])[];

/** The range of an axis: logarithmic where all figures are positive, else linear. */
export interface Range {
  low: number;
  high: number;
  log: boolean;
}

const ROOM = 0.06; // of the range, at both ends
const LEAST_RATIO = 1.02;

/** The range that holds all figures, with a little room. */
export function rangeOf(values: readonly number[]): Range {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low <= 0) {
    const room = ROOM * (high - low || 1);
    return { low: low < 0 ? low - room : 0, high: high + room, log: false };
  }
  const room = Math.max((high / low) ** ROOM, LEAST_RATIO);
  return { low: low / room, high: high * room, log: true };
}

/** Share of the way from the foot of a range to its top. */
export function shareIn({ low, high, log }: Range, value: number): number {
  const within = Math.min(high, Math.max(low, value));
  return log ? Math.log(within / low) / Math.log(high / low) : (within - low) / (high - low);
}

/** Where things stand in a fan, pixels. */
export interface FanFrame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  range: Range;
  marks: number;
}

export function xOf({ left, right, marks }: FanFrame, mark: number): number {
  return left + ((right - left) * mark) / Math.max(1, marks - 1);
}

export function yOf({ top, bottom, range }: FanFrame, value: number): number {
  return bottom - (bottom - top) * shareIn(range, value);
}

function point(frame: FanFrame, mark: number, value: number): string {
  return `${xOf(frame, mark).toFixed(1)},${yOf(frame, value).toFixed(1)}`;
}

/** A line through one figure of every mark, as an SVG path. */
export function lineOf(frame: FanFrame, values: readonly number[]): string {
  return `M${values.map((value, mark) => point(frame, mark, value)).join('L')}`;
}

/** The area between two quantiles, as an SVG path. */
export function areaOf(frame: FanFrame, bands: Bands, low: number, high: number): string {
  const up = bands.map((band, mark) => point(frame, mark, band[high]!));
  const down = bands.map((band, mark) => point(frame, mark, band[low]!)).reverse();
  return `M${[...up, ...down].join('L')}Z`;
}

/** At most three round numbers for the axis. */
export function ticksOf({ low, high, log }: Range): number[] {
  return log ? logTicks(low, high, 3) : evenTicks(low, high, 3);
}
