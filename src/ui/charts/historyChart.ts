import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, horizontalLines, spaced, WORD_SIZE, widthOf } from './frame.ts';
import { ink } from './ink.ts';
import { isNarrowChart } from './narrow.ts';
import { evenTicks } from './ticks.ts';

/** One kind through the generations. */
export interface HistorySeries {
  name: string;
  figure: string; // picture as a data address
  coat: string; // fill of its band
  shares: readonly number[]; // of the whole, by generation, in [0, 1]
}

export interface HistoryWords {
  generation: string; // what lies across
  percent(share: number): string;
  number(generation: number): string;
}

interface Point {
  at: number;
  low: number;
  high: number;
}

const FIGURE = 30;
const MOST_POINTS = 400;
const NAMED = 0.02; // whoever has less in the end has no name there

/** Generations that are drawn: all, or as many evenly apart, with the first and the last. */
function momentsOf(last: number): number[] {
  const count = Math.min(last + 1, MOST_POINTS);
  return Array.from({ length: count }, (_, i) => Math.round((i * last) / (count - 1 || 1)));
}

/** The band of each kind over those before it, from the foot up. */
function bandsOf(series: readonly HistorySeries[], moments: readonly number[]): Point[][] {
  const under = moments.map(() => 0);
  return series.map(({ shares }) =>
    moments.map((at, i) => {
      const low = under[i]!;
      under[i] = low + shares[at]!;
      return { at, low, high: under[i]! };
    }),
  );
}

/** How a population is made up, generation by generation: bands in the coats of its kinds, names at their ends. */
export function historyChart(
  series: readonly HistorySeries[],
  words: HistoryWords,
  width: number,
): SVGSVGElement {
  const last = Math.max(0, series[0]!.shares.length - 1);
  const moments = momentsOf(last);
  const bands = bandsOf(series, moments);
  const staying = series.flatMap((one, kind) => {
    const end = bands[kind]!.at(-1)!;
    return end.high - end.low >= NAMED ? [{ ...one, kind, y: (end.low + end.high) / 2 }] : [];
  });
  const narrow = isNarrowChart(width);
  const names = narrow ? 0 : Math.max(0, ...staying.map(({ name }) => widthOf(name)));
  const frame = {
    width,
    height: narrow ? 260 : 320,
    top: 12,
    right: FIGURE + names + 18,
    bottom: 42,
    left: widthOf(words.percent(1), AXIS_SIZE) + 14,
  };
  const tall = frame.height - frame.top - frame.bottom;
  const places = spaced(
    staying.map(({ y }) => tall * (1 - y)),
    FIGURE + 2,
    [FIGURE / 2, tall - FIGURE / 2],
  );
  const ends = staying.map((one, i) => ({ ...one, dy: places[i]! - tall / 2 }));
  const begun = series.flatMap((one, kind) => {
    const { low, high } = bands[kind]![0]!;
    return (high - low) * tall > FIGURE ? [{ ...one, dy: tall * (0.5 - (low + high) / 2) }] : [];
  });
  const ticks = evenTicks(0, last || 1, narrow ? 3 : 5).filter(Number.isInteger);
  return draw(
    frame,
    {
      x: { domain: [0, last || 1], axis: null },
      y: { domain: [0, 1], axis: null },
    },
    [
      ...horizontalLines([0, 0.5, 1], words.percent),
      ...bands.map((band, kind) =>
        Plot.areaY(band, {
          x: 'at',
          y1: 'low',
          y2: 'high',
          fill: series[kind]!.coat,
          stroke: ink('ink'),
          strokeWidth: 1.6,
          strokeLinejoin: 'round',
        }),
      ),
      Plot.text(ticks, {
        x: (tick: number) => tick,
        text: words.number,
        frameAnchor: 'bottom',
        dy: 16,
        fill: ink('muted'),
        fontSize: AXIS_SIZE,
      }),
      Plot.text([words.generation], {
        text: (t: string) => t,
        frameAnchor: 'bottom',
        dy: 34,
        fill: ink('muted'),
        fontSize: AXIS_SIZE,
      }),
      ...begun.map((one) =>
        Plot.image([one], {
          frameAnchor: 'left',
          src: 'figure',
          dx: FIGURE / 2 + 6,
          dy: one.dy,
          width: FIGURE,
          height: FIGURE,
        }),
      ),
      ...ends.map((one) =>
        Plot.image([one], {
          frameAnchor: 'right',
          src: 'figure',
          dx: FIGURE / 2 + 6,
          dy: one.dy,
          width: FIGURE,
          height: FIGURE,
        }),
      ),
      ...(narrow ? [] : ends).map((one) =>
        Plot.text([one], {
          frameAnchor: 'right',
          textAnchor: 'start',
          text: 'name',
          dx: FIGURE + 12,
          dy: one.dy,
          fill: ink('ink'),
          fontSize: WORD_SIZE,
          fontWeight: 500,
        }),
      ),
    ],
  );
}
