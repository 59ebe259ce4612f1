import { type Game } from '../game/types.ts';
import { FALL, PURSE } from './ashore-or-stay-scenarios.ts';
import { pricesOf } from './reading.ts';

/** What to do with a purse after a fall. */
export const PURSE_WAYS = ['fill', 'leave', 'ashore'] as const;
export type PurseWay = (typeof PURSE_WAYS)[number];

interface Purse {
  token: number;
  machines: number;
  reserve: number;
}

function grown(purse: Purse, price: number, { outside }: Game['scenario'], rounds: number): Purse {
  let { machines, reserve } = purse;
  for (let round = 0; round < rounds; round++) {
    machines *= 1 + outside.equity;
    reserve *= 1 + outside.reserve;
  }
  return { token: purse.token * price, machines, reserve };
}

function moved({ token, machines, reserve }: Purse, way: PurseWay): Purse {
  if (way === 'leave') return { token, machines, reserve };
  if (way === 'ashore') {
    const share = PURSE.machines / (PURSE.machines + PURSE.reserve);
    return {
      token: 0,
      machines: machines + token * share,
      reserve: reserve + token * (1 - share),
    };
  }
  const missing = PURSE.token * (token + machines + reserve) - token;
  const filled = Math.min(reserve, Math.max(0, missing));
  return { token: token + filled, machines, reserve: reserve - filled };
}

/**
 * What one dollar in a purse of 40 / 40 / 20 has become at the end of a game, as a multiple, if after the
 * fall its token part is filled up again from the reserve, left alone, or brought ashore in the purse's own
 * mix. The purse is so small that it moves no price.
 */
export function purseAfter(game: Game, way: PurseWay): number {
  const { scenario } = game;
  const prices = pricesOf(game);
  const fallen = prices[FALL - 1]!;
  const before = grown(PURSE, fallen / scenario.price, scenario, FALL);
  const after = moved(before, way);
  const end = grown(after, prices.at(-1)! / fallen, scenario, prices.length - FALL);
  return end.token + end.machines + end.reserve;
}

/** The way that leaves most. */
export function bestWay(game: Game): PurseWay {
  return PURSE_WAYS.reduce((best, way) =>
    purseAfter(game, way) > purseAfter(game, best) ? way : best,
  );
}
