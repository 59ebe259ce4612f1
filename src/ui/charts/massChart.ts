import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, horizontalLines, spaced, WORD_SIZE, widthOf } from './frame.ts';
import { ink } from './ink.ts';
import { roundAxis } from './roundAxis.ts';
import { everyFew } from './ticks.ts';

/** One round: what share of the holders held, and what share would have had to. */
export interface MassMark {
  round: number;
  held: number; // in [0, 1]
  needed: number | null; // in [0, 1]; null: no number of holders makes holding pay
}

export interface MassWords {
  held: string; // beside the columns
  sold: string;
  needed: string;
  round: string;
  percent(x: number): string;
}

/** Who held (below) and who sold (above) by round, with the line from which holding pays. */
export function massChart(
  marks: readonly MassMark[],
  words: MassWords,
  width: number,
): SVGSVGElement {
  const rounds = marks.length;
  const names = [words.held, words.sold, words.needed].map((name) => widthOf(name));
  const frame = {
    width,
    height: 270,
    top: 14,
    right: 20 + Math.max(...names, widthOf(words.round, AXIS_SIZE)),
    bottom: 32,
    left: 14 + widthOf(words.percent(1), AXIS_SIZE),
  };
  const wide = width - frame.left - frame.right;
  const tall = frame.height - frame.top - frame.bottom;
  const step = wide / rounds;
  const thick = Math.min(0.36, 27 / step); // half a column, in rounds
  const edges = {
    x1: (m: MassMark) => m.round - thick,
    x2: (m: MassMark) => m.round + thick,
    stroke: ink('ink'),
    strokeWidth: step < 10 ? 0.8 : 2,
  };
  const lines = marks.filter(({ needed }) => needed !== null);
  const last = marks.at(-1)!;
  const every = everyFew(rounds, Math.max(4, Math.floor(wide / 30)));
  return draw(
    frame,
    { x: { domain: [0.5, rounds + 0.5], axis: null }, y: { domain: [0, 1], axis: null } },
    [
      ...horizontalLines([0, 0.5, 1], words.percent),
      Plot.rect(marks, { ...edges, y1: 0, y2: 'held', fill: ink('hold') }),
      Plot.rect(marks, { ...edges, y1: 'held', y2: 1, fill: ink('sell') }),
      Plot.ruleY(lines, {
        x1: (m: MassMark) => m.round - 0.5,
        x2: (m: MassMark) => m.round + 0.5,
        y: 'needed',
        stroke: ink('card'),
        strokeWidth: 7,
      }),
      Plot.ruleY(lines, {
        x1: (m: MassMark) => m.round - 0.5,
        x2: (m: MassMark) => m.round + 0.5,
        y: 'needed',
        stroke: ink('ink'),
        strokeWidth: 3.5,
      }),
      ...namesAt(last, words, tall).map(([text, dy]) =>
        Plot.text([text], {
          text: (t: string) => t,
          frameAnchor: 'top-right',
          textAnchor: 'start',
          lineAnchor: 'middle',
          dx: 10,
          dy,
          fill: ink('ink'),
          fontSize: WORD_SIZE,
          fontWeight: 700,
        }),
      ),
      ...roundAxis(
        marks.filter(({ round }) => round % every === 0 || every === 1).map(({ round }) => round),
        words.round,
        { dx: 10, dy: 20 },
      ),
    ],
  );
}

/** Names of the two parts and of the line, at the height of the last column's, none upon another. */
function namesAt(last: MassMark, words: MassWords, tall: number): [string, number][] {
  const wanted: [string, number][] = [
    ...(last.held > 0 ? [[words.held, tall * (1 - last.held / 2)] as [string, number]] : []),
    ...(last.held < 1 ? [[words.sold, (tall * (1 - last.held)) / 2] as [string, number]] : []),
    ...(last.needed !== null ? [[words.needed, tall * (1 - last.needed)] as [string, number]] : []),
  ];
  const places = spaced(
    wanted.map(([, y]) => y),
    24,
    [8, tall - 8],
  );
  return wanted.map(([text], i) => [text, places[i]!]);
}
