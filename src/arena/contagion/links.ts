import { stream } from '../../model/chance.ts';
import { type Around } from './lattice.ts';
import { type ContagionSettings, type Neighbours } from './types.ts';

/** Neighbours by rows; the one at place i has the cell at its place `neighbours − 1 − i`. */
const PLACES: Record<Neighbours, readonly (readonly [x: number, y: number])[]> = {
  4: [
    [0, -1],
    [-1, 0],
    [1, 0],
    [0, 1],
  ],
  8: [
    [-1, -1],
    [0, -1],
    [1, -1],
    [-1, 0],
    [1, 0],
    [-1, 1],
    [0, 1],
    [1, 1],
  ],
};

/** The lattice as a list: the neighbours of cell i stand from i·neighbours on. */
function latticeLinks(size: number, neighbours: Neighbours): Int32Array {
  const links = new Int32Array(size * size * neighbours);
  let at = 0;
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      for (const [dx, dy] of PLACES[neighbours])
        links[at++] = ((y + dy + size) % size) * size + ((x + dx + size) % size);
  return links;
}

const OFTEN = 4096; // links between two looks at whether to go on

/** The first `count` of `all` things in an order by chance (Fisher & Yates). */
function* drawn(all: number, count: number, seed: number): Generator<number, Int32Array> {
  const draw = stream(seed, 'seating', 0, 1);
  const order = Int32Array.from({ length: all }, (_, at) => at);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(draw() * (all - at));
    const kept = order[at]!;
    order[at] = order[other]!;
    order[other] = kept;
    if (at % OFTEN === 0) yield at / all;
  }
  return order.subarray(0, count);
}

/**
 * The lattice with a share of its links rewired: links drawn by the seed swap their ends in pairs, so that
 * everybody keeps as many neighbours as before (homogeneous small-world networks: Santos, Rodrigues & Pacheco
 * 2005, after Watts & Strogatz 1998). A pair that would tie a cell to itself, or two cells twice, stays as it is.
 */
export function* rewiredLinks({
  size,
  neighbours,
  rewired,
  seed,
}: Pick<ContagionSettings, 'size' | 'neighbours' | 'rewired' | 'seed'>): Generator<
  number,
  Int32Array
> {
  const links = latticeLinks(size, neighbours);
  const half = neighbours / 2;
  const all = size * size * half;
  const order = yield* drawn(all, 2 * Math.floor((rewired * all) / 2), seed);
  const isTied = (cell: number, other: number) => {
    if (cell === other) return true;
    const first = cell * neighbours;
    for (let at = first; at < first + neighbours; at++) if (links[at] === other) return true;
    return false;
  };
  const slotOf = (link: number) => Math.floor(link / half) * neighbours + half + (link % half);
  const backOf = (slot: number) =>
    links[slot]! * neighbours + (neighbours - 1 - (slot % neighbours));
  for (let at = 0; at < order.length; at += 2) {
    const one = slotOf(order[at]!);
    const two = slotOf(order[at + 1]!);
    const [a, b] = [Math.floor(one / neighbours), links[one]!];
    const [c, d] = [Math.floor(two / neighbours), links[two]!];
    if (at % OFTEN === 0) yield at / all;
    if (isTied(a, d) || isTied(c, b)) continue;
    const [backOne, backTwo] = [backOf(one), backOf(two)];
    links[one] = d;
    links[backTwo] = a;
    links[two] = b;
    links[backOne] = c;
  }
  return links;
}

/** The cell itself and those its links lead to; links are read by fours, for neighbours come by fours. */
export function linkedAround(links: Int32Array, neighbours: Neighbours): Around {
  return {
    sum(ones, out) {
      for (let cell = 0, at = 0; cell < out.length; cell++) {
        let sum = ones[cell]!;
        for (const end = at + neighbours; at < end; at += 4)
          sum +=
            ones[links[at]!]! +
            ones[links[at + 1]!]! +
            ones[links[at + 2]!]! +
            ones[links[at + 3]!]!;
        out[cell] = sum;
      }
    },
    merge(bits, out) {
      for (let cell = 0, at = 0; cell < out.length; cell++) {
        let seen = bits[cell]!;
        for (const end = at + neighbours; at < end; at += 4)
          seen |=
            bits[links[at]!]! |
            bits[links[at + 1]!]! |
            bits[links[at + 2]!]! |
            bits[links[at + 3]!]!;
        out[cell] = seen;
      }
    },
  };
}
