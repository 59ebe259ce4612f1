import { INKS } from './inks.ts';
import { LINE, type Mark, type Stroke } from './marks.ts';

/**
 * How marks are printed: in their inks, as a black outline, or as the light halo that lies under a
 * figure on a dark ground.
 */
export type Pen = 'inks' | 'outline' | 'halo';

/** A path ready to be drawn inside ROOT: what is left out is inherited. */
export interface Printed {
  d?: string;
  transform?: string;
  fill?: string;
  stroke?: string;
  width?: number;
  inner?: Printed[];
}

/** What the group around printed marks sets. */
export const ROOT = {
  fill: 'none',
  stroke: INKS.ink,
  'stroke-width': LINE,
  'stroke-linejoin': 'round',
  'stroke-linecap': 'round',
} as const;

const LIMB = 5;
const EDGE = 9.5;
const HALO = 3;
const THIN = 1.7; // lines below this lie inside a shape and need no halo

/** Prints marks with a pen. `colour`: of the halo. */
export function printed(marks: readonly Mark[], pen: Pen, colour: string = INKS.shell): Printed[] {
  return marks.flatMap((mark): Printed[] => {
    if ('move' in mark) {
      const inner = printed(mark.marks, pen, colour);
      return inner.length > 0 ? [{ transform: mark.move, inner }] : [];
    }
    if (pen === 'inks') return inInks(mark);
    return pen === 'outline' ? [inOutline(mark)] : inHalo(mark, colour);
  });
}

function inInks({ d, fill, line = LINE, ink = INKS.ink, limb }: Stroke): Printed[] {
  if (limb !== undefined)
    return [
      { d, width: EDGE },
      { d, stroke: limb, width: LIMB },
    ];
  return [{ d, ...(fill !== undefined && { fill }), ...lineOf(line, ink) }];
}

function inOutline({ d, fill, line = LINE, limb, cut }: Stroke): Printed {
  if (limb !== undefined) return { d, width: EDGE };
  const inside = cut ? '#fff' : INKS.ink;
  return { d, ...(fill !== undefined && { fill: inside }), ...lineOf(line, INKS.ink) };
}

function inHalo({ d, fill, line = LINE, limb }: Stroke, stroke: string): Printed[] {
  const width = (limb === undefined ? line : EDGE) + 2 * HALO;
  if (fill !== undefined && line > 0) return [{ d, fill: stroke, stroke, width }];
  return limb !== undefined || line > THIN ? [{ d, stroke, width }] : [];
}

function lineOf(width: number, stroke: string): Printed {
  if (width === 0) return { stroke: 'none' };
  return { ...(stroke !== INKS.ink && { stroke }), ...(width !== LINE && { width }) };
}

/** Printed marks as SVG text. */
export function markup(items: readonly Printed[]): string {
  return items.map(element).join('');
}

function element({ d, transform, fill, stroke, width, inner }: Printed): string {
  if (inner) return `<g transform="${transform ?? ''}">${markup(inner)}</g>`;
  const attribute = (name: string, value: string | number | undefined): string =>
    value === undefined ? '' : ` ${name}="${value}"`;
  return `<path${attribute('d', d)}${attribute('fill', fill)}${attribute('stroke', stroke)}${attribute('stroke-width', width)}/>`;
}

/** A complete SVG document from printed marks. `view`: x, y, width, height. */
export function svgDocument(items: readonly Printed[], view: readonly number[]): string {
  const [, , width, height] = view;
  const root = Object.entries(ROOT)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}" width="${width}" height="${height}"><g ${root}>${markup(items)}</g></svg>`;
}
