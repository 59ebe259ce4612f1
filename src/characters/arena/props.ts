import { INKS } from '../inks.ts';
import { cut, disc, type Mark, moved, ring, shape, stroke } from '../marks.ts';

const HANDLE = stroke('M0,3V-10', 5, INKS.pole);
const GLINT = stroke('M-5,-22L0,-27M-4,-16L5,-25', 1.6, INKS.card);

/** A hand mirror; the hand is at its origin. */
export const MIRROR: readonly Mark[] = [HANDLE, cut(ring(0, -21, 11.5), INKS.sky, 3.4), GLINT];

const PETALS: readonly (readonly [number, number])[] = [
  [0, -37],
  [13, -30],
  [13, -14],
  [0, -7],
  [-13, -14],
  [-13, -30],
];

/** The mirror in a frame of flowers. */
export const FLOWER_MIRROR: readonly Mark[] = [
  stroke('M0,3V-7', 5, INKS.pole),
  ...PETALS.map(([x, y], index) => disc(x, y, 7, index % 2 ? INKS.straw : INKS.rose, 2)),
  cut(ring(0, -22, 10.5), INKS.sky, 2.4),
  GLINT,
];

/** What is given or kept: a peach, stalk up, its middle at the origin. */
export const PEACH: readonly Mark[] = [
  shape('M0,-8C6,-10 10,-5 8.5,0C7,5 3,8 0,8.5C-3,8 -7,5 -8.5,0C-10,-5 -6,-10 0,-8Z', INKS.rose),
  stroke('M0,-8Q-3,-2 1,3', 1.6),
  shape('M0,-8Q3,-15 11,-14Q9,-8 0,-8Z', INKS.moss, 1.8),
];

/** Marks put where a hand is. */
export const held = (x: number, y: number, turn: number, marks: readonly Mark[]): Mark =>
  moved(`translate(${x},${y}) rotate(${turn})`, ...marks);
