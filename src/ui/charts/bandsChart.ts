import * as Plot from '@observablehq/plot';
import {
  AXIS_SIZE,
  draw,
  type Frame,
  horizontalLines,
  spaced,
  WORD_SIZE,
  widthOf,
} from './frame.ts';
import { type Ink, ink } from './ink.ts';
import { isNarrowChart } from './narrow.ts';
import { roundAxis } from './roundAxis.ts';
import { everyFew, logTicks } from './ticks.ts';

/** Where the runs lie after a round, dollars; the opening is round 0. */
export interface BandMark {
  round: number;
  low: number; // 5 %
  lower: number; // 25 %
  middle: number; // the median
  upper: number; // 75 %
  high: number; // 95 %
  value: number; // its median
}

/** Names and last figures, at the ends of the lines. */
export interface BandWords {
  high: string;
  middle: string;
  low: string;
  value: string;
  round: string;
  money(x: number): string;
}

/** Below this a price is drawn at the floor: the page says so in words. */
const FLOOR = 1e-6;
const KEYS = ['low', 'lower', 'middle', 'upper', 'high', 'value'] as const;

function drawable(marks: readonly BandMark[]): BandMark[] {
  return marks.map((mark) => {
    const raised = { ...mark };
    for (const key of KEYS) raised[key] = Math.max(mark[key], FLOOR);
    return raised;
  });
}

function domainOf(marks: readonly BandMark[]): [number, number] {
  const all = marks.flatMap((mark) => KEYS.map((key) => mark[key]));
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const pad = Math.max((high / low) ** 0.08, 1.01);
  return [low / pad, high * pad];
}

function band(marks: readonly BandMark[], from: keyof BandMark, to: keyof BandMark) {
  const edge = { x: 'round', stroke: ink('ink'), strokeWidth: 1.2, strokeOpacity: 0.6 };
  return [
    Plot.areaY(marks, { x: 'round', y1: from, y2: to, fill: ink('ink'), fillOpacity: 0.15 }),
    Plot.line(marks, { ...edge, y: from }),
    Plot.line(marks, { ...edge, y: to }),
  ];
}

function endLabels(marks: readonly BandMark[], words: BandWords, frame: Frame, yOf: YOf) {
  const last = marks.at(-1)!;
  const ends: { text: string; at: number; fill: Ink; strong: boolean }[] = [
    { text: words.high, at: yOf(last.high), fill: 'ink', strong: false },
    { text: words.middle, at: yOf(last.middle), fill: 'ink', strong: true },
    { text: words.low, at: yOf(last.low), fill: 'ink', strong: false },
    { text: words.value, at: yOf(last.value), fill: 'value', strong: true },
  ];
  const lines = Math.max(...ends.map(({ text }) => text.split('\n').length));
  const places = spaced(
    ends.map(({ at }) => at),
    20 * lines,
    [frame.top, frame.height - frame.bottom],
  );
  return ends.map(({ text, fill, strong }, i) =>
    Plot.text([text], {
      text: (t: string) => t,
      frameAnchor: 'top-right',
      textAnchor: 'start',
      lineAnchor: 'middle',
      dx: 10,
      dy: places[i]! - frame.top,
      fill: ink(fill),
      fontSize: WORD_SIZE,
      fontWeight: strong ? 700 : 500,
    }),
  );
}

type YOf = (x: number) => number;

/** Many runs of a price by round on a log axis: half of them, nine in ten, their median, and value's. */
export function bandsChart(
  given: readonly BandMark[],
  words: BandWords,
  width: number,
): SVGSVGElement {
  const marks = drawable(given);
  const [low, high] = domainOf(marks);
  const ticks = logTicks(low, high);
  const ends = [words.high, words.middle, words.low, words.value].flatMap((text) =>
    text.split('\n'),
  );
  const frame = {
    width,
    height: isNarrowChart(width) ? 320 : 340,
    top: 16,
    right: 16 + Math.max(...ends.map((text) => widthOf(text)), 8 + widthOf(words.round, AXIS_SIZE)),
    bottom: 36,
    left: 14 + Math.max(...ticks.map((tick) => widthOf(words.money(tick), AXIS_SIZE)), 24),
  };
  const tall = frame.height - frame.top - frame.bottom;
  const yOf: YOf = (x) => frame.top + (tall * Math.log(high / x)) / Math.log(high / low);
  const rounds = marks.length - 1;
  const every = everyFew(rounds, Math.max(4, Math.floor((width - frame.left - frame.right) / 30)));
  const line = { x: 'round', strokeLinejoin: 'round' as const };
  return draw(
    frame,
    {
      x: { domain: [0, rounds], axis: null },
      y: { type: 'log', domain: [low, high], axis: null },
    },
    [
      ...horizontalLines(ticks, words.money),
      ...band(marks, 'low', 'high'),
      ...band(marks, 'lower', 'upper'),
      Plot.line(marks, {
        ...line,
        y: 'value',
        stroke: ink('value'),
        strokeWidth: 4,
        strokeDasharray: '1 8',
        strokeLinecap: 'round',
      }),
      Plot.line(marks, { ...line, y: 'middle', stroke: ink('ink'), strokeWidth: 4.5 }),
      ...endLabels(marks, words, frame, yOf),
      ...roundAxis(
        marks
          .map(({ round }) => round)
          .filter((round) => round > 0 && (round % every === 0 || every === 1)),
        words.round,
        { dx: 18, dy: 20 },
      ),
    ],
  );
}
