import { benchOf } from '../model/hypothetical.ts';
import { type Choices } from '../model/round.ts';
import { type Seat } from '../model/seat.ts';
import { otherRole, type Schedule, seatsOf } from './schelling.ts';
import { type Analysis, type Situation } from './types.ts';

/** Beyond this many unlike seats no figure is computed over subsets (MODEL.md §4). */
export const MOST_UNLIKE = 12;

/** Every set of holding seats as a bit mask, with the gain of every seat under it, dollars. */
export interface Profiles {
  seats: number;
  gains: Float64Array[]; // by mask
}

function alike(values: Float64Array): boolean {
  return values.every((value) => value === values[0]);
}

/** True if the seats of a role cannot be told apart by what they own and owe. */
export function seatsAlike({ market }: Situation, role: Seat['role']): boolean {
  const { stock, cash, debt, siblings } = market;
  return role === 'holder'
    ? alike(stock) && alike(cash) && alike(debt) && (!siblings || alike(siblings.stock))
    : alike(market.inventory) && alike(market.makerCash);
}

function choicesOf(mask: number, seats: number): Choices {
  return Uint8Array.from({ length: seats }, (_, seat) => (mask >> seat) & 1);
}

/** Plays every profile of a role once; 2^seats rounds, so at most 12 seats. */
export function profilesOf(situation: Situation, role: Seat['role']): Profiles {
  const seats = seatsOf(situation, role);
  const others = otherRole(situation, role);
  const bench = benchOf(situation.rules, situation.market);
  const gains = Array.from({ length: 1 << seats }, (_, mask) => {
    const own = choicesOf(mask, seats);
    return role === 'holder' ? bench.gains(own, others).holders : bench.gains(others, own).makers;
  });
  return { seats, gains };
}

function holdersIn(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}

function isEquilibrium({ seats, gains }: Profiles, mask: number): boolean {
  for (let seat = 0; seat < seats; seat++)
    if (gains[mask ^ (1 << seat)]![seat]! > gains[mask]![seat]!) return false;
  return true;
}

/** Pure equilibria of unlike seats: how many hold in them, and the least summed gain in any (null: none). */
export function unlikeEquilibria(profiles: Profiles): { pure: number[]; worst: number | null } {
  const pure = new Set<number>();
  let worst: number | null = null;
  profiles.gains.forEach((gains, mask) => {
    if (!isEquilibrium(profiles, mask)) return;
    pure.add(holdersIn(mask));
    const sum = gains.reduce((total, gain) => total + gain, 0);
    if (worst === null || sum < worst) worst = sum;
  });
  return { pure: [...pure].sort((a, b) => a - b), worst };
}

/** Least and greatest gain of a seat over all subsets of k others who hold. */
export function extremesOf(profiles: Profiles, seat: number): NonNullable<Analysis['extremes']> {
  const empty = (fill: number) => Array.from({ length: profiles.seats }, () => fill);
  const range = () => ({ least: empty(Infinity), greatest: empty(-Infinity) });
  const extremes: Record<keyof Schedule, ReturnType<typeof range>> = {
    hold: range(),
    sell: range(),
  };
  profiles.gains.forEach((gains, mask) => {
    const mine = (mask >> seat) & 1;
    const k = holdersIn(mask) - mine;
    const { least, greatest } = extremes[mine === 1 ? 'hold' : 'sell'];
    const gain = gains[seat]!;
    if (gain < least[k]!) least[k] = gain;
    if (gain > greatest[k]!) greatest[k] = gain;
  });
  return extremes;
}
