import * as Plot from '@observablehq/plot';
import { ink } from './ink.ts';

/** Room around the drawing, pixels. */
export interface Frame {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export const AXIS_SIZE = 14; // px, the smallest letters of a chart
export const WORD_SIZE = 16;

/** Rough width of a text in pixels: a CJK glyph fills its square, a Latin one about half. */
export function widthOf(text: string, size: number = WORD_SIZE): number {
  let units = 0;
  for (const glyph of text) units += glyph.codePointAt(0)! > 0x2e7f ? 1 : 0.62;
  return units * size;
}

/** Horizontal lines with their numbers, at most four of them. */
export function horizontalLines(ticks: readonly number[], label: (tick: number) => string) {
  return [
    Plot.ruleY(ticks, { stroke: ink('ground'), strokeWidth: 1.4 }),
    Plot.text(ticks, {
      y: (tick: number) => tick,
      text: label,
      frameAnchor: 'left',
      textAnchor: 'end',
      dx: -8,
      fill: ink('muted'),
      fontSize: AXIS_SIZE,
    }),
  ];
}

/** Places for labels near `wanted` pixels, at least `room` apart and within `bounds`. */
export function spaced(
  wanted: readonly number[],
  room: number,
  [top, bottom]: readonly [number, number],
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
  const placed = [...wanted];
  for (let i = 1; i < order.length; i++) {
    const above = order[i - 1]!;
    const below = order[i]!;
    const short = placed[above]! + room - placed[below]!;
    if (short <= 0) continue;
    placed[above]! -= short / 2;
    placed[below]! += short / 2;
  }
  const over = Math.max(0, ...placed.map((place) => place - bottom));
  const under = Math.max(0, ...placed.map((place) => top - place));
  return placed.map((place) => place - over + under);
}

/** Draw `marks` in `frame` and return the bare SVG, its letters in the page's face. */
export function draw(
  frame: Frame,
  options: Plot.PlotOptions,
  marks: Plot.Markish[],
): SVGSVGElement {
  const svg = Plot.plot({
    width: frame.width,
    height: frame.height,
    marginTop: frame.top,
    marginRight: frame.right,
    marginBottom: frame.bottom,
    marginLeft: frame.left,
    className: 'chart-plot',
    style: {
      fontFamily: 'inherit',
      fontSize: `${WORD_SIZE}px`,
      background: 'none',
      color: ink('ink'),
    },
    ...options,
    marks,
  }) as unknown as SVGSVGElement;
  for (const node of svg.querySelectorAll('[aria-label],[aria-description],[aria-hidden]')) {
    for (const name of ['aria-label', 'aria-description', 'aria-hidden'])
      node.removeAttribute(name);
  }
  for (const style of svg.querySelectorAll('style')) style.remove();
  svg.setAttribute('font-size', String(WORD_SIZE));
  svg.setAttribute('text-rendering', 'geometricPrecision');
  return svg;
}
