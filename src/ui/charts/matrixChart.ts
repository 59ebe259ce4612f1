import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, WORD_SIZE, widthOf } from './frame.ts';
import { ink } from './ink.ts';
import { shadesOf } from './shades.ts';

/** What everybody in a row got from everybody in a column. */
export interface MatrixData {
  names: readonly string[];
  figures: readonly string[]; // pictures as data addresses
  scores: readonly (readonly number[])[];
}

export interface MatrixWords {
  corner: string; // how it is to be read, above the rows' names
  number(score: number): string;
}

const FIGURE = 30;
const CELL = { width: 58, height: 36 };
const HEAD = 62;

/** The scores of all against all as a picture: the more, the darker. As wide as it needs to be. */
export function matrixChart(
  { names, figures, scores }: MatrixData,
  words: MatrixWords,
): SVGSVGElement {
  const shades = shadesOf(scores);
  const left = FIGURE + 14 + Math.max(...names.map((name) => widthOf(name)));
  const count = names.length;
  const frame = {
    width: Math.max(left + count * CELL.width + 4, widthOf(words.corner) + 8),
    height: HEAD + count * CELL.height + 4,
    top: HEAD,
    right: 4,
    bottom: 4,
    left,
  };
  const cells = scores.flatMap((row, y) =>
    row.map((score, x) => ({ x, y, score, shade: shades[y]![x]! })),
  );
  const rows = names.map((name, y) => ({ name, y, figure: figures[y]! }));
  const right = left + count * CELL.width;
  return draw(
    frame,
    {
      x: { domain: [-0.5, count - 0.5], range: [left, right], axis: null },
      y: {
        domain: [-0.5, count - 0.5],
        range: [HEAD, HEAD + count * CELL.height],
        axis: null,
      },
      opacity: { type: 'identity' },
    },
    [
      Plot.rect(cells, {
        x1: (cell: { x: number }) => cell.x - 0.5,
        x2: (cell: { x: number }) => cell.x + 0.5,
        y1: (cell: { y: number }) => cell.y - 0.5,
        y2: (cell: { y: number }) => cell.y + 0.5,
        fill: ink('straw'),
        fillOpacity: 'shade',
        stroke: ink('ink'),
        strokeWidth: 1.4,
      }),
      Plot.text(cells, {
        x: 'x',
        y: 'y',
        text: ({ score }: { score: number }) => words.number(score),
        fill: ink('ink'),
        fontSize: AXIS_SIZE,
      }),
      Plot.image(rows, {
        x: 'y',
        frameAnchor: 'top',
        src: 'figure',
        dy: -FIGURE / 2 - 4,
        width: FIGURE,
        height: FIGURE,
      }),
      Plot.image(rows, {
        y: 'y',
        frameAnchor: 'left',
        src: 'figure',
        dx: -left + FIGURE / 2 + 2,
        width: FIGURE,
        height: FIGURE,
      }),
      Plot.text(rows, {
        y: 'y',
        text: 'name',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: -left + FIGURE + 10,
        fill: ink('ink'),
        fontSize: WORD_SIZE,
      }),
      Plot.text([words.corner], {
        text: (t: string) => t,
        frameAnchor: 'top-left',
        textAnchor: 'start',
        dx: -left + 4,
        dy: -HEAD + 12,
        fill: ink('muted'),
        fontSize: AXIS_SIZE,
      }),
    ],
  );
}
