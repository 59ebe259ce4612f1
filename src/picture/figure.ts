import { type Place } from './crowd.ts';
import { mixed } from './ease.ts';
import { type Layout } from './layout.ts';
import { type FigureFrame, type FloatFrame } from './types.ts';

/** A debt at the red line lowers float and figure by this, in units of the figure. */
export const DEEPEST = 18;
/** How far a float tips that is sold out, degrees. */
export const TIPPED = 35;

/** The y of a float in place, lowered by its owner's debt. */
export function floatLine(place: Place, level: number, load: number, figure: number): number {
  return level - 2 - place.row * place.rise + DEEPEST * figure * load;
}

/** A place to stand. */
export interface Spot {
  x: number;
  y: number;
  scale: number;
}

/** Where the `index`-th of `count` stands on the quay. */
export function shoreSpot(layout: Layout, index: number, count: number): Spot {
  const { left, top, width } = layout.quay;
  const { scale, taken } = layout.ashore;
  const end = layout.wide ? 40 : 26;
  const pitch = Math.min(50 * scale, (width - taken) / Math.max(1, count - 1));
  return { x: left + width - end - (count - 1 - index) * pitch, y: top - 7, scale };
}

/** A figure somewhere on its leap from the float (0) to the quay (1). */
export function between(
  layout: Layout,
  place: Place,
  y: number,
  to: Spot,
  share: number,
): Pick<FigureFrame, 'x' | 'y' | 'scale' | 'alpha' | 'ashore'> {
  const over = layout.wide ? 150 : 40;
  const crest = Math.min(y, to.y) - over;
  const rise = mixed(mixed(y, crest, share), mixed(crest, to.y, share), share);
  return {
    x: mixed(place.x, to.x, share),
    y: rise,
    scale: mixed(place.scale, to.scale, share),
    alpha: 1,
    ashore: share,
  };
}

/** The float under a figure, or left empty where it was, or sunk after a forced sale, not below the floor. */
export function floatOf(place: Place, y: number, sunk: number, floor: number): FloatFrame {
  return {
    x: place.x,
    y: Math.max(y, Math.min(y + sunk * 52 * place.scale, floor - 16 * place.scale)),
    scale: place.scale,
    angle: sunk * (TIPPED - 11),
    alpha: 1 - 0.45 * sunk,
  };
}
