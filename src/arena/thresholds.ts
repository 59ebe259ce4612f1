import { type MemoryOne } from '../strategies/arena/types.ts';
import { next, thresholdOf } from './draws.ts';

/** What was played last, as an index: own move × 2 + the other's, 1 = cooperate; before the first turn: */
export const BEFORE = 4;

/** Sums of turns by what was played, indexed as the last turn is: DD, DC, CD, CC, own move first. */
export type Sums = Float64Array;

/** Thresholds by own view of the last turn: after DD, DC, CD, CC, and before the first. */
export function thresholdsOf({ opening, after: [CC, CD, DC, DD] }: MemoryOne): Int32Array {
  return Int32Array.of(...[DD, DC, CD, CC, opening].map(thresholdOf));
}

/** The same thresholds by the other's view of the last turn. */
export function seenByOther([DD, DC, CD, CC, opening]: Int32Array): Int32Array {
  return Int32Array.of(DD!, CD!, DC!, CC!, opening!);
}

const MOST_PACKED = 255; // what a byte can count

function unpack(packed: number, sums: Sums): void {
  sums[0]! += packed & 255;
  sums[1]! += (packed >>> 8) & 255;
  sums[2]! += (packed >>> 16) & 255;
  sums[3]! += packed >>> 24;
}

/**
 * Plays `turns` turns of two who look at the last turn alone. `a` and `b` are thresholds by a's view, `x`
 * and `y` the starts of their streams. Four counters of a byte share one number, and the sign of a difference
 * is the move: nothing branches.
 */
export function playByThresholds(
  a: Int32Array,
  b: Int32Array,
  turns: number,
  x: number,
  y: number,
  sums: Sums,
): void {
  let last = BEFORE;
  for (let left = turns; left > 0; left -= MOST_PACKED) {
    const until = left < MOST_PACKED ? left : MOST_PACKED;
    let packed = 0;
    for (let turn = 0; turn < until; turn++) {
      x ^= x << 13;
      x ^= x >>> 17;
      x ^= x << 5;
      y ^= y << 13;
      y ^= y >>> 17;
      y ^= y << 5;
      const mine = ((x >> 1) - a[last]!) >>> 31;
      const theirs = ((y >> 1) - b[last]!) >>> 31;
      last = (mine << 1) | theirs;
      packed = (packed + (1 << (last << 3))) | 0;
    }
    unpack(packed, sums);
  }
}

/** As `playByThresholds`, each move flipped where the stream of its slips, `v` or `w`, falls below `slip`. */
export function playNoisily(
  a: Int32Array,
  b: Int32Array,
  turns: number,
  { x, y, v, w }: { x: number; y: number; v: number; w: number },
  slip: number,
  sums: Sums,
): void {
  let last = BEFORE;
  for (let left = turns; left > 0; left -= MOST_PACKED) {
    const until = left < MOST_PACKED ? left : MOST_PACKED;
    let packed = 0;
    for (let turn = 0; turn < until; turn++) {
      x = next(x);
      y = next(y);
      v = next(v);
      w = next(w);
      const mine = (((x >> 1) - a[last]!) ^ ((v >> 1) - slip)) >>> 31;
      const theirs = (((y >> 1) - b[last]!) ^ ((w >> 1) - slip)) >>> 31;
      last = (mine << 1) | theirs;
      packed = (packed + (1 << (last << 3))) | 0;
    }
    unpack(packed, sums);
  }
}
