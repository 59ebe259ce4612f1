import { benchOf, firstHold, seatWealth } from '../model/hypothetical.ts';
import { priceOf } from '../model/price.ts';
import { type Choices } from '../model/round.ts';
import { outsideReturn, type Rules } from '../model/rules.ts';
import { type Seat } from '../model/seat.ts';
import { choicesOf, countHolding, lastChoices, marketNow, type Past } from './past.ts';
import { type Sight } from './types.ts';

/**
 * Choices of my role in which mine is `mine` and `held` of the others hold: those of the last round where
 * as many held then, else the first in seat order (MODEL.md §4). With unlike stocks who holds matters.
 */
function othersHolding(
  past: Past,
  { role, seat }: Seat,
  count: number,
  held: number,
  mine: boolean,
): Choices {
  const last = lastChoices(past, role);
  const before = countHolding(last) - last[seat]!;
  return before === held ? last.with(seat, mine ? 1 : 0) : firstHold(count, seat, held, mine);
}

/** What the strategy in `seat` sees; parts that are costly are worked out when looked at. */
export function sightOf(rules: Rules, past: Past, seat: Seat): Sight {
  const { role } = seat;
  const market = marketNow(past);
  const count = role === 'holder' ? rules.holders : rules.makers;
  return {
    round: past.rounds.length + 1,
    rounds: rules.rounds,
    others: count - 1,
    get othersHeld() {
      if (rules.information === 'none') return null;
      return past.rounds.map(
        (round) => round.held[role] - (choicesOf(round, role)[seat.seat] === 0 ? 0 : 1),
      );
    },
    get mine() {
      return past.rounds.map((round) => choicesOf(round, role)[seat.seat] !== 0);
    },
    get prices() {
      return [priceOf(past.opening), ...past.rounds.map((round) => round.price)];
    },
    gap: market.gap,
    get wealth() {
      return [past.opening, ...past.rounds.map((round) => round.after)].map((at) =>
        seatWealth(at, seat),
      );
    },
    unlock: role === 'holder' ? rules.unlock : 0,
    outside: outsideReturn(rules),
    inventory: role === 'maker' ? market.inventory[seat.seat]! : 0,
    belief: market.quality?.belief ?? null,
    gainIf(held) {
      const bench = benchOf(rules, market);
      const gain = (mine: boolean) => {
        const choices = othersHolding(past, seat, count, held, mine);
        return role === 'holder'
          ? bench.gain(seat, choices, lastChoices(past, 'maker'))
          : bench.gain(seat, lastChoices(past, 'holder'), choices);
      };
      return { hold: gain(true), sell: gain(false) };
    },
  };
}
