import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, WORD_SIZE, widthOf } from './frame.ts';
import { ink } from './ink.ts';

/** The basin of always-selling by δ; both between 0 and 1. */
export interface BasinData {
  curve: readonly { delta: number; basin: number }[];
  at: { delta: number; basin: number };
  least: number | null; // δ*
}

export interface BasinWords {
  delta: string; // under the axis
  least: string; // at δ*
  basin: string; // at the marked point
  percent(x: number): string;
}

/** How common trust must be before it pays, by how likely another round is; the chosen δ marked. */
export function basinChart(data: BasinData, words: BasinWords, width: number): SVGSVGElement {
  const ticks = [0, 0.5, 1];
  const frame = {
    width,
    height: 228,
    top: 34,
    right: 26,
    bottom: 50,
    left: 14 + widthOf(words.percent(1), AXIS_SIZE),
  };
  const wide = width - frame.left - frame.right;
  const x = data.at.delta * wide;
  const half = widthOf(words.basin) / 2;
  const beside = x > wide / 2 ? x - 14 - half : x + 14 + half;
  const middle = Math.min(wide - half, Math.max(half - frame.left + 2, beside));
  return draw(frame, { x: { domain: [0, 1], axis: null }, y: { domain: [0, 1], axis: null } }, [
    Plot.areaY(data.curve, { x: 'delta', y: 'basin', fill: ink('sell'), fillOpacity: 0.35 }),
    Plot.ruleY(ticks, { stroke: ink('ground'), strokeWidth: 1.4 }),
    Plot.text(ticks, {
      y: (t: number) => t,
      text: words.percent,
      frameAnchor: 'left',
      textAnchor: 'end',
      dx: -8,
      fill: ink('muted'),
      fontSize: AXIS_SIZE,
    }),
    Plot.line(data.curve, { x: 'delta', y: 'basin', stroke: ink('ink'), strokeWidth: 3.5 }),
    ...(data.least === null
      ? []
      : [
          Plot.ruleX([data.least], { stroke: ink('ink'), strokeWidth: 2, strokeDasharray: '3 4' }),
          Plot.text([words.least], {
            x: data.least,
            text: (t: string) => t,
            frameAnchor: 'top',
            lineAnchor: 'bottom',
            dy: -8,
            dx:
              Math.max(0, widthOf(words.least) / 2 - data.least * wide) +
              Math.min(0, wide * (1 - data.least) - widthOf(words.least) / 2),
            fill: ink('ink'),
            fontSize: WORD_SIZE,
            fontWeight: 700,
          }),
        ]),
    Plot.dot([data.at], {
      x: 'delta',
      y: 'basin',
      r: 8,
      fill: ink('card'),
      stroke: ink('ink'),
      strokeWidth: 3,
    }),
    Plot.text([data.at], {
      x: 'delta',
      y: 'basin',
      text: () => words.basin,
      dx: middle - x,
      dy: data.at.basin > 0.6 ? 24 : -16,
      fill: ink('ink'),
      stroke: ink('card'),
      strokeWidth: 4,
      fontSize: WORD_SIZE,
      fontWeight: 700,
    }),
    Plot.text(ticks, {
      x: (t: number) => t,
      text: words.percent,
      frameAnchor: 'bottom',
      dy: 18,
      fill: ink('muted'),
      fontSize: AXIS_SIZE,
    }),
    Plot.text([words.delta], {
      text: (t: string) => t,
      frameAnchor: 'bottom',
      dy: 40,
      fill: ink('muted'),
      fontSize: AXIS_SIZE,
    }),
  ]);
}
