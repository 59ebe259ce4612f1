import { type Bearing, FIGURE, figureMarks } from './figure.ts';
import { INKS } from './inks.ts';
import { type Printed, printed, svgDocument } from './press.ts';
import { type FigureId, lookOf } from './registry.ts';

export type Crop = 'whole' | 'bust';

export interface FigureOptions extends Partial<Bearing> {
  seat?: number; // coat and face of a plain figure
  dark?: boolean; // with a light halo, for a dark ground
  halo?: string; // colour of the halo, or a CSS variable for it; draws one even without `dark`
  outline?: boolean; // a black shape alone
}

const HEAD_HEIGHT = 48;
const RADIAN = 0.01745; // of a degree

/** A figure as paths to be drawn inside ROOT, from back to front. */
export function printedFigure(id: FigureId, options: FigureOptions = {}): Printed[] {
  const { seat = 0, dark = false, outline = false, posture = 'idle', ...bearing } = options;
  const { halo = dark ? INKS.shell : '' } = options;
  const marks = figureMarks(lookOf(id, seat), { posture, ...bearing });
  if (outline) return printed(marks, 'outline');
  return [...(halo ? printed(marks, 'halo', halo) : []), ...printed(marks, 'inks')];
}

/** The view of a crop: x, y, width, height. A bust follows the head of somebody who leans. */
export function viewOf(id: FigureId, crop: Crop = 'whole'): readonly number[] {
  if (crop === 'whole') return FIGURE.view;
  const [x, y, width, height] = FIGURE.bust;
  const aside = Math.round((lookOf(id).lean ?? 0) * RADIAN * HEAD_HEIGHT);
  return [x + aside, y, width, height];
}

/** A figure as a complete SVG document. */
export function figureSvg(id: FigureId, options: FigureOptions & { crop?: Crop } = {}): string {
  const { crop, ...rest } = options;
  return svgDocument(printedFigure(id, rest), viewOf(id, crop));
}

/** The black outline of a figure in its signature pose. */
export function silhouetteSvg(id: FigureId): string {
  return figureSvg(id, { outline: true });
}
