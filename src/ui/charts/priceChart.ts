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
import { ink } from './ink.ts';
import { isNarrowChart } from './narrow.ts';
import { clearOf, type Spot } from './places.ts';
import { bucket, radiusOf } from './symbols.ts';
import { everyFew, logTicks } from './ticks.ts';

export interface PriceData {
  marks: readonly { round: number; price: number; value: number }[]; // dollars, from round 0
  sold: readonly { round: number; count: number; forced: number }[];
  turn: { round: number; words: string } | null;
}

export interface PriceWords {
  price: string; // name and last figure, at the line's end
  value: string;
  gap: string;
  round: string; // names of the two rows under the axis
  sold: string;
  money(x: number): string;
}

/** Below this a price is drawn at the floor: the page says so in words. */
const FLOOR = 1e-6;

function domainOf(marks: PriceData['marks']): [number, number] {
  const all = marks.flatMap(({ price, value }) => [price, value]).map((x) => Math.max(x, FLOOR));
  const low = Math.min(...all);
  const high = Math.max(...all);
  const pad = Math.max((high / low) ** 0.08, 1.01);
  return [low / pad, high * pad];
}

function frameOf(width: number, words: PriceWords, ticks: string[], noted: boolean): Frame {
  const ends = [words.price, words.value, words.gap];
  const wrapped = isNarrowChart(width) ? ends.flatMap((end) => end.split('\n')) : ends;
  const rows = [words.round, words.sold].map((text) => 8 + widthOf(text, AXIS_SIZE));
  const right = 14 + Math.max(...wrapped.map((text) => widthOf(text)), ...rows);
  const left = 14 + Math.max(...ticks.map((text) => widthOf(text, AXIS_SIZE)), 24);
  if (!noted) return { width, height: 300, top: 16, right, bottom: 64, left };
  return { width, height: width < 340 ? 320 : 370, top: 38, right, bottom: 64, left };
}

/** Labels at the ends of the two lines, and the gap between them. */
function endLabels(
  data: PriceData,
  words: PriceWords,
  frame: Frame,
  [low, high]: [number, number],
) {
  const last = data.marks.at(-1)!;
  const tall = frame.height - frame.top - frame.bottom;
  const yOf = (x: number) =>
    frame.top + (tall * Math.log(high / Math.max(x, FLOOR))) / Math.log(high / low);
  const lines = (text: string) => text.split('\n').length;
  const room = 20 * Math.max(lines(words.price), lines(words.value));
  const at = [yOf(last.value), yOf(last.price)];
  const middle = (at[0]! + at[1]!) / 2;
  const apart = Math.abs(at[0]! - at[1]!) > room + 20;
  const [value, price] = spaced(at, room, [frame.top + 8, frame.height - frame.bottom]) as [
    number,
    number,
  ];
  const label = (text: string, y: number, fill: string, strong = true) =>
    Plot.text([text], {
      text: (t: string) => t,
      frameAnchor: 'top-right',
      textAnchor: 'start',
      lineAnchor: 'middle',
      dx: 10,
      dy: y - frame.top,
      fill,
      fontSize: WORD_SIZE,
      fontWeight: strong ? 700 : 500,
    });
  return [
    label(words.value, value, ink('value')),
    label(words.price, price, ink('ink')),
    ...(apart ? [label(words.gap, middle, ink('ink'), false)] : []),
  ];
}

/** Two rows under the axis: the rounds, and how many sold in each, with a bucket where anybody did. */
function rowsBelow(data: PriceData, words: PriceWords, frame: Frame) {
  const every = everyFew(
    data.sold.length,
    Math.max(4, Math.floor((frame.width - frame.left - frame.right) / 30)),
  );
  const shown = data.sold.filter(({ round }) => round % every === 0 || every === 1);
  const row = { frameAnchor: 'bottom' as const, x: 'round' };
  return [
    Plot.text(shown, {
      ...row,
      text: (d: { round: number }) => String(d.round),
      dy: 18,
      fill: ink('muted'),
      fontSize: AXIS_SIZE,
    }),
    Plot.dot(
      shown.filter(({ count, forced }) => count + forced > 0),
      {
        ...row,
        symbol: bucket,
        r: radiusOf(12),
        dy: 36,
        fill: ink('sell'),
        stroke: ink('ink'),
        strokeWidth: 1.6,
      },
    ),
    Plot.text(shown, {
      ...row,
      text: (d: { count: number; forced: number }) => String(d.count + d.forced),
      dy: 55,
      fontWeight: 700,
      fill: ink('ink'),
      fontSize: AXIS_SIZE,
    }),
    ...[[words.round, 18] as const, [words.sold, 55] as const].map(([text, dy]) =>
      Plot.text([text], {
        text: (t: string) => t,
        frameAnchor: 'bottom-right',
        textAnchor: 'start',
        dx: 18,
        dy,
        fill: ink('muted'),
        fontSize: AXIS_SIZE,
      }),
    ),
  ];
}

/** Price against value by round on a log axis, the gap filled, the sellers of each round beneath. */
export function priceChart(data: PriceData, words: PriceWords, width: number): SVGSVGElement {
  const domain = domainOf(data.marks);
  const ticks = logTicks(...domain);
  const frame = frameOf(width, words, ticks.map(words.money), data.turn !== null);
  const drawn = data.marks.map((m) => ({
    ...m,
    price: Math.max(m.price, FLOOR),
    value: Math.max(m.value, FLOOR),
  }));
  const turn = data.turn && drawn.find(({ round }) => round === data.turn!.round);
  return draw(
    frame,
    {
      x: { domain: [0, Math.max(1, data.sold.length)], axis: null },
      y: { type: 'log', domain, axis: null },
    },
    [
      Plot.areaY(drawn, { x: 'round', y1: 'price', y2: 'value', fill: ink('gap') }),
      ...horizontalLines(ticks, words.money),
      Plot.line(drawn, {
        x: 'round',
        y: 'value',
        stroke: ink('value'),
        strokeWidth: 4,
        strokeDasharray: '1 8',
        strokeLinecap: 'round',
      }),
      Plot.line(drawn, {
        x: 'round',
        y: 'price',
        stroke: ink('ink'),
        strokeWidth: 4.5,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      }),
      ...(turn ? turnMark(turn, data.turn!.words, data, frame, domain) : []),
      ...endLabels(data, words, frame, domain),
      ...rowsBelow(data, words, frame),
    ],
  );
}

/** The one annotation: a stem from the turning point to its words, which stand clear of both lines. */
function turnMark(
  at: { round: number; price: number },
  text: string,
  data: PriceData,
  frame: Frame,
  [low, high]: [number, number],
) {
  const wide = frame.width - frame.left - frame.right;
  const tall = frame.height - frame.top - frame.bottom;
  const xOf = (round: number) => (wide * round) / Math.max(1, data.sold.length);
  const yOf = (x: number) => (tall * Math.log(high / Math.max(x, FLOOR))) / Math.log(high / low);
  const half = widthOf(text) / 2;
  // A text wider than the drawing reaches into the room of the axis, on the left.
  const middle =
    2 * half <= wide
      ? Math.min(wide - half, Math.max(half, xOf(at.round)))
      : Math.max(wide - half, half - frame.left + 2);
  const lineOf = (of: 'price' | 'value'): Spot[] =>
    data.marks.map((mark) => ({ x: xOf(mark.round), y: yOf(mark[of]) }));
  const cleared = clearOf([lineOf('price'), lineOf('value')], middle - half, middle + half, {
    distance: 22,
    bottom: tall - 6,
  });
  // Above the lines and beside the words at their ends: into the margin.
  const y = cleared < yOf(at.price) && middle + half > wide - 2 ? Math.min(cleared, -26) : cleared;
  const from = yOf(at.price);
  return [
    Plot.vector([at], {
      x: 'round',
      y: 'price',
      length: Math.max(0, Math.abs(y - from) - 12),
      rotate: y > from ? 180 : 0,
      anchor: 'start',
      shape: stem,
      stroke: ink('ink'),
      strokeWidth: 2,
    }),
    Plot.dot([at], {
      x: 'round',
      y: 'price',
      r: 5,
      fill: ink('card'),
      stroke: ink('ink'),
      strokeWidth: 2.5,
    }),
    Plot.text([at], {
      x: 'round',
      text: () => text,
      frameAnchor: 'top',
      lineAnchor: 'middle',
      dy: y,
      dx: middle - xOf(at.round),
      fill: ink('ink'),
      stroke: ink('card'),
      strokeWidth: 4,
      fontWeight: 700,
      fontSize: WORD_SIZE,
    }),
  ];
}

const stem: Plot.VectorShapeImplementation = {
  draw(context, length) {
    context.moveTo(0, 0);
    context.lineTo(0, -length);
  },
};
