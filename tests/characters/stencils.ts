import { LINE } from '../../src/characters/marks.ts';
import { type Printed } from '../../src/characters/press.ts';
import { pointsOf } from './paths.ts';

type Point = readonly [x: number, y: number];
type Turn = (point: Point) => Point;

/** Which cells of a raster of 2 × 2 units are black, row by row. */
export type Stencil = readonly boolean[];

const CELL = 2;

/** What an outline covers of a view: x, y, width, height. */
export function stencilOf(items: readonly Printed[], view: readonly number[]): Stencil {
  const [left = 0, top = 0, width = 0, height = 0] = view;
  const columns = width / CELL;
  const cells = Array.from({ length: columns * (height / CELL) }, () => false);
  const rows = height / CELL;
  for (const { lines, fill, reach } of inkings(items, (point) => point)) {
    const [fromX, toX] = span(
      lines.flat().map(([x]) => (x - left) / CELL),
      reach,
      columns,
    );
    const [fromY, toY] = span(
      lines.flat().map(([, y]) => (y - top) / CELL),
      reach,
      rows,
    );
    for (let row = fromY; row < toY; row++) {
      for (let column = fromX; column < toX; column++) {
        const at: Point = [left + CELL * (column + 0.5), top + CELL * (row + 0.5)];
        const index = row * columns + column;
        if (fill !== undefined && isInside(at, lines)) cells[index] = fill !== '#fff';
        if (reach > 0 && isNear(at, lines, reach)) cells[index] = true;
      }
    }
  }
  return cells;
}

/** The cells that ink may touch along one side: from, and up to. */
function span(places: readonly number[], reach: number, cells: number): [number, number] {
  return [
    Math.max(0, Math.floor(Math.min(...places) - reach)),
    Math.min(cells, Math.ceil(Math.max(...places) + reach)),
  ];
}

/** Of the cells that either covers, the share that only one does. */
export function shareApart(one: Stencil, other: Stencil): number {
  const either = one.filter((black, index) => black || other[index]).length;
  return one.filter((black, index) => black !== other[index]).length / either;
}

interface Inking {
  lines: Point[][];
  fill: string | undefined;
  reach: number; // half the width of the line
}

function inkings(items: readonly Printed[], turn: Turn): Inking[] {
  return items.flatMap(({ d, transform = '', fill, stroke, width = LINE, inner }) => {
    if (inner) return inkings(inner, (point) => turn(turned(transform, point)));
    const lines = pointsOf(d ?? '').map((line) => line.map(turn));
    return [{ lines, fill, reach: stroke === 'none' ? 0 : width / 2 }];
  });
}

/** A point moved by the transforms of SVG that the figures use, the last of them first. */
function turned(transform: string, point: Point): Point {
  const steps = [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reverse();
  return steps.reduce<Point>(([x, y], [, name, list = '']) => {
    const [a = 0, b = 0, c = 0] = list.split(/[ ,]+/).map(Number);
    if (name === 'translate') return [x + a, y + b];
    if (name === 'scale') return [x * a, y * (list.includes(',') ? b : a)];
    const angle = (a * Math.PI) / 180;
    const [dx, dy] = [x - b, y - c];
    return [
      b + dx * Math.cos(angle) - dy * Math.sin(angle),
      c + dx * Math.sin(angle) + dy * Math.cos(angle),
    ];
  }, point);
}

function* pieces(lines: readonly Point[][]): Generator<readonly [Point, Point]> {
  for (const line of lines) {
    for (let at = 1; at < line.length; at++) yield [line[at - 1]!, line[at]!];
    if (line.length === 1) yield [line[0]!, line[0]!];
  }
}

function isInside([x, y]: Point, lines: readonly Point[][]): boolean {
  const closed = lines.map((line) => [...line, line[0]!]);
  let inside = false;
  for (const [[ax, ay], [bx, by]] of pieces(closed)) {
    if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
  }
  return inside;
}

function isNear([x, y]: Point, lines: readonly Point[][], reach: number): boolean {
  for (const [[ax, ay], [bx, by]] of pieces(lines)) {
    const [dx, dy] = [bx - ax, by - ay];
    const square = dx * dx + dy * dy;
    const along = square > 0 ? ((x - ax) * dx + (y - ay) * dy) / square : 0;
    const part = Math.min(1, Math.max(0, along));
    if (Math.hypot(x - ax - part * dx, y - ay - part * dy) <= reach) return true;
  }
  return false;
}
