/** A box on a drawing, pixels; y grows downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A centre for a text, pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** The box of a text `wide` and `tall` pixels large round its centre. */
export function boxAt({ x, y }: Spot, wide: number, tall: number): Box {
  return { left: x - wide / 2, top: y - tall / 2, right: x + wide / 2, bottom: y + tall / 2 };
}

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && tall > 0 ? wide * tall : 0;
}

/** How many square pixels of `taken` a text covers. */
export function covered(
  spot: Spot,
  [wide, tall]: readonly [number, number],
  taken: readonly Box[],
): number {
  const box = boxAt(spot, wide, tall);
  return taken.reduce((sum, other) => sum + overlap(box, other), 0);
}

/** The first of `spots` at which a text covers nothing of `taken`; else the one that covers least. */
export function freeSpot(
  spots: readonly Spot[],
  size: readonly [number, number],
  taken: readonly Box[],
): Spot {
  let best = spots[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const area = covered(spot, size, taken);
    if (area === 0) return spot;
    if (area < least) [best, least] = [spot, area];
  }
  return best;
}

/** Least and greatest y of a line of corners, in order of x, between `from` and `to`. */
export function spanOf(line: readonly Spot[], from: number, to: number): [number, number] {
  const ys: number[] = [];
  const at = (x: number) => {
    const i = line.findIndex((corner) => corner.x >= x);
    const next = line[i === -1 ? line.length - 1 : i]!;
    const last = line[Math.max(0, (i === -1 ? line.length : i) - 1)]!;
    const share = next.x > last.x ? (x - last.x) / (next.x - last.x) : 0;
    return last.y + (next.y - last.y) * Math.min(1, Math.max(0, share));
  };
  ys.push(at(from), at(to));
  for (const { x, y } of line) if (x >= from && x <= to) ys.push(y);
  return [Math.min(...ys), Math.max(...ys)];
}

/**
 * Height for the centre of a text from `from` to `to` that stands clear of all `lines`: beneath them if that is
 * above `bottom`, else over them.
 */
export function clearOf(
  lines: readonly (readonly Spot[])[],
  from: number,
  to: number,
  { distance, bottom }: { distance: number; bottom: number },
): number {
  const spans = lines.map((line) => spanOf(line, from, to));
  const under = Math.max(...spans.map(([, low]) => low)) + distance;
  return under <= bottom ? under : Math.min(...spans.map(([high]) => high)) - distance;
}
