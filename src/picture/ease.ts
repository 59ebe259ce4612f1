/** `share` of the way from one number to another. */
export function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** How far `ms` is through a stretch that starts at `from` and takes `length`, 0–1. */
export function through(ms: number, from: number, length: number): number {
  return length <= 0 ? (ms < from ? 0 : 1) : clamp((ms - from) / length, 0, 1);
}

/** Slow at both ends; never leaves 0–1, so nothing driven by it overshoots. */
export function easeInOut(t: number): number {
  return t * t * (3 - 2 * t);
}

/** 0 at both ends, 1 in the middle. */
export function hump(t: number): number {
  return 4 * t * (1 - t);
}
