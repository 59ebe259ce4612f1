import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, horizontalLines, spaced, WORD_SIZE, widthOf } from './frame.ts';
import { ink } from './ink.ts';
import { isNarrowChart } from './narrow.ts';
import { roundAxis } from './roundAxis.ts';
import { evenTicks, everyFew } from './ticks.ts';

export interface WealthData {
  marks: readonly { round: number; paper: number; exit: number }[]; // dollars, from round 0
}

export interface WealthWords {
  paper: string;
  exit: string;
  round: string;
  money(x: number): string;
}

/** My wealth on paper and if all sold at once, by round: two lines and what lies between them. */
export function wealthChart(
  { marks }: WealthData,
  words: WealthWords,
  width: number,
): SVGSVGElement {
  const all = marks.flatMap(({ paper, exit }) => [paper, exit]);
  const low = Math.min(0, ...all);
  const high = Math.max(1, ...all);
  const ticks = evenTicks(low, high);
  const ends = [...words.paper.split('\n'), ...words.exit.split('\n')];
  const last = marks.at(-1)!;
  const frame = {
    width,
    height: isNarrowChart(width) ? 250 : 290,
    top: 26,
    right: 16 + Math.max(...ends.map((end) => widthOf(end))),
    bottom: 32,
    left: 14 + Math.max(...ticks.map((tick) => widthOf(words.money(tick), AXIS_SIZE))),
  };
  const tall = frame.height - frame.top - frame.bottom;
  const yOf = (x: number) => (tall * (high - x)) / (high - low);
  const [paper, exit] = spaced([yOf(last.paper), yOf(last.exit)], isNarrowChart(width) ? 44 : 22, [
    isNarrowChart(width) ? 16 : 8,
    tall - (isNarrowChart(width) ? 16 : 8),
  ]);
  const end = (text: string, dy: number) =>
    Plot.text([text], {
      text: (t: string) => t,
      frameAnchor: 'top-right',
      textAnchor: 'start',
      lineAnchor: 'middle',
      dx: 10,
      dy,
      fill: ink('ink'),
      fontSize: WORD_SIZE,
      fontWeight: 700,
    });
  const line = { x: 'round', strokeLinejoin: 'round' as const, stroke: ink('ink') };
  const every = everyFew(
    last.round,
    Math.max(4, Math.floor((width - frame.left - frame.right) / 30)),
  );
  return draw(
    frame,
    {
      x: { domain: [0, Math.max(1, last.round)], axis: null },
      y: { domain: [low, high], axis: null },
    },
    [
      Plot.areaY(marks, {
        x: 'round',
        y1: 'exit',
        y2: 'paper',
        fill: ink('ink'),
        fillOpacity: 0.1,
      }),
      ...horizontalLines(ticks, words.money),
      Plot.line(marks, { ...line, y: 'exit', strokeWidth: 3, strokeDasharray: '8 6' }),
      Plot.line(marks, { ...line, y: 'paper', strokeWidth: 4.5 }),
      end(words.paper, paper!),
      end(words.exit, exit!),
      ...roundAxis(
        marks.filter(({ round }) => round > 0 && round % every === 0).map(({ round }) => round),
        words.round,
        { dx: 18, dy: 20 },
      ),
    ],
  );
}
