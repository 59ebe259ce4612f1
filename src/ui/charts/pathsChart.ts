import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, horizontalLines, spaced, WORD_SIZE, widthOf } from './frame.ts';
import { type Ink, ink } from './ink.ts';
import { isNarrowChart } from './narrow.ts';
import { roundAxis } from './roundAxis.ts';
import { evenTicks, everyFew, logTicks } from './ticks.ts';

/** One game's figures, from the opening on. */
export interface PathSeries {
  sign: string; // one or two letters, set on the line
  name: string; // and its last figure, at the line's end; two lines on a phone
  values: readonly number[]; // dollars
}

export interface PathsWords {
  round: string;
  money(x: number): string;
}

interface Look {
  line: Ink;
  width: number;
  dashes: string;
}

/** Told apart by dashes and width first: the first game is the strong one. */
const LOOKS: readonly Look[] = [
  { line: 'ink', width: 4.5, dashes: '' },
  { line: 'clay', width: 3.5, dashes: '11 6' },
  { line: 'muted', width: 3.5, dashes: '2 6' },
  { line: 'ink', width: 2.2, dashes: '' },
  { line: 'clay', width: 2.6, dashes: '14 5 3 5' },
];

/** Below this a price is drawn at the floor of a log axis. */
const FLOOR = 1e-6;

interface Point {
  round: number;
  value: number;
}

function domainOf(values: readonly number[], log: boolean): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!log) return [Math.min(0, low), Math.max(1, high)];
  const pad = Math.max((high / low) ** 0.08, 1.01);
  return [low / pad, high * pad];
}

function lineOf(points: readonly Point[], { line, width, dashes }: Look) {
  return Plot.line(points, {
    x: 'round',
    y: 'value',
    stroke: ink(line),
    strokeWidth: width,
    strokeLinejoin: 'round',
    ...(dashes !== '' && { strokeDasharray: dashes }),
  });
}

/** The sign of a line in a circle on it, each at a round of its own. */
function signOf(points: readonly Point[], sign: string, at: number, of: number, { line }: Look) {
  const last = points.length - 1;
  const place = points[Math.round((last * (at + 1)) / (of + 1))]!;
  const spot = { x: 'round', y: 'value' };
  return [
    Plot.dot([place], { ...spot, r: 11, fill: ink('card'), stroke: ink(line), strokeWidth: 2.5 }),
    Plot.text([place], {
      ...spot,
      text: () => sign,
      fill: ink('ink'),
      fontSize: AXIS_SIZE,
      fontWeight: 700,
    }),
  ];
}

/** Up to five games on one axis: their prices (`log`, like the gauge) or their wealth. */
export function pathsChart(
  series: readonly PathSeries[],
  words: PathsWords,
  width: number,
  { log }: { log: boolean },
): SVGSVGElement {
  const narrow = isNarrowChart(width);
  const paths = series.map(({ values }) =>
    values.map((value, round): Point => ({ round, value: log ? Math.max(value, FLOOR) : value })),
  );
  const all = paths.flatMap((points) => points.map(({ value }) => value));
  const domain = domainOf(all, log);
  const [low, high] = domain;
  const ticks = log ? logTicks(low, high) : evenTicks(low, high);
  const rounds = Math.max(1, ...paths.map((points) => points.length - 1));
  const ends = series.flatMap(({ name }) => name.split('\n'));
  const room = narrow ? 42 : 22;
  const frame = {
    width,
    height: Math.max(narrow ? 280 : 310, 70 + room * series.length),
    top: 20,
    right: 16 + Math.max(...ends.map((end) => widthOf(end)), widthOf(words.round, AXIS_SIZE) + 8),
    bottom: 32,
    left: 14 + Math.max(...ticks.map((tick) => widthOf(words.money(tick), AXIS_SIZE))),
  };
  const tall = frame.height - frame.top - frame.bottom;
  const share = (x: number) =>
    log ? Math.log(high / x) / Math.log(high / low) : (high - x) / (high - low);
  const places = spaced(
    paths.map((points) => tall * share(points.at(-1)!.value)),
    room,
    [narrow ? 16 : 8, tall - (narrow ? 26 : 8)],
  );
  const every = everyFew(rounds, Math.max(4, Math.floor((width - frame.left - frame.right) / 30)));
  return draw(
    frame,
    {
      x: { domain: [0, rounds], axis: null },
      y: { type: log ? 'log' : 'linear', domain, axis: null },
      r: { type: 'identity' },
    },
    [
      ...horizontalLines(ticks, words.money),
      ...paths.map((points, i) => lineOf(points, LOOKS[i]!)),
      ...paths.flatMap((points, i) => signOf(points, series[i]!.sign, i, series.length, LOOKS[i]!)),
      ...series.map(({ name }, i) =>
        Plot.text([name], {
          text: (t: string) => t,
          frameAnchor: 'top-right',
          textAnchor: 'start',
          lineAnchor: 'middle',
          dx: 10,
          dy: places[i]!,
          fill: ink('ink'),
          fontSize: WORD_SIZE,
          fontWeight: i === 0 ? 700 : 500,
        }),
      ),
      ...roundAxis(
        Array.from({ length: rounds }, (_, r) => r + 1).filter((r) => r % every === 0),
        words.round,
        { dx: 18, dy: 20 },
      ),
    ],
  );
}
