import { type Course, marksOf } from '../../store/debrief.ts';
import { TICKS } from '../../store/watchingTicks.ts';
import { logTicks } from '../charts/ticks.ts';

/** Below this a price is drawn at the floor. */
const FLOOR = 1e-6;
/** Points a line is drawn with at most: a hundred rounds have more ticks than a screen has pixels. */
const MOST_POINTS = 1_200;

/** Where the line of prices stands, pixels; prices on a log axis like the gauge's. */
export interface Timeline {
  left: number;
  right: number;
  top: number;
  bottom: number;
  low: number;
  high: number;
  places: number; // ticks from the opening to the end
}

/** The frame that holds all prices and values of a game. */
export function timelineOf(
  prices: readonly number[],
  course: Course,
  box: Pick<Timeline, 'left' | 'right' | 'top' | 'bottom'>,
): Timeline {
  const values = marksOf(course).map(({ value }) => value);
  const all = [...prices, ...values].map((x) => Math.max(x, FLOOR));
  const low = all.reduce((a, b) => Math.min(a, b));
  const high = all.reduce((a, b) => Math.max(a, b));
  const pad = Math.max((high / low) ** 0.08, 1.01);
  return { ...box, low: low / pad, high: high * pad, places: Math.max(1, prices.length - 1) };
}

export function xAt({ left, right, places }: Timeline, place: number): number {
  return left + ((right - left) * place) / places;
}

export function yAt({ top, bottom, low, high }: Timeline, price: number): number {
  return bottom - ((bottom - top) * Math.log(Math.max(price, FLOOR) / low)) / Math.log(high / low);
}

function point(line: Timeline, place: number, price: number): string {
  return `${xAt(line, place).toFixed(1)},${yAt(line, price).toFixed(1)}`;
}

/** The prices from the opening to a place, as an SVG path. */
export function pricePath(line: Timeline, prices: readonly number[], until: number): string {
  const every = Math.ceil(prices.length / MOST_POINTS);
  const points: string[] = [];
  for (let place = 0; place <= until; place++) {
    if (place % every === 0 || place === until) points.push(point(line, place, prices[place]!));
  }
  return `M${points.join('L')}`;
}

/** The value, which moves at the end of each round, as an SVG path. */
export function valuePath(line: Timeline, course: Course): string {
  return `M${marksOf(course)
    .map(({ round, value }) => point(line, round * TICKS, value))
    .join('L')}`;
}

/** Two or three round prices for the axis. */
export function priceTicks({ low, high }: Timeline): number[] {
  return logTicks(low, high, 3);
}
