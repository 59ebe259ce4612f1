/** A line through points by least squares. */
export interface Line {
  slope: number;
  error: number; // standard error of the slope
}

/** The line that fits three points or more best. */
export function lineThrough(points: readonly { x: number; y: number }[]): Line {
  const count = points.length;
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / count;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = mean((point) => (point.x - x) ** 2) * count;
  const slope = (mean((point) => (point.x - x) * (point.y - y)) * count) / spread;
  const rest = mean((point) => (point.y - y - slope * (point.x - x)) ** 2) * count;
  return { slope, error: Math.sqrt(rest / (count - 2) / spread) };
}
