import { type Hand } from '../../../store/lab/contagion.ts';

/** A cell by its column and row, from 0. */
export interface Spot {
  x: number;
  y: number;
}

/** What plants: how many cells wide, and whether sellers. */
export interface Brush {
  width: number; // odd, so that the cell meant is in the middle
  sells: boolean;
}

/** The cell under a point of the picture; points beside it belong to its edge. */
export function spotAt(
  point: { clientX: number; clientY: number },
  box: { left: number; top: number; width: number; height: number },
  size: number,
): Spot {
  const along = (share: number) => Math.min(size - 1, Math.max(0, Math.floor(share * size)));
  return {
    x: along((point.clientX - box.left) / box.width),
    y: along((point.clientY - box.top) / box.height),
  };
}

/** Cells on the straight way from one to another, both included, none twice. */
export function wayBetween(from: Spot, to: Spot): Spot[] {
  const steps = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
  const at = (step: number): Spot => ({
    x: Math.round(from.x + ((to.x - from.x) * step) / Math.max(1, steps)),
    y: Math.round(from.y + ((to.y - from.y) * step) / Math.max(1, steps)),
  });
  return Array.from({ length: steps + 1 }, (_, step) => at(step));
}

/** What the brush does at these cells: the rows it covers, each in runs that do not meet, within the picture. */
export function handsAt(spots: readonly Spot[], { width, sells }: Brush, size: number): Hand[] {
  const reach = (width - 1) / 2;
  const rows = new Map<number, Set<number>>();
  for (const spot of spots)
    for (let y = Math.max(0, spot.y - reach); y <= Math.min(size - 1, spot.y + reach); y++) {
      const row = rows.get(y) ?? new Set<number>();
      for (let x = Math.max(0, spot.x - reach); x <= Math.min(size - 1, spot.x + reach); x++)
        row.add(x);
      rows.set(y, row);
    }
  return [...rows].flatMap(([y, cells]) => runsOf([...cells], y, sells));
}

function runsOf(cells: number[], y: number, sells: boolean): Hand[] {
  const runs: { x: number; width: number }[] = [];
  for (const x of cells.sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.x + last.width === x) last.width++;
    else runs.push({ x, width: 1 });
  }
  return runs.map((run) => ({ kind: 'plant', ...run, y, sells }));
}
