import { type PoolView } from '../../../store/classroom/types.ts';

/** Holders of all pools of a treatment in one closed round, bots included. */
export interface HeldRound {
  round: number; // from 1
  hold: number;
  sell: number;
}

/** Who held and who sold in each closed round of a treatment. */
export function heldBy(pools: readonly PoolView[], treatment: number): HeldRound[] {
  const rounds: HeldRound[] = [];
  for (const pool of pools) {
    if (pool.treatment !== treatment) continue;
    for (const { round, holders } of pool.rounds) {
      if (holders === null) continue;
      const sum = rounds[round - 1] ?? { round, hold: 0, sell: 0 };
      rounds[round - 1] = {
        round,
        hold: sum.hold + holders.hold,
        sell: sum.sell + holders.sell,
      };
    }
  }
  return rounds;
}
