import { type Bearing, FIGURE, figureMarks } from './figure.ts';
import { INKS } from './inks.ts';
import { FLOAT } from './kit.ts';
import { type Printed, printed, svgDocument } from './press.ts';
import { type FigureId, lookOf } from './registry.ts';

export interface FigureOptions extends Partial<Bearing> {
  seat?: number; // coat and face of a plain figure
  dark?: boolean; // with a light halo, for a dark ground
  halo?: string; // colour of the halo, or a CSS variable for it; draws one even without `dark`
  outline?: boolean; // a black shape alone
}

/** A figure as paths to be drawn inside ROOT, from back to front. */
export function printedFigure(id: FigureId, options: FigureOptions = {}): Printed[] {
  const {
    seat = 0,
    dark = false,
    halo = dark ? INKS.shell : '',
    outline = false,
    posture = 'idle',
    ...bearing
  } = options;
  const marks = figureMarks(lookOf(id, seat), { posture, ...bearing });
  if (outline) return printed(marks, 'outline');
  return [...(halo ? printed(marks, 'halo', halo) : []), ...printed(marks, 'inks')];
}

/** A figure as a complete SVG document, `FIGURE.view` wide and high. */
export function figureSvg(id: FigureId, options: FigureOptions = {}): string {
  return svgDocument(printedFigure(id, options), FIGURE.view);
}

/** The black outline of a figure in its signature pose. */
export function silhouetteSvg(id: FigureId): string {
  return figureSvg(id, { outline: true });
}

/** The float that somebody who went ashore leaves behind; same size and anchors as a figure. */
export function floatSvg(dark = false): string {
  const halo = dark ? printed(FLOAT, 'halo') : [];
  return svgDocument([...halo, ...printed(FLOAT, 'inks')], FIGURE.view);
}
