import { mix } from '../../model/chance.ts';
import { next, startOf, thresholdOf } from '../draws.ts';
import { type Around, eightAround, fourAround } from './lattice.ts';
import { linkedAround, rewiredLinks } from './links.ts';
import { type Scores, scoresOf } from './scores.ts';
import { type ContagionSettings, type Deed } from './types.ts';

/** A picture as it stands after some steps. */
export interface World {
  readonly step: number;
  readonly sellers: number;
  readonly toSell: number; // in the last step
  readonly toHold: number;
  /** Everybody looks around and copies the best, all at once. Counts `step` on. */
  advance(): void;
  /** Does what a hand does now, whatever step the deed names. */
  act(deed: Deed): void;
  /** Writes each cell: 0 holds, 1 sells, 2 has just come back to hold, 3 has just begun to sell. */
  paint(out: Uint8Array): void;
  /** Of the picture: FNV-1a over the cells, 8 hexadecimal digits. */
  checksum(): string;
}

function startCells({ size, start, seed }: ContagionSettings): Uint8Array {
  const cells = new Uint8Array(size * size);
  const middle = Math.floor(size / 2);
  if (start.kind === 'one') cells[middle * size + middle] = 1;
  if (start.kind !== 'share') return cells;
  const sells = thresholdOf(start.share);
  for (let row = 0; row < size; row++) {
    let x = startOf(mix(seed, 'strategy', row, 0), 'strategy', 0);
    for (let at = row * size; at < (row + 1) * size; at++) {
      x = next(x);
      cells[at] = x >> 1 < sells ? 1 : 0;
    }
  }
  return cells;
}

/** Who copies wrong in a step: each row has a stream of its own for every step. */
function spoil(cells: Uint8Array, rows: Int32Array, step: number, noise: number): void {
  const wrong = thresholdOf(noise);
  const size = rows.length;
  for (let row = 0; row < size; row++) {
    let x = startOf(rows[row]!, 'noise', step);
    for (let at = row * size; at < (row + 1) * size; at++) {
      x = next(x);
      cells[at]! ^= x >> 1 < wrong ? 1 : 0;
    }
  }
}

/**
 * One keeps one's own choice unless the best score around was made with the other choice alone; so nothing
 * else needs an order.
 */
function choose(cells: Uint8Array, seen: Int32Array, scores: Scores, out: Uint8Array): void {
  const { equal, made } = scores;
  for (let at = 0; at < out.length; at++) {
    const own = cells[at]!;
    const around = seen[at]!;
    const best = equal[31 - Math.clz32(around)]!;
    out[at] = (around & best & made[own]!) !== 0 ? own : own ^ 1;
  }
}

function* aroundOf(settings: ContagionSettings): Generator<number, Around> {
  const { size, neighbours, rewired } = settings;
  if (rewired > 0) return linkedAround(yield* rewiredLinks(settings), neighbours);
  return neighbours === 8 ? eightAround(size) : fourAround(size);
}

/** The picture before the first step, deeds not done. Yields the share of the work that is done. */
export function* worldOf(settings: ContagionSettings): Generator<number, World> {
  const { size, seed } = settings;
  const around = yield* aroundOf(settings);
  const rows = Int32Array.from({ length: size }, (_, row) => mix(seed, 'noise', row, 0));
  let { payoffs, noise } = settings;
  let scores = scoresOf({ ...settings, payoffs });
  let now: Uint8Array = startCells(settings);
  let before: Uint8Array = now.slice();
  const sums = new Uint8Array(now.length);
  const bits = new Int32Array(now.length);
  const seen = new Int32Array(now.length);
  const count = { step: 0, sellers: now.reduce((sum, one) => sum + one, 0), toSell: 0, toHold: 0 };
  const tally = () => {
    let [sellers, turned] = [0, 0];
    for (let at = 0; at < now.length; at++) {
      sellers += now[at]!;
      turned += now[at]! ^ before[at]!;
    }
    const more = sellers - count.sellers;
    count.sellers = sellers;
    count.toSell = (turned + more) / 2;
    count.toHold = (turned - more) / 2;
  };
  return {
    get step() {
      return count.step;
    },
    get sellers() {
      return count.sellers;
    },
    get toSell() {
      return count.toSell;
    },
    get toHold() {
      return count.toHold;
    },
    advance() {
      around.sum(now, sums);
      for (let at = 0; at < bits.length; at++) bits[at] = scores.bit[(now[at]! << 4) | sums[at]!]!;
      around.merge(bits, seen);
      const old = now;
      now = before;
      before = old;
      choose(before, seen, scores, now);
      count.step++;
      if (noise > 0) spoil(now, rows, count.step, noise);
      tally();
    },
    act(deed) {
      if (deed.kind === 'rules') {
        ({ payoffs, noise } = deed);
        scores = scoresOf({ ...settings, payoffs });
        return;
      }
      const row = deed.y * size;
      for (let x = deed.x; x < deed.x + deed.width; x++) {
        const at = row + x;
        count.sellers += (deed.sells ? 1 : 0) - now[at]!;
        now[at] = deed.sells ? 1 : 0;
        before[at] = now[at]!;
      }
    },
    paint(out) {
      for (let at = 0; at < out.length; at++) {
        const own = now[at]!;
        out[at] = own | ((own ^ before[at]!) << 1);
      }
    },
    checksum() {
      let hash = 0x811c9dc5;
      for (let at = 0; at < now.length; at++) hash = Math.imul(hash ^ now[at]!, 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    },
  };
}
