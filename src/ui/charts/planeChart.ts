import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, WORD_SIZE, widthOf } from './frame.ts';
import { type Ink, ink } from './ink.ts';

/** A game on the plane of 2×2 games: R−T across and S−P up, both in dollars. */
export interface PlanePoint {
  across: number;
  up: number;
}

export interface PlaneData {
  game: PlanePoint;
  path: readonly PlanePoint[]; // where a lever takes it, from the game on; empty without one
  boundary: PlanePoint | null; // where the class changes
}

export interface PlaneWords {
  quadrants: { chicken: string; harmony: string; dilemma: string; stag: string };
  game: string; // beside the point
  boundary: string; // beside the boundary
  across: string; // what lies across, with its arrow
  up: string;
}

function reachOf(points: readonly PlanePoint[], of: (point: PlanePoint) => number): number {
  const most = Math.max(...points.map((point) => Math.abs(of(point))));
  return (most > 0 ? most : 1) * 1.5;
}

function quadrants(x: number, y: number, words: PlaneWords['quadrants']) {
  return [
    {
      x1: -x,
      x2: 0,
      y1: 0,
      y2: y,
      fill: 'quad-chicken' as Ink,
      name: words.chicken,
      left: true,
      top: true,
    },
    {
      x1: 0,
      x2: x,
      y1: 0,
      y2: y,
      fill: 'quad-harmony' as Ink,
      name: words.harmony,
      left: false,
      top: true,
    },
    {
      x1: -x,
      x2: 0,
      y1: -y,
      y2: 0,
      fill: 'quad-pd' as Ink,
      name: words.dilemma,
      left: true,
      top: false,
    },
    {
      x1: 0,
      x2: x,
      y1: -y,
      y2: 0,
      fill: 'quad-stag' as Ink,
      name: words.stag,
      left: false,
      top: false,
    },
  ];
}

/** The plane with its four quadrants named in place, this game on it and the lever's path dotted. */
export function planeChart(data: PlaneData, words: PlaneWords, width: number): SVGSVGElement {
  const points = [data.game, ...data.path];
  const x = reachOf(points, (point) => point.across);
  const y = reachOf(points, (point) => point.up);
  const frame = { width, height: 288, top: 22, right: 2, bottom: 26, left: 2 };
  const quads = quadrants(x, y, words.quadrants);
  const wide = width - 4;
  // The lower of the two points has its words beneath it, the upper one above.
  const below = data.boundary && data.boundary.up < data.game.up ? -1 : 1;
  const home = (wide * (data.game.across + x)) / (2 * x);
  return draw(frame, { x: { domain: [-x, x], axis: null }, y: { domain: [-y, y], axis: null } }, [
    Plot.rect(quads, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      fill: (q: { fill: Ink }) => ink(q.fill),
    }),
    Plot.ruleX([0], { stroke: ink('ink'), strokeWidth: 2 }),
    Plot.ruleY([0], { stroke: ink('ink'), strokeWidth: 2 }),
    ...quads.map((q) =>
      Plot.text([q.name], {
        text: (t: string) => t,
        x: q.left ? -x : 0,
        y: q.top ? y : 0,
        textAnchor: 'start',
        lineAnchor: 'top',
        lineWidth: (wide / 2 - 16) / WORD_SIZE,
        dx: 8,
        dy: 8,
        fill: ink('ink'),
        fontSize: WORD_SIZE,
        fontWeight: 700,
      }),
    ),
    Plot.text([words.up], {
      text: (t: string) => t,
      x: 0,
      frameAnchor: 'top',
      dy: -11,
      fill: ink('muted'),
      fontSize: AXIS_SIZE,
    }),
    Plot.text([words.across], {
      text: (t: string) => t,
      frameAnchor: 'bottom-right',
      dx: -8,
      dy: 18,
      fill: ink('muted'),
      fontSize: AXIS_SIZE,
    }),
    ...pathMarks(data, words, wide, x, below),
    Plot.dot([data.game], {
      x: 'across',
      y: 'up',
      r: 10,
      fill: ink('ink'),
      stroke: ink('card'),
      strokeWidth: 2,
    }),
    Plot.text([data.game], {
      x: 'across',
      y: 'up',
      text: () => words.game,
      textAnchor: 'middle',
      dx: shiftFor(home, widthOf(words.game) / 2, wide),
      dy: 26 * below,
      fill: ink('ink'),
      stroke: ink('card'),
      strokeWidth: 4,
      fontSize: WORD_SIZE,
      fontWeight: 700,
    }),
  ]);
}

/** How far a centred text must move to stay between 0 and `wide`. */
function shiftFor(at: number, half: number, wide: number): number {
  if (2 * half + 8 > wide) return wide / 2 - at;
  return Math.max(0, half + 4 - at) + Math.min(0, wide - 4 - half - at);
}

function pathMarks(data: PlaneData, words: PlaneWords, wide: number, x: number, below: 1 | -1) {
  if (data.path.length < 2) return [];
  const tip = data.path.slice(-2);
  const at = data.boundary ? (wide * (data.boundary.across + x)) / (2 * x) : 0;
  return [
    Plot.line(data.path, {
      x: 'across',
      y: 'up',
      stroke: ink('ink'),
      strokeWidth: 2.5,
      strokeDasharray: '1 6',
      strokeLinecap: 'round',
    }),
    Plot.arrow([tip], {
      x1: (t: PlanePoint[]) => t[0]!.across,
      y1: (t: PlanePoint[]) => t[0]!.up,
      x2: (t: PlanePoint[]) => t[1]!.across,
      y2: (t: PlanePoint[]) => t[1]!.up,
      stroke: ink('ink'),
      strokeWidth: 2.5,
      headLength: 12,
    }),
    ...(data.boundary
      ? [
          Plot.dot([data.boundary], {
            x: 'across',
            y: 'up',
            r: 7,
            fill: ink('card'),
            stroke: ink('ink'),
            strokeWidth: 3,
          }),
          Plot.text([data.boundary], {
            x: 'across',
            y: 'up',
            text: () => words.boundary,
            dx: shiftFor(at, widthOf(words.boundary) / 2, wide),
            dy: -24 * below,
            fill: ink('ink'),
            stroke: ink('card'),
            strokeWidth: 4,
            fontSize: WORD_SIZE,
            fontWeight: 700,
          }),
        ]
      : []),
  ];
}
