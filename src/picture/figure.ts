import { type Place } from './crowd.ts';
import { mixed } from './ease.ts';
import { type Layout } from './layout.ts';
import { type FigureFrame, type FloatFrame } from './types.ts';

/** A debt at the red line lowers float and figure by this, in units of the figure. */
export const DEEPEST = 18;
/** How far a float tips that is sold out, degrees. */
export const TIPPED = 35;
const BACK_ROW = 26;
const ASHORE_SCALE = 0.6;
const TRAIN = 236; // units of the quay that train and ends take

/** The y of a float in place, lowered by its owner's debt. */
export function floatLine(place: Place, level: number, load: number, figure: number): number {
  return level - 2 - (place.back ? BACK_ROW * figure : 0) + DEEPEST * figure * load;
}

/** Where the `index`-th of `count` stands on the quay; null where there is none. */
export function shoreSpot(
  layout: Layout,
  index: number,
  count: number,
): { x: number; y: number; scale: number } | null {
  if (layout.quay === null) return null;
  const { left, top, width } = layout.quay;
  const pitch = Math.min(30, (width - TRAIN) / Math.max(1, count - 1));
  return { x: left + width - 40 - (count - 1 - index) * pitch, y: top - 7, scale: ASHORE_SCALE };
}

/** A figure somewhere on its leap from the float (0) to the quay (1), or out of sight on a phone. */
export function between(
  layout: Layout,
  place: Place,
  y: number,
  spot: { x: number; y: number; scale: number } | null,
  share: number,
): Pick<FigureFrame, 'x' | 'y' | 'scale' | 'alpha' | 'ashore'> {
  const to = spot ?? { x: layout.extent.width + 24, y: layout.inner.top + 30, scale: place.scale };
  const over = layout.wide ? 150 : 40;
  const crest = Math.min(y, to.y) - over;
  const rise = mixed(mixed(y, crest, share), mixed(crest, to.y, share), share);
  return {
    x: mixed(place.x, to.x, share),
    y: rise,
    scale: mixed(place.scale, to.scale, share),
    alpha: spot === null && share >= 1 ? 0 : 1,
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
