import * as Plot from '@observablehq/plot';
import { draw, widthOf } from './frame.ts';
import { type Ink, ink } from './ink.ts';
import { isNarrowChart } from './narrow.ts';
import { blind, bucket, radiusOf } from './symbols.ts';

export interface Bar {
  name: string;
  value: number;
  number: string; // the value in words, at the bar's end
  look: 'mine' | 'hold' | 'sell' | 'pull' | 'best' | 'reference';
  strong?: boolean;
}

const FILL: Record<Bar['look'], Ink> = {
  mine: 'ink',
  hold: 'hold',
  sell: 'sell',
  pull: 'sell',
  best: 'card',
  reference: 'ground',
};

const ROW = 42;
const THICK = 30;

/** Room for the numbers left and right of bars that may reach below zero. */
function domainOf(bars: readonly Bar[]): [number, number] {
  const values = bars.map(({ value }) => value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? [0, 1] : [low, high];
}

interface Layout {
  left: number;
  right: number;
  above: boolean; // names stand above their bars, as on a phone
}

function layoutOf(bars: readonly Bar[], width: number): Layout {
  const names = Math.max(...bars.map(({ name }) => widthOf(name, 17)));
  const numbers = Math.max(...bars.map(({ number }) => widthOf(number, 18)));
  const above = isNarrowChart(width) || names > width * 0.42;
  const negative = bars.some(({ value }) => value < 0);
  return {
    left: (above ? 2 : names + 16) + (negative ? numbers + 12 : 0),
    right: numbers + 16,
    above,
  };
}

/** Bars from zero, one a row, each with its name and its number; hold wears the ring, sell the bucket, a maker's pull the blind. */
export function barsChart(bars: readonly Bar[], width: number): SVGSVGElement {
  const { left, right, above } = layoutOf(bars, width);
  const row = above ? ROW + (width < 340 ? 26 : 34) : ROW;
  const rows = bars.map((bar, i) => ({ ...bar, y: i * row + row / 2 + (above ? 12 : 0) }));
  const frame = { width, height: bars.length * row + 4, top: 0, right, bottom: 4, left };
  const tall = bars.length * row;
  const marked = (look: Bar['look']) =>
    rows.filter((bar) => bar.look === look && markFits(bar, rows, width - left - right));
  const nameAt = above
    ? { frameAnchor: 'left' as const, textAnchor: 'start' as const, dx: -left + 10, dy: -29 }
    : {
        frameAnchor: 'left' as const,
        textAnchor: 'end' as const,
        dx: -left + 4 + Math.max(...bars.map(({ name }) => widthOf(name, 17))),
      };
  return draw(
    frame,
    {
      x: { domain: domainOf(bars), axis: null },
      y: { domain: [0, tall], range: [0, tall], axis: null },
    },
    [
      Plot.rect(rows, {
        x1: 0,
        x2: 'value',
        y1: (bar: { y: number }) => bar.y - THICK / 2,
        y2: (bar: { y: number }) => bar.y + THICK / 2,
        fill: (bar: Bar) => ink(FILL[bar.look]),
        stroke: ink('ink'),
        strokeWidth: 2.5,
        rx: 4,
      }),
      Plot.dot(marked('hold'), {
        x: 0,
        y: 'y',
        dx: 20,
        r: 7.5,
        stroke: ink('shell'),
        strokeWidth: 5,
      }),
      ...(['sell', 'pull'] as const).map((look) =>
        Plot.dot(marked(look), {
          x: 0,
          y: 'y',
          dx: 20,
          dy: look === 'sell' ? 2 : 0,
          symbol: look === 'sell' ? bucket : blind,
          r: radiusOf(16),
          fill: look === 'sell' ? ink('on-sell') : 'none',
          stroke: ink('on-sell'),
          strokeWidth: 2,
        }),
      ),
      Plot.ruleX([0], { stroke: ink('ink'), strokeWidth: 2.5 }),
      Plot.text(rows, {
        y: 'y',
        text: 'name',
        ...nameAt,
        fill: ink('ink'),
        fontSize: 17,
        fontWeight: 500,
      }),
      ...[1, -1].map((sign) =>
        Plot.text(
          rows.filter(({ value }) => (sign > 0 ? value >= 0 : value < 0)),
          {
            x: 'value',
            y: 'y',
            text: 'number',
            textAnchor: sign > 0 ? 'start' : 'end',
            dx: 9 * sign,
            fill: ink('ink'),
            fontSize: 18,
            fontWeight: 700,
          },
        ),
      ),
    ],
  );
}

function markFits(bar: Bar, bars: readonly Bar[], room: number): boolean {
  const [low, high] = domainOf(bars);
  return bar.value > 0 && (bar.value / (high - low)) * room > 44;
}
