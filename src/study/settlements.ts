import { type Game } from '../game/types.ts';
import { isPassed } from '../model/coordinator.ts';
import { reveal } from '../model/quality.ts';
import { playRound } from '../model/round.ts';
import { type Settlement } from '../model/rules.ts';
import { type Seat } from '../model/seat.ts';
import { copyMarket, type Market } from '../model/state.ts';
import { tokenWorth, wealths } from '../model/wealth.ts';

export const SETTLEMENTS: readonly Settlement[] = ['price', 'value', 'exit'];

/** What the end is worth under one settlement, dollars. */
export interface Settled {
  settlement: Settlement;
  counts: boolean; // the scenario's own
  token: number; // one token left in hand
  mine: number;
  others: number | null; // mean of the other seats of my role; null if I am alone in it
}

/** The market as it stands after the last round played. */
export function closingMarket(game: Game): Market {
  return game.rounds.at(-1)?.after ?? game.opening;
}

/** The three settlements of a game side by side, for `seat` and the others of its role. */
export function settlementsOf(game: Game, seat: Seat): Settled[] {
  const market = closingMarket(game);
  return SETTLEMENTS.map((settlement) => {
    const all = wealths(market, settlement);
    const role = seat.role === 'holder' ? all.holders : all.makers;
    const mine = role[seat.seat]!;
    const sum = role.reduce((total, wealth) => total + wealth, 0);
    return {
      settlement,
      counts: settlement === game.scenario.settle,
      token: tokenWorth(market, settlement),
      mine,
      others: role.length > 1 ? (sum - mine) / (role.length - 1) : null,
    };
  });
}

/** What came of it had all of one role done the same in every round, and the other role stayed; votes as they were. */
export interface AllAlike {
  held: number; // my wealth had all held, dollars
  sold: number; // my wealth had all of my role sold, dollars
  heldIsBetter: boolean; // for every seat of my role
  soldIsBetter: boolean;
}

function marketHadAll(game: Game, role: Seat['role'], hold: boolean): Market {
  const market = copyMarket(game.opening);
  const own = hold ? 1 : 0;
  const holders = new Uint8Array(game.scenario.holders).fill(role === 'holder' ? own : 1);
  const makers = new Uint8Array(game.scenario.makers).fill(role === 'maker' ? own : 1);
  const { scenario } = game;
  for (const { votes } of game.rounds) {
    if (votes !== null) market.approved = isPassed(votes);
    playRound(scenario, market, holders, makers, scenario.seed);
  }
  reveal(scenario, market, scenario.seed);
  return market;
}

/** Had all of my role held, and had all of it sold, over the rounds played, by the scenario's own settlement. */
export function hadAllAlike(game: Game, seat: Seat): AllAlike {
  const wealthsHadAll = (hold: boolean) => {
    const all = wealths(marketHadAll(game, seat.role, hold), game.scenario.settle);
    return seat.role === 'holder' ? all.holders : all.makers;
  };
  const held = wealthsHadAll(true);
  const sold = wealthsHadAll(false);
  return {
    held: held[seat.seat]!,
    sold: sold[seat.seat]!,
    heldIsBetter: held.every((wealth, i) => wealth > sold[i]!),
    soldIsBetter: held.every((wealth, i) => wealth < sold[i]!),
  };
}
