import { INKS } from './inks.ts';

/** One path of the drawing: a flat fill, an ink line, or a limb (a thick line with an ink edge). */
export interface Stroke {
  d: string;
  fill?: string;
  line?: number; // width of the ink line in units, 0 for none; LINE when left out
  ink?: string; // colour of the line
  limb?: string; // colour of the limb that runs along the path
  cut?: true; // stays light in the outline, as in a paper cut
}

/** Marks moved or turned together. */
export interface Group {
  move: string; // an SVG transform
  marks: readonly Mark[];
}

export type Mark = Stroke | Group;

/** Width of the key line, in units of the figure. */
export const LINE = 2.5;

export const shape = (d: string, fill: string, line = LINE): Stroke => ({ d, fill, line });

export const stroke = (d: string, line = LINE, ink: string = INKS.ink): Stroke => ({
  d,
  line,
  ink,
});

export const limb = (d: string, colour: string): Stroke => ({ d, limb: colour });

/** A shape whose fill stays light in the outline. */
export const cut = (d: string, fill: string, line = LINE): Stroke => ({ d, fill, line, cut: true });

export const moved = (move: string, ...marks: Mark[]): Group => ({ move, marks });

/** Path of a circle. */
export function ring(x: number, y: number, r: number): string {
  return `M${x - r},${y}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0Z`;
}

export const disc = (x: number, y: number, r: number, fill: string, line = LINE): Stroke =>
  shape(ring(x, y, r), fill, line);

/** Path of a rectangle with corners of radius r. */
export function box(x: number, y: number, width: number, height: number, r = 0): string {
  if (r === 0) return `M${x},${y}h${width}v${height}h${-width}Z`;
  const corner = (dx: number, dy: number): string => `a${r},${r} 0 0 1 ${dx},${dy}`;
  const across = width - 2 * r;
  const down = height - 2 * r;
  return `M${x + r},${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}Z`;
}
