import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, horizontalLines, spaced, WORD_SIZE, widthOf } from './frame.ts';
import { ink } from './ink.ts';
import { isNarrowChart } from './narrow.ts';
import { roundAxis } from './roundAxis.ts';
import { evenTicks } from './ticks.ts';

export interface SellersWords {
  step: string;
  sell: string; // and the last share, at the line's end
  percent(x: number): string;
}

const MOST_POINTS = 300; // more than a screen shows

/** Every so many of a long list, the last one always. */
function thinned(sellers: readonly number[], cells: number): { step: number; share: number }[] {
  const every = Math.max(1, Math.ceil(sellers.length / MOST_POINTS));
  return sellers
    .map((count, step) => ({ step, share: count / cells }))
    .filter(({ step }) => step % every === 0 || step === sellers.length - 1);
}

/** The share of cells that sell, step by step. */
export function sellersChart(
  { cells, sellers }: { cells: number; sellers: readonly number[] },
  words: SellersWords,
  width: number,
): SVGSVGElement {
  const marks = thinned(sellers, cells);
  const last = sellers.length - 1;
  const ends = words.sell.split('\n');
  const frame = {
    width,
    height: isNarrowChart(width) ? 220 : 240,
    top: 16,
    right: 16 + Math.max(...ends.map((end) => widthOf(end)), widthOf(words.step, AXIS_SIZE)),
    bottom: 32,
    left: 14 + widthOf(words.percent(1), AXIS_SIZE),
  };
  const tall = frame.height - frame.top - frame.bottom;
  const [place] = spaced([tall * (1 - (marks.at(-1)?.share ?? 0))], 42, [18, tall - 18]);
  const line = { x: 'step', y: 'share', strokeLinejoin: 'round' as const };
  return draw(
    frame,
    { x: { domain: [0, Math.max(1, last)], axis: null }, y: { domain: [0, 1], axis: null } },
    [
      Plot.areaY(marks, { x: 'step', y: 'share', fill: ink('sell'), fillOpacity: 0.3 }),
      ...horizontalLines([0, 0.5, 1], words.percent),
      Plot.line(marks, { ...line, stroke: ink('ink'), strokeWidth: 5 }),
      Plot.line(marks, { ...line, stroke: ink('sell'), strokeWidth: 2.5 }),
      Plot.text([words.sell], {
        text: (text: string) => text,
        frameAnchor: 'top-right',
        textAnchor: 'start',
        lineAnchor: 'middle',
        dx: 10,
        dy: place!,
        fill: ink('ink'),
        fontSize: WORD_SIZE,
        fontWeight: 700,
      }),
      ...roundAxis(
        evenTicks(0, Math.max(1, last), isNarrowChart(width) ? 3 : 6).filter(Number.isInteger),
        words.step,
        { dx: 10, dy: 20 },
      ),
    ],
  );
}
