/**
 * Quantiles at `shares` (each in [0, 1]) by linear interpolation between order statistics (Hyndman and
 * Fan 1996, type 7). `values` must not be empty and is not changed.
 */
export function quantilesOf(values: Iterable<number>, shares: readonly number[]): number[] {
  const sorted = new Float64Array(values).sort();
  return shares.map((share) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)]!;
    return below + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - below);
  });
}
