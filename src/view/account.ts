import { type Seat } from '../model/seat.ts';
import { type Market } from '../model/state.ts';
import { holderWealth, makerWealth, type Worth, worthBy } from '../model/wealth.ts';
import { type OwnAccount } from './types.ts';

/** A market with what is worked out of it once for all its seats. */
export interface Holdings {
  market: Market;
  paper: Worth;
  exit: Worth;
}

export function holdingsIn(market: Market): Holdings {
  return { market, paper: worthBy(market, 'price'), exit: worthBy(market, 'exit') };
}

/** A seat's own numbers. */
export function accountOf({ market, paper, exit }: Holdings, { role, seat }: Seat): OwnAccount {
  if (role === 'maker') {
    return {
      stock: market.inventory[seat]!,
      cash: market.makerCash[seat]!,
      debt: 0,
      paper: makerWealth(market, seat, paper),
      exit: makerWealth(market, seat, exit),
      siblings: [],
    };
  }
  const { siblings } = market;
  return {
    stock: market.stock[seat]!,
    cash: market.cash[seat]!,
    debt: market.debt[seat]!,
    paper: holderWealth(market, seat, paper),
    exit: holderWealth(market, seat, exit),
    siblings: siblings ? Array.from(siblings.gaps, () => siblings.stock[seat]!) : [],
  };
}
