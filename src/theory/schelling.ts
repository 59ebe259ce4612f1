import { benchOf, firstHold } from '../model/hypothetical.ts';
import { type Choices } from '../model/round.ts';
import { type Seat } from '../model/seat.ts';
import { type Corners, type Situation } from './types.ts';

/** My gain if I hold and if I sell while k = 0…N−1 of the others of my role hold, dollars. */
export interface Schedule {
  hold: number[];
  sell: number[];
}

/** Seats of a role in the situation's market. */
export function seatsOf({ market }: Situation, role: Seat['role']): number {
  return role === 'holder' ? market.stock.length : market.inventory.length;
}

/** The last choices of the role that is not `role`; before the first round, all hold (MODEL.md §4). */
export function otherRole(situation: Situation, role: Seat['role']): Choices {
  const { market, lastHolders, lastMakers } = situation;
  if (role === 'holder') return lastMakers ?? new Uint8Array(market.inventory.length).fill(1);
  return lastHolders ?? new Uint8Array(market.stock.length).fill(1);
}

/** A seat's gain while `held` of the others of its role hold, dollars. */
function gainsOf(situation: Situation, seat: Seat): (held: number, mine: boolean) => number {
  const seats = seatsOf(situation, seat.role);
  const others = otherRole(situation, seat.role);
  const bench = benchOf(situation.rules, situation.market);
  return (held, mine) => {
    const own = firstHold(seats, seat.seat, held, mine);
    return seat.role === 'holder' ? bench.gain(seat, own, others) : bench.gain(seat, others, own);
  };
}

/** The Schelling diagram of a seat: two curves over how many of the others hold (Schelling 1973). */
export function schellingOf(situation: Situation, seat: Seat): Schedule {
  const seats = seatsOf(situation, seat.role);
  const gain = gainsOf(situation, seat);
  const hold = Array.from({ length: seats }, (_, k) => gain(k, true));
  const sell = Array.from({ length: seats }, (_, k) => gain(k, false));
  return { hold, sell };
}

/** hold(k) − sell(k): what holding brings over selling, dollars. */
export function advantages({ hold, sell }: Schedule): number[] {
  return hold.map((gain, k) => gain - sell[k]!);
}

/** T, R, P and S of a schedule; null with one player in the role (MODEL.md §4). */
export function cornersOf({ hold, sell }: Schedule): Corners | null {
  if (hold.length < 2) return null;
  const last = hold.length - 1;
  return { T: sell[last]!, R: hold[last]!, P: sell[0]!, S: hold[0]! };
}

/** The smallest k from which on holding always pays, null if it does not pay even when all others hold. */
export function criticalMassOf(advantage: readonly number[]): number | null {
  let k = advantage.length;
  while (k > 0 && advantage[k - 1]! > 0) k--;
  return k === advantage.length ? null : k;
}

/** `criticalMassOf` a seat's diagram of which only what it takes is worked out. */
export function criticalMassAt(situation: Situation, seat: Seat): number | null {
  const gain = gainsOf(situation, seat);
  const seats = seatsOf(situation, seat.role);
  let k = seats;
  while (k > 0 && gain(k - 1, true) - gain(k - 1, false) > 0) k--;
  return k === seats ? null : k;
}

/** Every k at which the sign of the advantage differs from that at k − 1. */
export function crossingsOf(advantage: readonly number[]): number[] {
  const crossings: number[] = [];
  for (let k = 1; k < advantage.length; k++)
    if (Math.sign(advantage[k]!) !== Math.sign(advantage[k - 1]!)) crossings.push(k);
  return crossings;
}

/** The choice that is better whatever the others do; null if it depends on them, or with a tie. */
export function dominantChoice({ hold, sell }: Schedule): 'hold' | 'sell' | null {
  const signs = advantages({ hold, sell }).map(Math.sign);
  if (signs.every((sign) => sign > 0)) return 'hold';
  return signs.every((sign) => sign < 0) ? 'sell' : null;
}

/** The smallest number of seats that, holding together, each gain more than where all sell; else null. */
export function viableCoalitionOf({ hold, sell }: Schedule): number | null {
  const k = hold.findIndex((gain) => gain > sell[0]!);
  return k < 0 ? null : k + 1;
}
