import { type PoolView } from '../../../store/classroom/types.ts';
import { pathOf } from './pools.ts';

/** Below this a price is drawn at the floor. */
const FLOOR = 1e-6;

export interface Span {
  low: number; // dollars
  high: number;
}

/** The prices that all pools have in common as a scale, with room around them. */
export function spanOf(pools: readonly PoolView[]): Span {
  const prices = pools
    .flatMap(pathOf)
    .flatMap(({ price, value }) => [price, value])
    .map((price) => Math.max(price, FLOOR));
  const low = Math.min(...prices);
  const high = Math.max(...prices);
  const room = Math.max((high / low) ** 0.12, 1.03);
  return { low: low / room, high: high * room };
}

/** A price's height over the floor as a share of the scale; a log scale, as the gauge has. */
export function heightOf(price: number, { low, high }: Span): number {
  const share = Math.log(Math.max(price, FLOOR) / low) / Math.log(high / low);
  return Math.min(1, Math.max(0, share));
}

/** A place to draw in, in units of the drawing. */
export interface Field {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Points of a path over `rounds` steps, as SVG takes them. */
export function pointsOf(
  prices: readonly number[],
  rounds: number,
  span: Span,
  { left, top, width, height }: Field,
): { x: number; y: number }[] {
  return prices.map((price, at) => ({
    x: left + (width * at) / Math.max(1, rounds),
    y: top + height * (1 - heightOf(price, span)),
  }));
}

/** The points as a line. */
export function lineThrough(points: readonly { x: number; y: number }[]): string {
  return points
    .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`)
    .join('');
}
