import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, WORD_SIZE, widthOf } from './frame.ts';
import { ink } from './ink.ts';
import { isNarrowChart } from './narrow.ts';
import { evenTicks } from './ticks.ts';

/** One who took part: a mean, and between which two ends most of what it reached lies. */
export interface StandingRow {
  name: string;
  figure: string; // picture as a data address
  number: string; // the mean in words, at the row's end
  mean: number;
  low: number;
  high: number;
}

export interface StandingWords {
  across: string; // what lies across, under the axis
  tick(x: number): string;
}

const FIGURE = 30;

/** Everybody in a row of their own, the best on top: a dot for the mean, a line for its spread. */
export function standingsChart(
  rows: readonly StandingRow[],
  words: StandingWords,
  width: number,
): SVGSVGElement {
  const names = Math.max(...rows.map(({ name }) => widthOf(name)));
  const numbers = Math.max(...rows.map(({ number }) => widthOf(number)));
  const above = isNarrowChart(width) || names + numbers > width * 0.5;
  const row = above ? 60 : 38;
  const left = FIGURE + 12 + (above ? 0 : names + 10);
  const frame = {
    width,
    height: rows.length * row + 46,
    top: 2,
    right: above ? 16 : numbers + 24,
    bottom: 44,
    left,
  };
  const ends = rows.flatMap(({ low, high, mean }) => [low, high, mean]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = (most - least || Math.abs(most) || 1) * 0.04;
  const ticks = evenTicks(least - room, most + room, above ? 3 : 4);
  const placed = rows.map((one, i) => ({ ...one, y: i * row + (above ? 42 : row / 2) }));
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
      x: { domain: [least - room, most + room], axis: null },
      y: { domain: [0, tall], range: [frame.top, frame.top + tall], axis: null },
    },
    [
      Plot.ruleX(ticks, { stroke: ink('ground'), strokeWidth: 1.4 }),
      Plot.text(ticks, {
        x: (tick: number) => tick,
        text: words.tick,
        frameAnchor: 'bottom',
        dy: 16,
        fill: ink('muted'),
        fontSize: AXIS_SIZE,
      }),
      Plot.text([words.across], {
        text: (t: string) => t,
        frameAnchor: 'bottom',
        dy: 36,
        fill: ink('muted'),
        fontSize: AXIS_SIZE,
      }),
      Plot.ruleY(placed, {
        x1: 'low',
        x2: 'high',
        y: 'y',
        stroke: ink('ink'),
        strokeWidth: 5,
        strokeLinecap: 'round',
      }),
      Plot.dot(placed, {
        x: 'mean',
        y: 'y',
        r: 7.5,
        fill: (_: StandingRow, i: number) => ink(i === 0 ? 'ink' : 'card'),
        stroke: ink('ink'),
        strokeWidth: 3.5,
      }),
      Plot.image(placed, {
        y: 'y',
        src: 'figure',
        frameAnchor: 'left',
        dx: -left + FIGURE / 2 + 2,
        dy: above ? -12 : 0,
        width: FIGURE,
        height: FIGURE + 2,
      }),
      Plot.text(placed, {
        ...text,
        text: 'name',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: above ? 0 : -left + FIGURE + 12,
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
