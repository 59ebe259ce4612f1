import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, horizontalLines, spaced, WORD_SIZE, widthOf } from './frame.ts';
import { type Ink, ink } from './ink.ts';
import { isNarrowChart } from './narrow.ts';
import { roundAxis } from './roundAxis.ts';
import { everyFew } from './ticks.ts';

/** A share with its band, all in [0, 1]. */
export interface ShareMark {
  round: number;
  share: number;
  low: number;
  high: number;
}

export interface ShareSeries {
  name: string; // and its last figure, at the line's end
  marks: readonly ShareMark[];
}

export interface ShareWords {
  round: string;
  percent(x: number): string;
}

interface Look {
  line: Ink;
  casing: Ink;
  dashes: string;
  symbol: 'circle' | 'diamond';
}

/** The first treatment wears the ink of holding, a second the key line's. */
const LOOKS: readonly Look[] = [
  { line: 'hold', casing: 'hold-case', dashes: '', symbol: 'circle' },
  { line: 'ink', casing: 'ink', dashes: '9 6', symbol: 'diamond' },
];

/** The share that held by round, with a band, one line a treatment. */
export function shareChart(
  series: readonly ShareSeries[],
  words: ShareWords,
  width: number,
): SVGSVGElement {
  const narrow = isNarrowChart(width);
  const rounds = Math.max(...series.flatMap(({ marks }) => marks.map(({ round }) => round)));
  const ends = series.flatMap(({ name }) => name.split('\n'));
  const frame = {
    width,
    height: narrow ? 260 : 280,
    top: 16,
    right: 22 + Math.max(...ends.map((end) => widthOf(end)), widthOf(words.round, AXIS_SIZE)),
    bottom: 32,
    left: 14 + widthOf(words.percent(1), AXIS_SIZE),
  };
  const tall = frame.height - frame.top - frame.bottom;
  const every = everyFew(rounds, Math.max(4, Math.floor((width - frame.left - frame.right) / 30)));
  const places = spaced(
    series.map(({ marks }) => tall * (1 - marks.at(-1)!.share)),
    42,
    [18, tall - 18],
  );
  return draw(
    frame,
    {
      x: { domain: rounds > 1 ? [1, rounds] : [0, 2], axis: null },
      y: { domain: [0, 1], axis: null },
    },
    [
      ...horizontalLines([0, 0.5, 1], words.percent),
      ...series.flatMap(({ marks }, i) => bandOf(marks, LOOKS[i]!)),
      ...series.flatMap(({ marks }, i) => lineOf(marks, LOOKS[i]!)),
      ...series.map(({ name }, i) =>
        Plot.text([name], {
          text: (t: string) => t,
          frameAnchor: 'top-right',
          textAnchor: 'start',
          lineAnchor: 'middle',
          dx: 14,
          dy: places[i]!,
          fill: ink('ink'),
          fontSize: WORD_SIZE,
          fontWeight: 700,
        }),
      ),
      ...roundAxis(
        Array.from({ length: rounds }, (_, r) => r + 1).filter(
          (r) => r % every === 0 || every === 1,
        ),
        words.round,
        { dx: 18, dy: 20 },
      ),
    ],
  );
}

function bandOf(marks: readonly ShareMark[], { casing: line }: Look) {
  if (marks.length === 1) {
    return [
      Plot.ruleX(marks, { x: 'round', y1: 'low', y2: 'high', stroke: ink(line), strokeWidth: 2 }),
    ];
  }
  const edge = { x: 'round', stroke: ink(line), strokeWidth: 1.2, strokeOpacity: 0.6 };
  return [
    Plot.areaY(marks, { x: 'round', y1: 'low', y2: 'high', fill: ink(line), fillOpacity: 0.15 }),
    Plot.line(marks, { ...edge, y: 'low' }),
    Plot.line(marks, { ...edge, y: 'high' }),
  ];
}

/** More marks than this would touch each other. */
const MOST_MARKS = 24;

function lineOf(marks: readonly ShareMark[], { line, casing, dashes, symbol }: Look) {
  const shown = marks.length > MOST_MARKS ? marks.slice(-1) : marks;
  return [
    ...(line === casing
      ? []
      : [
          Plot.line(marks, {
            x: 'round',
            y: 'share',
            stroke: ink(casing),
            strokeWidth: 5,
            strokeLinejoin: 'round',
          }),
        ]),
    Plot.line(marks, {
      x: 'round',
      y: 'share',
      stroke: ink(line),
      strokeWidth: line === casing ? 4.5 : 3,
      strokeLinejoin: 'round',
      ...(dashes !== '' && { strokeDasharray: dashes }),
    }),
    Plot.dot(shown, {
      x: 'round',
      y: 'share',
      r: 6,
      symbol,
      fill: ink('card'),
      stroke: ink(casing),
      strokeWidth: 3.5,
    }),
  ];
}
