/** Least time of a call in milliseconds over `tries`, each of `calls`: what the machine can do undisturbed. */
export function leastTime(work: () => void, calls: number, tries = 25): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries; attempt++) {
    const start = performance.now();
    for (let call = 0; call < calls; call++) work();
    least = Math.min(least, (performance.now() - start) / calls);
  }
  return least;
}

/** Prints one figure with its floor, the least work that could do the same, measured in the same run. */
export function printFigure(name: string, unit: string, value: number, floor: number): void {
  console.log(JSON.stringify({ name, value, unit, floor, ratio: value / floor }));
}

/**
 * The floor: `rounds` times over `holders` accounts the least a round does to each, the tokens and the money
 * that grows. Returns work that can be timed.
 */
export function plainLoop(holders: number, rounds: number): () => void {
  const stock = new Float64Array(holders);
  const cash = new Float64Array(holders);
  const [u, b, r] = [10, 9.7, 1.0466];
  return () => {
    stock.fill(0);
    cash.fill(0);
    for (let round = 0; round < rounds; round++) {
      for (let i = 0; i < holders; i++) {
        stock[i]! += u;
        cash[i] = (cash[i]! + stock[i]! * b) * r;
      }
    }
  };
}

/** The value below which the share `q` of all values lies. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!;
}
