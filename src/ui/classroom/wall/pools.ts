import { type Held, type PoolView, type WallView } from '../../../store/classroom/types.ts';

/** Most pools that have a tank of their own on the wall; more are drawn as lines in one chart. */
export const MOST_TANKS = 12;

/** How the pools of a class stand on the wall. */
export type Hanging = 'none' | 'scenes' | 'tanks' | 'lines';

/** Whole pools where each treatment has one; else small tanks, or lines where they are too many. */
export function hangingOf({ pools, scenes }: WallView): Hanging {
  const treatments = new Set(pools.map(({ treatment }) => treatment)).size;
  if (pools.length > treatments) return pools.length > MOST_TANKS ? 'lines' : 'tanks';
  return scenes.length > 0 ? 'scenes' : 'none';
}

/** The treatments that are played, in their order. */
export function treatmentsOf(pools: readonly PoolView[]): number[] {
  return [...new Set(pools.map(({ treatment }) => treatment))].sort((a, b) => a - b);
}

function addHeld(a: Held | null, b: Held | null): Held | null {
  return a && b && { hold: a.hold + b.hold, sell: a.sell + b.sell };
}

/** Holders who held and sold in each closed round of some pools together; null where that is hidden. */
export function heldIn(pools: readonly PoolView[]): { round: number; held: Held | null }[] {
  const rounds = new Map<number, Held | null>();
  for (const pool of pools) {
    for (const { round, holders } of pool.rounds) {
      const sum = rounds.get(round);
      rounds.set(round, sum === undefined ? holders : addHeld(sum, holders));
    }
  }
  return [...rounds].sort(([a], [b]) => a - b).map(([round, held]) => ({ round, held }));
}

/** Who held and sold in the last closed round of some pools together; null: none yet, or hidden. */
export function lastHeld(pools: readonly PoolView[]): Held | null {
  return heldIn(pools).at(-1)?.held ?? null;
}

/** Prices of a pool from its opening on, dollars. */
export function pathOf({ opening, rounds }: PoolView): { price: number; value: number }[] {
  return [opening, ...rounds.map(({ price, value }) => ({ price, value }))];
}

/** How far the price went in the last closed round, as a share of the price before; null before the first. */
export function lastChange(pool: PoolView): number | null {
  const path = pathOf(pool);
  const [before, now] = [path.at(-2), path.at(-1)];
  return before === undefined || now === undefined ? null : now.price / before.price - 1;
}

/** The lowest and the highest price at which some pools stand now, dollars. */
export function endsOf(pools: readonly PoolView[]): [number, number] {
  const prices = pools.map((pool) => pathOf(pool).at(-1)!.price);
  return [Math.min(...prices), Math.max(...prices)];
}
