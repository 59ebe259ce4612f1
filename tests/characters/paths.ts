type Point = readonly [x: number, y: number];

const SIZE: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };
const PARTS = 10; // straight pieces to a curve

/** An SVG path as lines of points, curves cut into straight pieces. */
export function pointsOf(d: string): Point[][] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  for (const [, letter = '', list = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = list.match(/-?(\d+\.?\d*|\.\d+)/g)?.map(Number) ?? [];
    const kind = letter.toUpperCase();
    const size = SIZE[kind]!;
    for (let at = 0; at === 0 || at < numbers.length; at += size || 1) {
      const from = line.at(-1) ?? [0, 0];
      const [x, y] = letter === kind ? [0, 0] : from;
      const own = numbers.slice(at, at + size);
      if (kind === 'M' && at === 0) {
        line = [[x + own[0]!, y + own[1]!]];
        lines.push(line);
      } else line.push(...piece(kind, own, from, [x, y], line[0]!));
    }
  }
  return lines;
}

function piece(kind: string, n: number[], from: Point, [x, y]: Point, start: Point): Point[] {
  const at = (index: number): Point => [x + n[index]!, y + n[index + 1]!];
  if (kind === 'Z') return [start];
  if (kind === 'H') return [[x + n[0]!, from[1]]];
  if (kind === 'V') return [[from[0], y + n[0]!]];
  if (kind === 'Q') return bent([from, at(0), at(2)]);
  if (kind === 'C') return bent([from, at(0), at(2), at(4)]);
  if (kind === 'A') return arc(from, at(5), n);
  return [at(0)];
}

/** De Casteljau: the points of a curve from its controls. */
function bent(controls: readonly Point[]): Point[] {
  return Array.from({ length: PARTS }, (_, index) => {
    const part = (index + 1) / PARTS;
    let points = controls;
    while (points.length > 1) {
      points = points.slice(1).map(([bx, by], at) => {
        const [ax, ay] = points[at]!;
        return [ax + part * (bx - ax), ay + part * (by - ay)] as const;
      });
    }
    return points[0]!;
  });
}

/** An arc of an ellipse that is not turned (SVG 1.1, F.6.5). */
function arc(from: Point, to: Point, [rx = 1, ry = 1, , large, sweep]: number[]): Point[] {
  const half = [(from[0] - to[0]) / 2 / rx, (from[1] - to[1]) / 2 / ry] as const;
  const size = half[0] ** 2 + half[1] ** 2;
  const off = Math.sqrt(Math.max(0, 1 / size - 1)) * (large === sweep ? -1 : 1);
  const centre = [off * half[1], -off * half[0]] as const;
  const start = Math.atan2(half[1] - centre[1], half[0] - centre[0]);
  const end = Math.atan2(-half[1] - centre[1], -half[0] - centre[0]);
  const full = 2 * Math.PI;
  const span = sweep ? (end - start + full) % full : -((start - end + full) % full);
  const scale = size > 1 ? Math.sqrt(size) : 1;
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
  return Array.from({ length: PARTS }, (_, index) => {
    const angle = start + (span * (index + 1)) / PARTS;
    return [
      middle[0] + rx * scale * (centre[0] + Math.cos(angle)),
      middle[1] + ry * scale * (centre[1] + Math.sin(angle)),
    ] as const;
  });
}
