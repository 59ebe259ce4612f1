import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, WORD_SIZE, widthOf } from './frame.ts';
import { type Ink, ink } from './ink.ts';

export interface ColumnDrawn {
  label: string; // under it
  value: number; // its height, from 0
  number: string; // on it; empty for nothing
  look: 'hold' | 'sell' | 'plain';
}

/** A row of columns that stand side by side, as for one treatment. */
export interface ColumnRow {
  name: string; // empty where there is only one
  columns: readonly ColumnDrawn[];
  mark: { at: number; words: string } | null; // a line at `at` columns from the left edge
}

const FILL: Record<ColumnDrawn['look'], Ink> = { hold: 'hold', sell: 'sell', plain: 'ground' };
const TALL = 132; // px, the highest column
const HEAD = 28; // px above for numbers
const FOOT = 26; // px below for labels
const GAP = 22;
const BESIDE = 560; // px: from this width on two rows stand side by side
const AISLE = 40; // px between them

/** Columns from zero, each with its number; rows share one scale. */
export function columnsChart(
  rows: readonly ColumnRow[],
  words: { across: string },
  width: number,
): SVGSVGElement {
  const most = Math.max(...rows.flatMap(({ columns }) => columns.map(({ value }) => value)), 1e-9);
  const beside = rows.length > 1 && width >= BESIDE;
  const tops = rows.map(({ name, mark }) => HEAD + (name === '' ? 0 : 24) + (mark ? 22 : 0));
  const heights = tops.map((top) => top + TALL + FOOT);
  const starts = heights.map((_, i) =>
    beside ? 0 : heights.slice(0, i).reduce((sum, height) => sum + height + GAP, 0),
  );
  const tall = starts.at(-1)! + heights.at(-1)!;
  const frame = { width, height: tall + 24, top: 0, right: 4, bottom: 24, left: 4 };
  const room = width - frame.left - frame.right;
  const wide = beside ? (room - AISLE * (rows.length - 1)) / rows.length : room;
  return draw(
    frame,
    {
      x: { domain: [0, room], axis: null },
      y: { domain: [0, tall], range: [0, tall], axis: null },
    },
    [
      ...rows.flatMap((row, i) =>
        rowMarks(row, {
          top: starts[i]! + tops[i]!,
          start: starts[i]!,
          left: beside ? i * (wide + AISLE) : 0,
          wide,
          most,
        }),
      ),
      Plot.text([words.across], {
        text: (t: string) => t,
        frameAnchor: 'bottom',
        dy: 16,
        fill: ink('muted'),
        fontSize: AXIS_SIZE,
      }),
    ],
  );
}

interface Room {
  start: number; // px from the top to the row
  left: number; // px from the left
  top: number; // px to the top of the highest column
  wide: number;
  most: number;
}

function rowMarks({ name, columns, mark }: ColumnRow, { start, top, left, wide, most }: Room) {
  const step = wide / columns.length;
  const thick = Math.min(64, step * 0.72);
  const foot = top + TALL;
  const placed = columns.map((column, i) => ({
    ...column,
    x: left + (i + 0.5) * step,
    high: (TALL * column.value) / most,
  }));
  type Placed = (typeof placed)[number];
  const labels = Math.max(...columns.map(({ label }) => widthOf(label, AXIS_SIZE))) + 6;
  const every = Math.max(1, Math.ceil(labels / step));
  const numbers = placed.filter(({ number }) => number !== '' && widthOf(number) <= step + 4);
  return [
    ...(name === ''
      ? []
      : [
          Plot.text([name], {
            text: (t: string) => t,
            x: left,
            y: start + 12,
            textAnchor: 'start',
            fill: ink('ink'),
            fontSize: WORD_SIZE,
            fontWeight: 700,
          }),
        ]),
    Plot.rect(
      placed.filter(({ value }) => value > 0),
      {
        x1: (c: Placed) => c.x - thick / 2,
        x2: (c: Placed) => c.x + thick / 2,
        y1: (c: Placed) => foot - c.high,
        y2: foot,
        fill: (c: Placed) => ink(FILL[c.look]),
        stroke: ink('ink'),
        strokeWidth: thick < 8 ? 1 : 2.5,
      },
    ),
    Plot.ruleY([foot], { x1: left, x2: left + wide, stroke: ink('ink'), strokeWidth: 2.5 }),
    Plot.text(
      placed.filter(
        (_, i) => i === placed.length - 1 || (i % every === 0 && placed.length - 1 - i >= every),
      ),
      {
        x: (c: Placed) => Math.min(c.x, left + wide - widthOf(c.label, AXIS_SIZE) / 2),
        y: foot + 16,
        text: 'label',
        fill: ink('ink'),
        fontSize: AXIS_SIZE,
      },
    ),
    ...(mark
      ? markOf(mark, {
          x: left + mark.at * step,
          left,
          y: start + (name === '' ? 0 : 24) + 12,
          foot,
          wide,
        })
      : []),
    Plot.text(numbers, {
      x: 'x',
      y: (c: Placed) => foot - c.high - 12,
      text: 'number',
      fill: ink('ink'),
      fontSize: WORD_SIZE,
      stroke: ink('card'),
      strokeWidth: 4,
      fontWeight: 700,
    }),
  ];
}

/** The one annotation: a line over the columns with its words on top. */
function markOf(
  mark: { words: string },
  { x, y, foot, left, wide }: { x: number; y: number; foot: number; left: number; wide: number },
) {
  const half = widthOf(mark.words) / 2;
  const middle = Math.max(left + half, Math.min(left + wide - half, x));
  return [
    Plot.ruleX([x], { y1: y + 10, y2: foot, stroke: ink('hold-case'), strokeWidth: 3.5 }),
    Plot.text([mark.words], {
      text: (t: string) => t,
      x: middle,
      y,
      fill: ink('ink'),
      stroke: ink('card'),
      strokeWidth: 5,
      fontSize: WORD_SIZE,
      fontWeight: 700,
    }),
  ];
}
