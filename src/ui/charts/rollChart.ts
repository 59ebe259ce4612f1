import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, widthOf } from './frame.ts';
import { ink } from './ink.ts';
import { isNarrowChart } from './narrow.ts';
import { blind, bucket, radiusOf } from './symbols.ts';
import { everyFew } from './ticks.ts';

/** Who sold when: one row a seat or character, one column a round. */
export interface RollData {
  rows: readonly RollDrawn[];
  rounds: number;
}

export interface RollDrawn {
  name: string;
  figure: string | null; // picture as a data address
  seats: number;
  you: boolean;
  maker: boolean;
  sold: readonly number[]; // per round
  forced: readonly number[];
}

export interface RollWords {
  round: string;
}

interface Cell {
  x: number;
  y: number;
  share: number; // of the row's seats that left
  maker: boolean;
  forced: boolean;
}

const ROW = 32;

function cellsOf({ rows, rounds }: RollData): Cell[] {
  return rows.flatMap((row, y) =>
    Array.from({ length: rounds }, (_, r) => ({
      x: r + 1,
      y,
      maker: row.maker,
      share: Math.min(1, (row.sold[r]! + row.forced[r]!) / row.seats),
      forced: row.forced[r]! > 0,
    })),
  );
}

/** Rings for holding, buckets for selling, blinds for makers who pull; a group's is as large as its share. */
function marksOf(cells: Cell[], step: number) {
  const size = Math.min(18, Math.max(3, step - 3));
  const small = size < 6;
  const left = cells.filter(({ share }) => share > 0);
  const at = { x: 'x', y: 'y' };
  if (small) {
    return [
      Plot.dot(
        cells.filter(({ share }) => share === 0),
        { ...at, r: Math.max(1, size / 4), fill: ink('hold') },
      ),
      Plot.rect(left, {
        x1: (c: Cell) => c.x - 0.45,
        x2: (c: Cell) => c.x + 0.45,
        y1: (c: Cell) => c.y + 0.38,
        y2: (c: Cell) => c.y + 0.38 - 0.76 * c.share,
        fill: (c: Cell) => ink(c.forced ? 'danger' : 'sell'),
        stroke: ink('ink'),
        strokeWidth: 0.8,
      }),
    ];
  }
  return [
    Plot.dot(
      cells.filter(({ share }) => share === 0),
      { ...at, r: size * 0.32, stroke: ink('hold'), strokeWidth: size * 0.18 },
    ),
    ...[false, true].map((maker) =>
      Plot.dot(
        left.filter((cell) => cell.maker === maker),
        {
          ...at,
          dy: maker ? 0 : 2,
          symbol: maker ? blind : bucket,
          r: (c: Cell) => radiusOf(size * (0.55 + 0.45 * Math.sqrt(c.share))),
          fill: (c: Cell) => ink(c.forced ? 'danger' : 'sell'),
          stroke: ink('ink'),
          strokeWidth: 1.6,
        },
      ),
    ),
  ];
}

/** A name in one line, or broken at the space nearest its middle. */
function inLines(name: string, wide: number, size: number): string {
  if (widthOf(name, size) <= wide) return name;
  const spaces = [...name].flatMap((sign, i) => (sign === ' ' ? [i] : []));
  if (spaces.length === 0) return name;
  const nearest = spaces.reduce((a, b) =>
    Math.abs(b - name.length / 2) < Math.abs(a - name.length / 2) ? b : a,
  );
  return `${name.slice(0, nearest)}\n${name.slice(nearest + 1)}`;
}

/** The grid of choices, figures and names at its left. */
export function rollChart(data: RollData, words: RollWords, width: number): SVGSVGElement {
  const narrow = isNarrowChart(width);
  const figure = 26;
  const size = narrow ? AXIS_SIZE : 15;
  const names = Math.min(
    narrow ? 124 : 220,
    Math.max(...data.rows.map(({ name }) => widthOf(name, size))),
  );
  const left = figure + 6 + names + 8;
  const frame = { width, height: data.rows.length * ROW + 34, top: 30, right: 8, bottom: 4, left };
  const step = (width - left - frame.right) / data.rounds;
  const every = everyFew(data.rounds, Math.floor((width - left) / 26));
  const rounds = Array.from({ length: data.rounds }, (_, r) => r + 1).filter(
    (r) => r % every === 0,
  );
  const last = data.rows.length - 0.5;
  return draw(
    frame,
    {
      x: { domain: [0.5, data.rounds + 0.5], axis: null },
      y: {
        domain: [-0.5, last],
        range: [frame.top, frame.top + data.rows.length * ROW],
        axis: null,
      },
      r: { type: 'identity' },
    },
    [
      Plot.ruleY(data.rows.map((_, i) => i + 0.5).slice(0, -1), {
        stroke: ink('sand'),
        strokeWidth: 1,
      }),
      ...marksOf(cellsOf(data), step),
      Plot.text(rounds, {
        x: (r: number) => r,
        text: String,
        frameAnchor: 'top',
        dy: -14,
        fill: ink('muted'),
        fontSize: AXIS_SIZE,
      }),
      Plot.text([words.round], {
        text: (t: string) => t,
        frameAnchor: 'top-left',
        textAnchor: 'end',
        dx: -12,
        dy: -14,
        fill: ink('muted'),
        fontSize: AXIS_SIZE,
      }),
      ...[true, false].map((you) =>
        Plot.text(
          data.rows.map((row, y) => ({ ...row, y })).filter((row) => row.you === you),
          {
            y: 'y',
            text: (row: RollDrawn) => inLines(row.name, names, size),
            frameAnchor: 'left',
            textAnchor: 'start',
            dx: -names - 8,
            fill: ink('ink'),
            fontSize: size,
            fontWeight: you ? 700 : 500,
          },
        ),
      ),
      Plot.image(
        data.rows.map((row, y) => ({ ...row, y })).filter((row) => row.figure !== null),
        {
          y: 'y',
          src: 'figure',
          frameAnchor: 'left',
          dx: -left + figure / 2 + 2,
          width: figure,
          height: ROW,
        },
      ),
    ],
  );
}
