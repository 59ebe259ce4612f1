import { type Game } from '../game/types.ts';
import { playRound } from '../model/round.ts';
import { type Settlement } from '../model/rules.ts';
import { type Seat } from '../model/seat.ts';
import { copyMarket, type Market } from '../model/state.ts';
import { tokenWorth, wealths } from '../model/wealth.ts';
import { settledWealth } from './course.ts';

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

/** My wealth by the scenario's own settlement had every holder held and every maker stood, dollars. */
export function wealthHadAllHeld(game: Game, seat: Seat): number {
  const market = copyMarket(game.opening);
  const holders = new Uint8Array(game.scenario.holders).fill(1);
  const makers = new Uint8Array(game.scenario.makers).fill(1);
  for (let i = 0; i < game.rounds.length; i++) playRound(game.scenario, market, holders, makers);
  return settledWealth(market, seat, game.scenario.settle);
}
