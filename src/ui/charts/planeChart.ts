import * as Plot from '@observablehq/plot';
import { AXIS_SIZE, draw, WORD_SIZE, widthOf } from './frame.ts';
import { type Ink, ink } from './ink.ts';
import { type Box, boxAt, covered, freeSpot, type Spot } from './places.ts';

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
  boundaryShort: string; // where that has no room
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

/** Where a point of the plane stands on the drawing. */
type ToPixels = (point: PlanePoint) => Spot;

const TALL = 208; // px, the four quadrants
const LINE = 18; // px, a line of words

/** A quadrant's name on the drawing, pixels. */
interface Name {
  text: string;
  box: Box;
}

function dotsOf(data: PlaneData, toPixels: ToPixels): Box[] {
  const large = [data.game, ...(data.boundary ? [data.boundary] : [])];
  return [
    ...large.map((point) => boxAt(toPixels(point), 24, 24)),
    ...data.path.map((point) => boxAt(toPixels(point), 6, 6)),
  ];
}

/** The names of the quadrants, each at the top of its own, or at the bottom where points are in the way. */
function namesOf(words: PlaneWords, wide: number, dots: readonly Box[]): Name[] {
  const room = wide / 2 - 16;
  return quadrants(1, 1, words.quadrants).map(({ name, left, top }) => {
    const long = widthOf(name);
    const size = [Math.min(long, room), long > room ? 36 : 18] as const;
    const x = (left ? 0 : wide / 2) + 8 + size[0] / 2;
    const high = (top ? 0 : TALL / 2) + 8 + size[1] / 2;
    const low = (top ? TALL / 2 : TALL) - 6 - size[1] / 2;
    const spots = [
      { x, y: high },
      { x, y: low },
    ];
    return { text: name, box: boxAt(freeSpot(spots, size, dots), ...size) };
  });
}

/** Beneath, above, and beside a point, kept on the drawing. */
function spotsRound({ x, y }: Spot, wide: number, text: string): Spot[] {
  const half = Math.min(wide / 2, widthOf(text) / 2 + 4);
  const within = (at: number) => Math.min(wide - half, Math.max(half, at));
  const inside = (at: number) => Math.min(TALL - LINE / 2, Math.max(LINE / 2, at));
  return [
    { x: within(x), y: inside(y + 25) },
    { x: within(x + 16 + half), y },
    { x: within(x - 16 - half), y },
    { x: within(x), y: inside(y - 25) },
    { x: within(x), y: inside(y + 48) },
    { x: within(x), y: inside(y - 48) },
  ];
}

/** Places of the words at the game and at the boundary. */
function labelsOf(
  data: PlaneData,
  words: PlaneWords,
  wide: number,
  toPixels: ToPixels,
  taken: readonly Box[],
) {
  const home = freeSpot(
    spotsRound(toPixels(data.game), wide, words.game),
    [widthOf(words.game), LINE],
    taken,
  );
  const labels = [{ text: words.game, ...home }];
  if (!data.boundary || words.boundary === '') return labels;
  const around = [...taken, boxAt(home, widthOf(words.game), LINE)];
  for (const text of [words.boundary, words.boundaryShort]) {
    const size = [widthOf(text), LINE] as const;
    const spot = freeSpot(spotsRound(toPixels(data.boundary), wide, text), size, around);
    if (text === words.boundaryShort || covered(spot, size, around) === 0) {
      labels.push({ text, ...spot });
      break;
    }
  }
  return labels;
}

/** The plane with its four quadrants named in place, this game on it and the lever's path dotted. */
export function planeChart(data: PlaneData, words: PlaneWords, width: number): SVGSVGElement {
  const points = [data.game, ...data.path];
  const x = reachOf(points, (point) => point.across);
  const y = reachOf(points, (point) => point.up);
  const frame = { width, height: TALL + 54, top: 26, right: 2, bottom: 28, left: 2 };
  const quads = quadrants(x, y, words.quadrants);
  const wide = width - 4;
  const toPixels: ToPixels = ({ across, up }) => ({
    x: (wide * (across + x)) / (2 * x),
    y: (TALL * (y - up)) / (2 * y),
  });
  const dots = dotsOf(data, toPixels);
  const names = namesOf(words, wide, dots);
  const taken = [...names.map(({ box }) => box), ...dots];
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
    ...names.map(({ text, box }) =>
      Plot.text([text], {
        text: (t: string) => t,
        frameAnchor: 'top-left',
        textAnchor: 'start',
        lineAnchor: 'top',
        lineWidth: (wide / 2 - 16) / WORD_SIZE,
        dx: box.left,
        dy: box.top,
        fill: ink('ink'),
        fontSize: WORD_SIZE,
        fontWeight: 700,
      }),
    ),
    Plot.text([words.up], {
      text: (t: string) => t,
      x: 0,
      frameAnchor: 'top',
      lineAnchor: 'bottom',
      dy: -6,
      fill: ink('muted'),
      fontSize: AXIS_SIZE,
    }),
    Plot.text([words.across], {
      text: (t: string) => t,
      frameAnchor: 'bottom-right',
      lineAnchor: 'top',
      dx: -8,
      dy: 6,
      fill: ink('muted'),
      fontSize: AXIS_SIZE,
    }),
    ...pathMarks(data),
    Plot.dot([data.game], {
      x: 'across',
      y: 'up',
      r: 10,
      fill: ink('ink'),
      stroke: ink('card'),
      strokeWidth: 2,
    }),
    ...labelsOf(data, words, wide, toPixels, taken).map((label) =>
      Plot.text([label.text], {
        text: (t: string) => t,
        frameAnchor: 'top-left',
        textAnchor: 'middle',
        lineAnchor: 'middle',
        dx: label.x,
        dy: label.y,
        fill: ink('ink'),
        stroke: ink('card'),
        strokeWidth: 4,
        fontSize: WORD_SIZE,
        fontWeight: 700,
      }),
    ),
  ]);
}

function pathMarks(data: PlaneData) {
  if (data.path.length < 2) return [];
  const tip = data.path.slice(-2);
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
        ]
      : []),
  ];
}
