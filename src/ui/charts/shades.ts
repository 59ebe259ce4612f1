/** How dark a score is, from the least to the greatest of all, in [0, 1]. */
export function shadesOf(scores: readonly (readonly number[])[]): number[][] {
  const all = scores.flat();
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return scores.map((row) => row.map((score) => (score - least) / (most - least || 1)));
}
