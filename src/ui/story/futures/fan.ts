import { logTicks } from '../../charts/ticks.ts';

/** Below this a price is drawn at the floor: the words beside it say so. */
const FLOOR = 1e-6;

/** Bands of one figure: by mark, quantiles in rising order. */
export type Bands = readonly (readonly number[])[];

/** The range of a log axis that holds all bands, with a little room; both ends positive. */
export function domainOf(all: readonly Bands[]): [number, number] {
  const values = all.flat(2).map((value) => Math.max(value, FLOOR));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const pad = Math.max((high / low) ** 0.06, 1.02);
  return [low / pad, high * pad];
}

/** Where things stand in a fan, pixels. */
export interface FanFrame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  domain: readonly [number, number];
  marks: number;
}

export function xOf({ left, right, marks }: FanFrame, mark: number): number {
  return left + ((right - left) * mark) / Math.max(1, marks - 1);
}

export function yOf({ top, bottom, domain: [low, high] }: FanFrame, value: number): number {
  const within = Math.min(high, Math.max(low, value, FLOOR));
  return top + ((bottom - top) * Math.log(high / within)) / Math.log(high / low);
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
export function ticksOf([low, high]: readonly [number, number]): number[] {
  return logTicks(low, high, 3);
}
