import { benchOf, seatWealth } from '../model/hypothetical.ts';
import { priceOf } from '../model/price.ts';
import { type Seat } from '../model/seat.ts';
import { otherRole, seatsOf } from './schelling.ts';
import { type Situation } from './types.ts';

/** Summed gains when the first h = 0…N seats of a role hold and the others of it sell, dollars. */
export interface Sums {
  role: number[]; // over the role's seats
  all: number[]; // over all seats
}

function total(gains: Float64Array): number {
  let sum = 0;
  for (const gain of gains) sum += gain;
  return sum;
}

/** Plays every number of holding seats of a role once. */
export function sumsOf(situation: Situation, role: Seat['role']): Sums {
  const seats = seatsOf(situation, role);
  const others = otherRole(situation, role);
  const bench = benchOf(situation.rules, situation.market);
  const sums: Sums = { role: [], all: [] };
  for (let h = 0; h <= seats; h++) {
    const own = new Uint8Array(seats).fill(1, 0, h);
    const gains = role === 'holder' ? bench.gains(own, others) : bench.gains(others, own);
    const holders = total(gains.holders);
    const makers = total(gains.makers);
    sums.role.push(role === 'holder' ? holders : makers);
    sums.all.push(holders + makers);
  }
  return sums;
}

function firstGreatest(values: readonly number[]): number {
  return values.reduce((best, value, h) => (value > values[best]! ? h : best), 0);
}

/** The number of holding seats that is best for the role and for all seats; the smallest on ties. */
export function socialOptimumOf(sums: Sums): { role: number; all: number } {
  return { role: firstGreatest(sums.role), all: firstGreatest(sums.all) };
}

/** Wealth of a role's seats before the round plus the tokens the round gives them, dollars. */
function endowmentOf({ rules, market }: Situation, role: Seat['role']): number {
  const seats = role === 'holder' ? market.stock.length : market.inventory.length;
  let sum = role === 'holder' ? rules.unlock * priceOf(market) * seats : 0;
  for (let seat = 0; seat < seats; seat++) sum += seatWealth(market, { role, seat });
  return sum;
}

/**
 * What selfishness costs the role: the best sum less the sum at the worst pure equilibrium, as a share of
 * its opening wealth and unlocked tokens; null without a pure equilibrium or with nothing owned
 * (after Koutsoupias and Papadimitriou 1999).
 */
export function costOfAnarchyOf(
  situation: Situation,
  role: Seat['role'],
  best: number,
  worst: number | null,
): number | null {
  const endowment = endowmentOf(situation, role);
  return worst === null || endowment === 0 ? null : (best - worst) / endowment;
}
