import { type Game } from '../game/types.ts';
import { copyMarket } from '../model/state.ts';
import { holderWealth, makerWealth, worthBy } from '../model/wealth.ts';
import { marketNow } from '../strategies/table.ts';
import { type OwnAccount, type SeatView } from '../view/types.ts';

/** An account with the tokens that are new this round. */
export interface AccountNow extends OwnAccount {
  fresh: number;
}

/**
 * The account of the round that follows those `view` has seen, before its choice: its free tokens are in
 * everybody's hands already (MODEL.md §3.1). The game may have gone further than the view.
 */
export function accountBefore(game: Game, view: SeatView): AccountNow {
  const { account, you } = view;
  const seen = { ...game, rounds: game.rounds.slice(0, view.past.length) };
  const market = copyMarket(marketNow(seen));
  const { unlock } = game.scenario;
  for (let i = 0; i < market.stock.length; i++) market.stock[i]! += unlock;
  const fresh = you.role === 'holder' ? unlock : 0;
  const stock = account.stock + fresh;
  const wealthBy = you.role === 'holder' ? holderWealth : makerWealth;
  return {
    ...account,
    stock,
    fresh,
    paper: wealthBy(market, you.seat, worthBy(market, 'price')),
    exit: wealthBy(market, you.seat, worthBy(market, 'exit')),
  };
}

const LEAST_STOCK = 1e-9; // tokens: less is a rest of rounding

/** Whether a seat has tokens, or (a holder) will have. Without any, its choice moves nothing. */
export function hasStake({ you, account }: SeatView, unlock: number): boolean {
  return you.role === 'maker' || account.stock > LEAST_STOCK || unlock > 0;
}

/** Whether a gate keeps this seat from selling in the round that is open. */
export function isShutIn({ you, gate }: SeatView): boolean {
  return you.role === 'holder' && gate?.shutNow === true;
}

/** The account after a round, before the next one's tokens. */
export function accountAfter(view: SeatView): AccountNow {
  return { ...view.account, fresh: 0 };
}

export { outsideReturn } from '../model/rules.ts';
