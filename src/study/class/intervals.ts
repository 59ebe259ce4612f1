/** Two-sided 95 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/** A share with its 95 % band, all in [0, 1]. */
export interface Share {
  held: number; // choices that were hold
  of: number; // choices, at least 1
  share: number;
  low: number;
  high: number;
}

/**
 * A share with Wilson's score interval at 95 % (Wilson 1927, Journal of the American Statistical Association
 * 22, 209–212). It takes choices to be independent; those of one pool, and of one player in several rounds, hang
 * together, so that the true band is wider: where there are several pools see `bandOver`. Null for no choices.
 */
export function shareOf(held: number, of: number): Share | null {
  if (of === 0) return null;
  const share = held / of;
  const scale = 1 + (Z * Z) / of;
  const middle = (share + (Z * Z) / (2 * of)) / scale;
  const half = (Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))) / scale;
  return {
    held,
    of,
    share,
    low: held === 0 ? 0 : middle - half,
    high: held === of ? 1 : middle + half,
  };
}

/** What one share is more than another, in [−1, 1], with its 95 % band. */
export interface Difference {
  points: number;
  low: number;
  high: number;
}

function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

/**
 * Share `b` less share `a`, with the band made of their Wilson intervals (Newcombe 1998, Statistics in Medicine
 * 17, 873–890, method 10). The same is ignored as by `shareOf`.
 */
export function differenceOf(a: Share, b: Share): Difference {
  const points = b.share - a.share;
  return {
    points,
    low: points - lengthOf(b.share - b.low, a.high - a.share),
    high: points + lengthOf(b.high - b.share, a.share - a.low),
  };
}

/** Two-sided 95 % quantiles of Student's t for 1, 2, … degrees of freedom. */
const T_TABLE = [
  12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157,
  2.228139,
];

/**
 * Two-sided 95 % quantile of Student's t, to four digits: from ten degrees of freedom on by the expansion of
 * Abramowitz and Stegun 1964, 26.7.5.
 */
export function tQuantile(freedom: number): number {
  const known = T_TABLE[freedom - 1];
  if (known !== undefined) return known;
  const z2 = Z * Z;
  const first = (Z * (z2 + 1)) / 4;
  const second = (Z * ((5 * z2 + 16) * z2 + 3)) / 96;
  const third = (Z * (((3 * z2 + 19) * z2 + 17) * z2 - 15)) / 384;
  return Z + (first + (second + third / freedom) / freedom) / freedom;
}

/** A mean over pools with its 95 % band. */
export interface Band {
  pools: number; // at least 2
  mean: number;
  low: number;
  high: number;
}

/**
 * The mean of one share a pool, each pool counting once, with the band of Student's t over pools: what happens
 * in one pool may hang together as it will (Cameron and Miller 2015, Journal of Human Resources 50, 317–372, on
 * few clusters). Cut to [0, 1]. Null for fewer than two pools.
 */
export function bandOver(shares: readonly number[]): Band | null {
  const pools = shares.length;
  if (pools < 2) return null;
  const mean = shares.reduce((sum, share) => sum + share, 0) / pools;
  const squares = shares.reduce((sum, share) => sum + (share - mean) * (share - mean), 0);
  const half = tQuantile(pools - 1) * Math.sqrt(squares / (pools - 1) / pools);
  return { pools, mean, low: Math.max(0, mean - half), high: Math.min(1, mean + half) };
}
