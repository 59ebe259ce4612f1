import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, horizontalLines, WORD_SIZE, widthOf } from './frame.ts';
import { ink } from './ink.ts';
import { evenTicks } from './ticks.ts';

/** One player: own share of rounds held, in [0, 1], and what came of it, dollars. */
export interface PayoffMark {
  share: number;
  gain: number;
}

export interface PayoffSeries {
  name: string; // empty where there is only one
  marks: readonly PayoffMark[];
  trend: readonly [PayoffMark, PayoffMark] | null; // a line's two ends; null: none to draw
}

export interface PayoffWords {
  across: string;
  money(x: number): string;
  percent(x: number): string;
}

const SYMBOLS = ['circle', 'diamond'] as const;
const DASHES = ['', '9 6'];

/** What each player gained against how often that player held; one mark a player. */
export function payoffChart(
  series: readonly PayoffSeries[],
  words: PayoffWords,
  width: number,
): SVGSVGElement {
  const gains = series.flatMap(({ marks, trend }) =>
    [...marks, ...(trend ?? [])].map(({ gain }) => gain),
  );
  const low = Math.min(0, ...gains);
  const high = Math.max(0, ...gains);
  const [from, to] =
    low === high ? [-1, 1] : [low - (high - low) * 0.06, high + (high - low) * 0.06];
  const ticks = evenTicks(low, high === low ? 1 : high);
  const frame = {
    width,
    height: 290,
    top: 16,
    right: 20,
    bottom: 48,
    left: 16 + Math.max(...ticks.map((tick) => widthOf(words.money(tick), AXIS_SIZE))),
  };
  const many = gains.length > 60;
  return draw(
    frame,
    { x: { domain: [-0.03, 1.03], axis: null }, y: { domain: [from, to], axis: null } },
    [
      ...horizontalLines(ticks, words.money),
      ...(low < 0 ? [Plot.ruleY([0], { stroke: ink('muted'), strokeWidth: 1.8 })] : []),
      ...series.flatMap(({ trend }, i) => trendOf(trend, DASHES[i]!)),
      ...series.map(({ marks }, i) =>
        Plot.dot(marks, {
          x: 'share',
          y: 'gain',
          r: many ? 4 : 6,
          symbol: SYMBOLS[i]!,
          fill: i === 0 ? ink('hold') : ink('card'),
          fillOpacity: i === 0 ? 0.35 : 0.6,
          stroke: i === 0 ? ink('hold-case') : ink('ink'),
          strokeWidth: many ? 1.4 : 2.2,
        }),
      ),
      ...(series.length > 1 ? keyOf(series) : []),
      Plot.text([0, 0.5, 1], {
        x: (x: number) => x,
        text: words.percent,
        frameAnchor: 'bottom',
        dy: 18,
        fill: ink('muted'),
        fontSize: AXIS_SIZE,
      }),
      Plot.text([words.across], {
        text: (t: string) => t,
        frameAnchor: 'bottom',
        dx: (frame.right - frame.left) / 2,
        dy: 39,
        fill: ink('muted'),
        fontSize: AXIS_SIZE,
      }),
    ],
  );
}

function trendOf(trend: PayoffSeries['trend'], dashes: string) {
  if (trend === null) return [];
  return [
    Plot.line(trend, {
      x: 'share',
      y: 'gain',
      stroke: ink('ink'),
      strokeWidth: 2.5,
      ...(dashes !== '' && { strokeDasharray: dashes }),
    }),
  ];
}

/** Where marks lie all over, a name stands once beside the trend's left end. */
function keyOf(series: readonly PayoffSeries[]) {
  return series.flatMap(({ name, trend }) =>
    trend === null
      ? []
      : [
          Plot.text([name], {
            text: (t: string) => t,
            x: trend[1].share,
            y: trend[1].gain,
            textAnchor: 'end',
            lineAnchor: 'bottom',
            dy: -8,
            fill: ink('ink'),
            stroke: ink('card'),
            strokeWidth: 5,
            fontSize: WORD_SIZE,
            fontWeight: 700,
          }),
        ],
  );
}
