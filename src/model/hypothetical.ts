import { type Choices, playRound } from './round.ts';
import { type Rules } from './rules.ts';
import { type Seat } from './seat.ts';
import { copyMarket, type Market, restoreMarket } from './state.ts';
import { holderWealth, makerWealth, settledWealth, type Worth, worthBy } from './wealth.ts';

/** Paper wealth of one seat, dollars. */
export function seatWealth(market: Market, seat: Seat): number {
  return settledWealth(market, seat, 'price');
}

/** A market held still, on which one round can be tried with any choices and taken back. */
export interface Bench {
  /** Paper gain of `seat` in that round, dollars (MODEL.md §3): free tokens are no payoff. */
  gain(seat: Seat, holders: Choices, makers: Choices): number;
  /** Paper gains of every seat in that round. */
  gains(holders: Choices, makers: Choices): { holders: Float64Array; makers: Float64Array };
}

/** Paper wealth of every seat of a role, dollars. */
function wealthOfRole(market: Market, role: Seat['role'], worth: Worth): Float64Array {
  const seats = role === 'holder' ? market.stock.length : market.inventory.length;
  const wealth = new Float64Array(seats);
  const wealthOf = role === 'holder' ? holderWealth : makerWealth;
  for (let seat = 0; seat < seats; seat++) wealth[seat] = wealthOf(market, seat, worth);
  return wealth;
}

/** Turns wealth after a round into gains, in place. */
function subtract(after: Float64Array, before: Float64Array, free: number): Float64Array {
  for (let seat = 0; seat < after.length; seat++) after[seat] = after[seat]! - before[seat]! - free;
  return after;
}

/**
 * Try rounds on a copy of `market`: no events, no noise, none of the extensions' chance (MODEL.md §4). The
 * market itself is not touched.
 */
export function benchOf(rules: Rules, market: Market): Bench {
  const calm: Rules = rules.events.length === 0 ? rules : { ...rules, events: [] };
  const trial = copyMarket(market);
  const opening = worthBy(market, 'price');
  const free = rules.unlock * opening.token;
  const before = {
    holder: wealthOfRole(market, 'holder', opening),
    maker: wealthOfRole(market, 'maker', opening),
  };
  const run = (holders: Choices, makers: Choices) => {
    restoreMarket(trial, market);
    playRound(calm, trial, holders, makers);
  };
  return {
    gain(seat, holders, makers) {
      run(holders, makers);
      const { role } = seat;
      return seatWealth(trial, seat) - before[role][seat.seat]! - (role === 'holder' ? free : 0);
    },
    gains(holders, makers) {
      run(holders, makers);
      const worth = worthBy(trial, 'price');
      return {
        holders: subtract(wealthOfRole(trial, 'holder', worth), before.holder, free),
        makers: subtract(wealthOfRole(trial, 'maker', worth), before.maker, 0),
      };
    },
  };
}

/**
 * Choices of a role in which `mine` is what `seat` does and the first `held` other seats hold, the rest
 * sell (MODEL.md §4: "k of the others hold").
 */
export function firstHold(seats: number, seat: number, held: number, mine: boolean): Choices {
  const choices = new Uint8Array(seats);
  let left = held;
  for (let i = 0; i < seats; i++) {
    if (i === seat) choices[i] = mine ? 1 : 0;
    else if (left > 0) {
      choices[i] = 1;
      left--;
    }
  }
  return choices;
}
