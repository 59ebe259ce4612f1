import * as Plot from '@observablehq/plot';
import { draw, WORD_SIZE, widthOf } from './frame.ts';
import { ink } from './ink.ts';

/** A mixture of three: shares that add up to 1. */
type Mixture = readonly number[];

/** Where nothing changes any more, and whether a mixture a little off comes back. */
export interface RestMark {
  shares: Mixture;
  kind: 'attracting' | 'repelling' | 'saddle' | 'neutral';
}

/** All mixtures of three kinds: left, right and top corner in the order given. */
export interface SimplexData {
  names: readonly string[];
  figures: readonly string[]; // pictures as data addresses
  course: readonly Mixture[]; // of the population that was played
  paths: readonly (readonly Mixture[])[];
  arrows: readonly { at: Mixture; growth: Mixture }[];
  rests: readonly RestMark[];
  edges: readonly (readonly [number, number])[]; // whose every mixture rests
}

interface Spot {
  x: number;
  y: number;
}

const TALL = 0.8660254037844386; // of a triangle with sides of 1
const CORNERS: readonly Spot[] = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 0.5, y: TALL },
];
const FIGURE = 40;
const MOST_WIDE = 560;
const MOST_POINTS = 600;

function spotOf(shares: Mixture): Spot {
  return {
    x: shares.reduce((sum, share, i) => sum + share * CORNERS[i]!.x, 0),
    y: shares.reduce((sum, share, i) => sum + share * CORNERS[i]!.y, 0),
  };
}

/** An arrow of even length where the mixture moves; null where it hardly does. */
function arrowOf({ at, growth }: SimplexData['arrows'][number], length: number) {
  const step = spotOf(growth);
  const size = Math.sqrt(step.x * step.x + step.y * step.y);
  if (size < 1e-9) return null;
  const { x, y } = spotOf(at);
  const [dx, dy] = [(step.x / size) * length, (step.y / size) * length];
  return { x1: x - dx / 2, y1: y - dy / 2, x2: x + dx / 2, y2: y + dy / 2 };
}

function thinned(course: readonly Mixture[]): Spot[] {
  const last = course.length - 1;
  const count = Math.min(course.length, MOST_POINTS);
  return Array.from({ length: count }, (_, i) =>
    spotOf(course[Math.round((i * last) / (count - 1 || 1))]!),
  );
}

const REST_FILL = {
  attracting: 'ink',
  repelling: 'card',
  saddle: 'ground',
  neutral: 'sand',
} as const;

/** The triangle of all mixtures of three kinds, the way a population went, and where any other would go. */
export function simplexChart(data: SimplexData, width: number): SVGSVGElement {
  const wide = Math.min(width, MOST_WIDE);
  const side = Math.max(widthOf(data.names[0]!), widthOf(data.names[1]!), 88) / 2;
  const margin = Math.min(side, wide * 0.22) + 4;
  const inner = wide - 2 * margin;
  const frame = {
    width: wide,
    height: inner * TALL + 86 + 78,
    top: 78,
    right: margin,
    bottom: 86,
    left: margin,
  };
  const arrows = data.arrows.flatMap((arrow) => arrowOf(arrow, 0.05) ?? []);
  const course = thinned(data.course);
  const ends = CORNERS.map((corner, i) => ({
    ...corner,
    name: data.names[i]!,
    figure: data.figures[i]!,
    dy: i === 2 ? -34 : 40,
    below: i === 2 ? -64 : 72,
  }));
  const rests = data.rests.map((rest) => ({ ...rest, ...spotOf(rest.shares) }));
  const at = { x: 'x', y: 'y' };
  return draw(
    frame,
    {
      x: { domain: [0, 1], axis: null },
      y: { domain: [0, TALL], axis: null },
      r: { type: 'identity' },
    },
    [
      Plot.line([...CORNERS, CORNERS[0]!], {
        ...at,
        stroke: ink('ink'),
        strokeWidth: 2.5,
        strokeLinejoin: 'round',
        fill: ink('card'),
      }),
      ...data.paths.map((path) =>
        Plot.line(path.map(spotOf), { ...at, stroke: ink('ground'), strokeWidth: 1.6 }),
      ),
      Plot.arrow(arrows, {
        x1: 'x1',
        y1: 'y1',
        x2: 'x2',
        y2: 'y2',
        stroke: ink('muted'),
        strokeWidth: 1.6,
        headLength: 7,
      }),
      ...data.edges.map(([i, j]) =>
        Plot.line([CORNERS[i]!, CORNERS[j]!], {
          ...at,
          stroke: ink('clay'),
          strokeWidth: 7,
          strokeLinecap: 'round',
        }),
      ),
      Plot.line(course, {
        ...at,
        stroke: ink('card'),
        strokeWidth: 8,
        strokeLinejoin: 'round',
        strokeLinecap: 'round',
      }),
      Plot.line(course, {
        ...at,
        stroke: ink('ink'),
        strokeWidth: 4,
        strokeLinejoin: 'round',
        strokeLinecap: 'round',
      }),
      Plot.dot(rests, {
        ...at,
        r: 8,
        fill: (rest: RestMark) => ink(REST_FILL[rest.kind]),
        stroke: ink('ink'),
        strokeWidth: 3,
      }),
      Plot.dot(course.slice(0, 1), {
        ...at,
        symbol: 'square',
        r: 6,
        fill: ink('card'),
        stroke: ink('ink'),
        strokeWidth: 3,
      }),
      Plot.dot(course.slice(-1), {
        ...at,
        symbol: 'diamond',
        r: 7,
        fill: ink('ink'),
        stroke: ink('card'),
        strokeWidth: 2,
      }),
      ...ends.flatMap((end) => [
        Plot.image([end], { ...at, src: 'figure', dy: end.dy, width: FIGURE, height: FIGURE }),
        Plot.text([end], {
          ...at,
          text: 'name',
          dy: end.below,
          fill: ink('ink'),
          fontSize: WORD_SIZE,
          fontWeight: 700,
        }),
      ]),
    ],
  );
}
