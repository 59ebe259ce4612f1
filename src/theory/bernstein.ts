/** Deeper than this an interval is a point for a double. */
const DEEPEST = 60;
const BISECTIONS = 100;

/**
 * Σ C(n,k) q^k (1−q)^(n−k) c(k) for q in [0, 1]: the mean of c over a binomial number of others who hold.
 * Weights grow outwards from the mode and are normalised, so that no power underflows for n up to 999.
 */
export function bernsteinAt(coefficients: readonly number[], q: number): number {
  const n = coefficients.length - 1;
  if (q <= 0) return coefficients[0]!;
  if (q >= 1) return coefficients[n]!;
  const odds = q / (1 - q);
  const mode = Math.min(n, Math.floor((n + 1) * q));
  let sum = coefficients[mode]!;
  let total = 1;
  for (let k = mode, weight = 1; k < n; k++) {
    weight *= ((n - k) / (k + 1)) * odds;
    sum += weight * coefficients[k + 1]!;
    total += weight;
  }
  for (let k = mode, weight = 1; k > 0; k--) {
    weight *= k / (n - k + 1) / odds;
    sum += weight * coefficients[k - 1]!;
    total += weight;
  }
  return sum / total;
}

function signChanges(coefficients: readonly number[]): number {
  let changes = 0;
  let last = 0;
  for (const c of coefficients) {
    const sign = Math.sign(c);
    if (sign === 0) continue;
    if (last !== 0 && sign !== last) changes++;
    last = sign;
  }
  return changes;
}

/** De Casteljau's halving: the coefficients of the two halves. */
function halve(coefficients: readonly number[]): [number[], number[]] {
  const work = coefficients.slice();
  const left: number[] = [];
  for (let last = work.length - 1; last >= 0; last--) {
    left.push(work[0]!);
    for (let k = 0; k < last; k++) work[k] = (work[k]! + work[k + 1]!) / 2;
  }
  return [left, work];
}

export interface Root {
  q: number; // in (0, 1)
  rising: boolean; // from negative to positive
}

function refine(
  coefficients: readonly number[],
  from: number,
  to: number,
  rising: boolean,
): number {
  let low = from;
  let high = to;
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    const value = bernsteinAt(coefficients, middle);
    if (value === 0) return middle;
    if (value > 0 === rising) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/**
 * The roots in (0, 1) at which the polynomial with these Bernstein coefficients changes sign, ascending.
 * Found by subdivision: no change of sign in the coefficients, no root; one change, exactly one (Descartes'
 * rule of signs in the Bernstein basis; Lane and Riesenfeld 1981).
 */
export function bernsteinRoots(coefficients: readonly number[]): Root[] {
  const roots: Root[] = [];
  const search = (part: readonly number[], from: number, to: number, depth: number): void => {
    const changes = signChanges(part);
    if (changes === 0) return;
    if (changes === 1 || depth === DEEPEST) {
      if (changes % 2 === 0) return;
      const rising = part.find((c) => c !== 0)! < 0;
      roots.push({ q: refine(coefficients, from, to, rising), rising });
      return;
    }
    const [left, right] = halve(part);
    const middle = (from + to) / 2;
    search(left, from, middle, depth + 1);
    const first = Math.sign(right.find((c) => c !== 0) ?? 0);
    const before = Math.sign(left.findLast((c) => c !== 0) ?? 0);
    if (right[0] === 0 && first * before < 0) roots.push({ q: middle, rising: first > 0 });
    search(right, middle, to, depth + 1);
  };
  search(coefficients, 0, 1, 0);
  return roots;
}
