import { priceOf } from './price.ts';
import { type Choices, playRound } from './round.ts';
import { type Rules } from './rules.ts';
import { type Seat } from './seat.ts';
import { copyMarket, type Market, restoreMarket } from './state.ts';
import { holderWealth, makerWealth } from './wealth.ts';

/** Paper wealth of one seat, dollars. */
export function seatWealth(market: Market, { role, seat }: Seat): number {
  const price = priceOf(market);
  return role === 'holder' ? holderWealth(market, seat, price) : makerWealth(market, seat, price);
}

/** A market held still, on which one round can be tried with any choices and taken back. */
export interface Bench {
  /** Paper gain of `seat` in that round, dollars (MODEL.md §3): free tokens are no payoff. */
  gain(seat: Seat, holders: Choices, makers: Choices): number;
  /** Paper gains of every seat in that round. */
  gains(holders: Choices, makers: Choices): { holders: Float64Array; makers: Float64Array };
}

/**
 * Try rounds on a copy of `market`: no events, no noise (MODEL.md §4). The market itself is not touched.
 */
export function benchOf(rules: Rules, market: Market): Bench {
  const calm: Rules = rules.events.length === 0 ? rules : { ...rules, events: [] };
  const trial = copyMarket(market);
  const opening = priceOf(market);
  const free = rules.unlock * opening;
  const gainOf = (seat: Seat) =>
    seatWealth(trial, seat) - seatWealth(market, seat) - (seat.role === 'holder' ? free : 0);
  const run = (holders: Choices, makers: Choices) => {
    restoreMarket(trial, market);
    playRound(calm, trial, holders, makers);
  };
  return {
    gain(seat, holders, makers) {
      run(holders, makers);
      return gainOf(seat);
    },
    gains(holders, makers) {
      run(holders, makers);
      return {
        holders: Float64Array.from(holders, (_, seat) => gainOf({ role: 'holder', seat })),
        makers: Float64Array.from(makers, (_, seat) => gainOf({ role: 'maker', seat })),
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
