import * as Plot from '@observablehq/plot';
import { ink } from './ink.ts';
import { AXIS_SIZE, WORD_SIZE } from './labels.ts';

export { AXIS_SIZE, spaced, WORD_SIZE, widthOf } from './labels.ts';

/** Room around the drawing, pixels. */
export interface Frame {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
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
