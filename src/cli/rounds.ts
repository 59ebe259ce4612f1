import { type Game, type RoundRecord } from '../game/types.ts';
import { priceOf } from '../model/price.ts';
import { type Settlement } from '../model/rules.ts';
import { wealths } from '../model/wealth.ts';
import { closingMarket } from '../study/settlements.ts';

/** Wealth of every seat, dollars. */
export interface Wealths {
  holders: number[];
  makers: number[];
}

/** One round as `simulate` prints it (MODEL.md §8): the state after it, totals so far. */
function roundOf({ report, after, holders, makers }: RoundRecord): object {
  const wealth = wealths(after, 'price');
  return {
    round: report.round,
    price: priceOf(after),
    value: after.value,
    gap: after.gap,
    supply: after.supply,
    depth: report.depth,
    spread: report.spread,
    flow: report.flow,
    bid: report.bid,
    waves: report.waves.map((wave) => ({ holders: wave.seats.length, tokens: wave.tokens })),
    badDebt: after.badDebt,
    burned: after.burned,
    holders: Array.from(holders, (choice, i) => ({
      stock: after.stock[i]!,
      cash: after.cash[i]!,
      debt: after.debt[i]!,
      wealth: wealth.holders[i]!,
      held: choice === 1,
    })),
    makers: Array.from(makers, (choice, j) => ({
      inventory: after.inventory[j]!,
      cash: after.makerCash[j]!,
      wealth: wealth.makers[j]!,
      held: choice === 1,
    })),
  };
}

/** Wealth of every seat at the end, by each settlement. */
export function finalOf(game: Game): Record<Settlement, Wealths> {
  const market = closingMarket(game);
  return {
    price: wealths(market, 'price'),
    value: wealths(market, 'value'),
    exit: wealths(market, 'exit'),
  };
}

/** A whole game in the form of MODEL.md §8. */
export function gameJson(game: Game): object {
  return { rounds: game.rounds.map(roundOf), final: finalOf(game) };
}
