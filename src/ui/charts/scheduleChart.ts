import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, horizontalLines, spaced, WORD_SIZE, widthOf } from './frame.ts';
import { ink } from './ink.ts';
import { isNarrowChart } from './narrow.ts';
import { clearOf, type Spot } from './places.ts';
import { blind, bucket, radiusOf } from './symbols.ts';
import { evenTicks, everyFew } from './ticks.ts';

/** A Schelling diagram: my gain if I hold and if I sell while k of the others hold, dollars. */
export interface ScheduleData {
  hold: readonly number[];
  sell: readonly number[];
  at: number | null; // k of the last round
  maker: boolean;
}

export interface ScheduleWords {
  hold: string;
  sell: string;
  difference: string; // at `at`
  others: string; // under the axis: others who hold
  money(x: number): string;
}

/** Zero belongs on the axis unless it would press both curves into one line. */
const FLAT = 0.25;

function domainOf({ hold, sell }: ScheduleData): [number, number] {
  const all = [...hold, ...sell];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const far = Math.max(Math.abs(low), Math.abs(high));
  if (high > low && high - low < FLAT * far) return [low, high];
  return [Math.min(low, 0), Math.max(high, 0)];
}

/** The two schedules with a ring and a bucket where the last round was. */
export function scheduleChart(
  data: ScheduleData,
  words: ScheduleWords,
  width: number,
): SVGSVGElement {
  const hold = data.hold.map((y, k) => ({ k, y }));
  const sell = data.sell.map((y, k) => ({ k, y }));
  const [low, high] = domainOf(data);
  const ticks = evenTicks(low, high, 4);
  const n = data.hold.length - 1;
  const frame = {
    width,
    height: 270,
    top: 40,
    right: 18 + Math.max(widthOf(words.hold, 18), widthOf(words.sell, 18)),
    bottom: 54,
    left: 14 + Math.max(...ticks.map((tick) => widthOf(words.money(tick), AXIS_SIZE))),
  };
  const tall = frame.height - frame.top - frame.bottom;
  const wide = frame.width - frame.left - frame.right;
  const halfOfOthers = widthOf(words.others, AXIS_SIZE) / 2;
  const center = frame.left + wide / 2;
  const yOf = (y: number) => (tall * (high - y)) / (high - low || 1);
  const [holdEnd, sellEnd] = spaced([yOf(data.hold[n]!), yOf(data.sell[n]!)], 24, [0, tall]);
  const name = (text: string, dy: number, fill: string) =>
    Plot.text([text], {
      text: (t: string) => t,
      frameAnchor: 'top-right',
      textAnchor: 'start',
      lineAnchor: 'middle',
      dx: 12,
      dy,
      fill,
      fontSize: 18,
      fontWeight: 700,
    });
  const line = {
    x: 'k',
    y: 'y',
    strokeLinecap: 'round' as const,
    strokeLinejoin: 'round' as const,
  };
  const every = everyFew(n + 1, isNarrowChart(width) ? 5 : 9);
  const numbered = hold.filter(({ k }) => k === n || (k % every === 0 && n - k >= every / 2));
  return draw(
    frame,
    { x: { domain: [0, Math.max(1, n)], axis: null }, y: { domain: [low, high], axis: null } },
    [
      ...horizontalLines(ticks, words.money),
      ...(low < 0 && high > 0 ? [Plot.ruleY([0], { stroke: ink('muted'), strokeWidth: 1.8 })] : []),
      Plot.line(sell, { ...line, stroke: ink('ink'), strokeWidth: 8 }),
      Plot.line(sell, { ...line, stroke: ink('sell'), strokeWidth: 5 }),
      Plot.line(hold, { ...line, stroke: ink('hold-case'), strokeWidth: 8 }),
      Plot.line(hold, { ...line, stroke: ink('hold'), strokeWidth: 5.5 }),
      ...(data.at === null
        ? []
        : lastPoint(data, words, data.at, {
            wide,
            left: frame.left,
            tall,
            yOf,
          })),
      name(words.hold, holdEnd!, ink('ink')),
      name(words.sell, sellEnd!, ink('ink')),
      Plot.text(numbered, {
        x: 'k',
        text: (d: { k: number }) => String(d.k),
        frameAnchor: 'bottom',
        dy: 20,
        fill: ink('ink'),
        fontSize: AXIS_SIZE,
      }),
      Plot.text([words.others], {
        text: (t: string) => t,
        frameAnchor: 'bottom',
        dx: Math.max(halfOfOthers, Math.min(width - halfOfOthers, center)) - center,
        dy: 43,
        fill: ink('muted'),
        fontSize: AXIS_SIZE,
      }),
    ],
  );
}

interface Room {
  wide: number;
  left: number; // beside it, where a long annotation may reach
  tall: number;
  yOf(dollars: number): number; // pixels from the top
}

/** The one annotation: where the last round was, and what lay between the two choices, clear of both lines. */
function lastPoint(
  data: ScheduleData,
  words: ScheduleWords,
  k: number,
  { wide, left, tall, yOf }: Room,
) {
  const hold = data.hold[k]!;
  const sell = data.sell[k]!;
  const step = wide / Math.max(1, data.hold.length - 1);
  const half = widthOf(words.difference) / 2 + 4;
  const middle = Math.max(half - left, Math.min(wide - half, Math.max(half, k * step)));
  const lineOf = (gains: readonly number[]): Spot[] =>
    gains.map((gain, i) => ({ x: i * step, y: yOf(gain) }));
  const y = clearOf([lineOf(data.hold), lineOf(data.sell)], middle - half, middle + half, {
    distance: 26,
    bottom: tall - 10,
  });
  const ends = [yOf(hold), yOf(sell), y].sort((a, b) => a - b);
  return [
    Plot.ruleX([k], {
      y1: hold,
      y2: sell,
      insetTop: y === ends[0] ? y - ends[1]! + 10 : 0,
      insetBottom: y === ends[2] ? ends[1]! - y + 10 : 0,
      stroke: ink('ink'),
      strokeWidth: 2,
      strokeDasharray: '3 4',
    }),
    Plot.dot([{ k, y: hold }], {
      x: 'k',
      y: 'y',
      r: 6.5,
      fill: ink('card'),
      stroke: ink('hold'),
      strokeWidth: 3.5,
    }),
    Plot.dot([{ k, y: sell }], {
      x: 'k',
      y: 'y',
      symbol: data.maker ? blind : bucket,
      r: radiusOf(17),
      fill: ink('sell'),
      stroke: ink('ink'),
      strokeWidth: 2,
    }),
    Plot.text([words.difference], {
      x: k,
      text: (t: string) => t,
      frameAnchor: 'top',
      lineAnchor: 'middle',
      dx: middle - k * step,
      dy: y,
      fill: ink('ink'),
      stroke: ink('card'),
      strokeWidth: 5,
      fontSize: WORD_SIZE,
      fontWeight: 700,
    }),
  ];
}
