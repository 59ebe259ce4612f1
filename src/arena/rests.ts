import { dot, type PayoffMatrix, type Shares } from './dynamics.ts';

/** What becomes of a population that is a little off a state of rest. */
export type RestKind = 'attracting' | 'repelling' | 'saddle' | 'neutral';

/** Shares of three strategies that stay as they are. */
export interface Rest {
  shares: number[];
  kind: RestKind;
}

/** What two payoffs may differ by and still be the same, relative to the greatest difference of payoffs. */
const SAME = 1e-9;

function scaleOf(matrix: PayoffMatrix): number {
  const all = matrix.flat();
  return Math.max(...all) - Math.min(...all) || 1;
}

/** How a state of rest answers a nudge within the triangle, by the real parts of its two eigenvalues. */
function kindOf(matrix: PayoffMatrix, shares: Shares): RestKind {
  const payoffs = matrix.map((row) => dot(row, shares));
  const average = dot(payoffs, shares);
  const slope = (i: number, k: number) => matrix[i]![k]! - matrix[i]![2]!;
  const drift = [0, 1].map(
    (k) =>
      payoffs[k]! -
      payoffs[2]! +
      dot(
        shares,
        [0, 1, 2].map((i) => slope(i, k)),
      ),
  );
  const entry = (i: number, k: number) =>
    (i === k ? payoffs[i]! - average : 0) + shares[i]! * (slope(i, k) - drift[k]!);
  const trace = entry(0, 0) + entry(1, 1);
  const product = entry(0, 0) * entry(1, 1) - entry(0, 1) * entry(1, 0);
  const root = Math.sqrt(Math.max(0, (trace * trace) / 4 - product));
  const [low, high] = [trace / 2 - root, trace / 2 + root];
  const least = SAME * scaleOf(matrix) * 1000; // eigenvalues lose half of the digits in the root
  if (high < -least) return 'attracting';
  if (low > least) return 'repelling';
  return low < -least && high > least ? 'saddle' : 'neutral';
}

/** On the edge of two strategies: nothing, one point inside it, or the whole edge. */
function edgeRest(matrix: PayoffMatrix, i: number, j: number): 'all' | number | null {
  const same = SAME * scaleOf(matrix);
  const atI = matrix[i]![i]! - matrix[j]![i]!;
  const atJ = matrix[i]![j]! - matrix[j]![j]!;
  if (Math.abs(atI) <= same && Math.abs(atJ) <= same) return 'all';
  if (atI * atJ >= 0 || Math.abs(atI) <= same || Math.abs(atJ) <= same) return null;
  return atJ / (atJ - atI);
}

/** Where all three earn the same, all of them there; null where there is no such point, or a line of them. */
function innerRest(matrix: PayoffMatrix): number[] | null {
  const difference = (i: number) => [0, 1, 2].map((k) => matrix[i]![k]! - matrix[2]![k]!);
  const [a, b] = [difference(0), difference(1)] as [number[], number[]];
  // The cross product is where both differences vanish, up to a factor.
  const cross = [0, 1, 2].map((k) => {
    const [m, n] = [(k + 1) % 3, (k + 2) % 3];
    return a[m]! * b[n]! - a[n]! * b[m]!;
  });
  const sum = cross.reduce((all, one) => all + one, 0);
  const size = scaleOf(matrix);
  if (Math.abs(sum) <= SAME * size * size) return null;
  const shares = cross.map((one) => one / sum);
  return shares.every((share) => share > SAME) ? shares : null;
}

/** The states of rest of three strategies, and the edges (pairs of places) that rest as a whole. */
export function restsOf(matrix: PayoffMatrix): { rests: Rest[]; edges: [number, number][] } {
  const found: number[][] = [0, 1, 2].map((i) => [0, 1, 2].map((k) => (i === k ? 1 : 0)));
  const edges: [number, number][] = [];
  for (const [i, j] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as [number, number][]) {
    const rest = edgeRest(matrix, i, j);
    if (rest === 'all') edges.push([i, j]);
    else if (rest !== null)
      found.push([0, 1, 2].map((k) => (k === i ? rest : k === j ? 1 - rest : 0)));
  }
  const inner = innerRest(matrix);
  if (inner !== null) found.push(inner);
  return { rests: found.map((shares) => ({ shares, kind: kindOf(matrix, shares) })), edges };
}
