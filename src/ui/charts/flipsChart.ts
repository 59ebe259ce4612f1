import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, widthOf } from './frame.ts';
import { ink } from './ink.ts';
import { roundAxis } from './roundAxis.ts';
import { everyFew } from './ticks.ts';

/** What one other choice would have brought, by round: dollars more or less at the end. */
export interface Flip {
  round: number;
  difference: number;
  to: 'hold' | 'sell'; // the other choice
}

export interface FlipsWords {
  round: string;
  money(x: number): string;
}

/** Upright bars from zero, one a round, each with its number where there is room. */
export function flipsChart(
  flips: readonly Flip[],
  words: FlipsWords,
  width: number,
): SVGSVGElement {
  const low = Math.min(0, ...flips.map(({ difference }) => difference));
  const high = Math.max(0, ...flips.map(({ difference }) => difference));
  const first = width / Math.max(6, flips.length);
  const inset = Math.max(0, widest(flips, words) / 2 - first / 2);
  const frame = {
    width,
    height: 280,
    top: 26,
    right: 8 + Math.max(inset, widthOf(words.round, AXIS_SIZE)),
    bottom: 52,
    left: 4 + inset,
  };
  const step = (width - frame.left - frame.right) / flips.length;
  const extremes = new Set([low, high].filter((difference) => difference !== 0));
  const numbered = flips.filter(
    ({ difference }) => step > widest(flips, words) + 4 || extremes.has(difference),
  );
  const every = everyFew(flips.length, Math.floor((width - 40) / 30));
  return draw(
    frame,
    {
      x: { domain: [0.5, flips.length + 0.5], axis: null },
      y: { domain: low === high ? [0, 1] : [low, high], axis: null },
    },
    [
      Plot.rect(flips, {
        x1: (flip: Flip) => flip.round - 0.36,
        x2: (flip: Flip) => flip.round + 0.36,
        y1: 0,
        y2: 'difference',
        fill: (flip: Flip) => ink(flip.to),
        stroke: ink('ink'),
        strokeWidth: step > 14 ? 2 : 1,
      }),
      Plot.ruleY([0], { stroke: ink('ink'), strokeWidth: 2.5 }),
      ...[1, -1].map((sign) =>
        Plot.text(
          numbered.filter(({ difference }) => (sign > 0 ? difference >= 0 : difference < 0)),
          {
            x: 'round',
            y: 'difference',
            text: (flip: Flip) => words.money(flip.difference),
            dy: -11 * sign,
            stroke: ink('card'),
            strokeWidth: 4,
            fill: ink('ink'),
            fontSize: AXIS_SIZE,
            fontWeight: 700,
          },
        ),
      ),
      ...roundAxis(
        flips.filter(({ round }) => round % every === 0).map(({ round }) => round),
        words.round,
        { dx: 6, dy: 40 },
      ),
    ],
  );
}

function widest(flips: readonly Flip[], words: FlipsWords): number {
  return Math.max(...flips.map(({ difference }) => widthOf(words.money(difference), AXIS_SIZE)));
}
