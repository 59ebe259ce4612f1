import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, WORD_SIZE, widthOf } from './frame.ts';
import { type Ink, ink } from './ink.ts';
import { isNarrowChart } from './narrow.ts';
import { bucket, radiusOf } from './symbols.ts';

/** A share, or what is known of its range, all in [0, 1]. */
export interface RangeRow {
  name: string;
  number: string; // in words, at the row's end
  low: number | null; // null: no range is known
  high: number | null;
  at: number | null; // null: only the range is known
  look: 'mine' | 'hold' | 'sell' | 'reference';
}

export interface RangeWords {
  across: string; // what lies across, under the axis
  percent(x: number): string;
}

const LINE: Record<RangeRow['look'], Ink> = {
  mine: 'ink',
  hold: 'hold-case',
  sell: 'ink',
  reference: 'muted',
};
const TICKS = [0, 0.5, 1];

/** Shares one a row on one axis from none to all, each with its range. */
export function rangesChart(
  rows: readonly RangeRow[],
  words: RangeWords,
  width: number,
): SVGSVGElement {
  const names = Math.max(...rows.map(({ name }) => widthOf(name)));
  const numbers = Math.max(...rows.map(({ number }) => widthOf(number)));
  const above = isNarrowChart(width) || names + numbers > width * 0.6;
  const row = above ? 66 : 44;
  const left = above ? 18 : names + 28;
  const frame = {
    width,
    height: rows.length * row + 46,
    top: 2,
    right: above ? 24 : numbers + 28,
    bottom: 44,
    left,
  };
  const placed = rows.map((one, i) => ({ ...one, y: i * row + (above ? 46 : row / 2) }));
  const tall = rows.length * row;
  const text = {
    y: 'y',
    fill: ink('ink'),
    stroke: ink('card'), // above its mark a text lies over the lines of the axis
    strokeWidth: 5,
    fontSize: WORD_SIZE,
  };
  return draw(
    frame,
    {
      x: { domain: [0, 1], axis: null },
      y: { domain: [0, tall], range: [frame.top, frame.top + tall], axis: null },
    },
    [
      Plot.ruleX(TICKS, { stroke: ink('ground'), strokeWidth: 1.4 }),
      Plot.text(TICKS, {
        x: (tick: number) => tick,
        text: words.percent,
        frameAnchor: 'bottom',
        textAnchor: 'middle',
        dy: 16,
        fill: ink('muted'),
        fontSize: AXIS_SIZE,
      }),
      Plot.text([words.across], {
        text: (t: string) => t,
        frameAnchor: 'bottom',
        dx: (frame.right - frame.left) / 2,
        dy: 36,
        fill: ink('muted'),
        fontSize: AXIS_SIZE,
      }),
      ...placed.flatMap(marksOf),
      Plot.text(placed, {
        ...text,
        text: 'name',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: -left + (above ? 4 : 2),
        dy: above ? -24 : 0,
        fontWeight: 500,
      }),
      Plot.text(placed, {
        ...text,
        text: 'number',
        frameAnchor: 'right',
        textAnchor: 'end',
        dx: frame.right - 4,
        dy: above ? -24 : 0,
        fontWeight: 700,
      }),
    ],
  );
}

function marksOf(row: RangeRow & { y: number }) {
  const line = ink(LINE[row.look]);
  const { low, high, at } = row;
  const range =
    low === null || high === null
      ? []
      : [
          Plot.ruleY([row], {
            x1: low,
            x2: high,
            y: 'y',
            stroke: line,
            strokeWidth: at === null ? 12 : 5,
            strokeOpacity: at === null ? 0.5 : 1,
            strokeLinecap: 'round',
          }),
        ];
  if (at === null) return range;
  const sell = row.look === 'sell';
  return [
    ...range,
    Plot.dot([row], {
      x: at,
      y: 'y',
      r: sell ? radiusOf(20) : 7.5,
      ...(sell && { symbol: bucket }),
      fill: sell ? ink('sell') : row.look === 'mine' ? ink('ink') : ink('card'),
      stroke: line,
      strokeWidth: sell ? 2 : 3.5,
    }),
  ];
}
