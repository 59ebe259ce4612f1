import { type Game } from '../game/types.ts';
import { priceOf } from '../model/price.ts';
import { copyMarket } from '../model/state.ts';
import { exitBid } from '../model/wealth.ts';
import { marketNow } from '../strategies/table.ts';
import { type OwnAccount, type SeatView } from '../view/types.ts';

/** An account with the tokens that are new this round. */
export interface AccountNow extends OwnAccount {
  fresh: number;
}

/** The account before a choice: the round's free tokens are in everybody's hands already (MODEL.md §3.1). */
export function accountBefore(game: Game, view: SeatView): AccountNow {
  const { account, you } = view;
  const market = copyMarket(marketNow(game));
  const { unlock } = game.scenario;
  for (let i = 0; i < market.stock.length; i++) market.stock[i]! += unlock;
  const fresh = you.role === 'holder' ? unlock : 0;
  const stock = account.stock + fresh;
  const worth = (token: number) => account.cash + stock * token - account.debt;
  return {
    ...account,
    stock,
    fresh,
    paper: worth(priceOf(market)),
    exit: worth(exitBid(market)),
  };
}

/** The account after a round, before the next one's tokens. */
export function accountAfter(view: SeatView): AccountNow {
  return { ...view.account, fresh: 0 };
}
