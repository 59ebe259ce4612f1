import { type Choices, type RoundReport } from './report.ts';
import { type Rules } from './rules.ts';
import { type Market } from './state.ts';

// Overwritten by every round: a fresh list would cost as much as the rest of the round.
let scratch = new Uint16Array(1024);

/**
 * Every holder gets this round's tokens (MODEL.md §3.1); those who sell are written into `scratch`, in seat
 * order. Returns how many sell. Without a branch, which mixed choices would mispredict.
 */
export function unlockAndList({ stock }: Market, unlock: number, hold: Choices): number {
  const holders = hold.length;
  if (holders >= scratch.length) scratch = new Uint16Array(2 * holders);
  const list = scratch;
  let count = 0;
  for (let i = 0; i < holders; i++) {
    stock[i]! += unlock;
    list[count] = i;
    count += 1 - hold[i]!;
  }
  return count;
}

/** Tokens the listed sellers offer. */
export function offeredBy({ stock }: Market, sellers: number, sellShare: number): number {
  const list = scratch;
  let offered = 0;
  for (let n = 0; n < sellers; n++) offered += sellShare * stock[list[n]!]!;
  return offered;
}

/** Every listed seller sells its share and keeps the proceeds as cash, `each` dollars a token. */
function payCash({ stock, cash }: Market, sellers: number, sellShare: number, each: number): void {
  const list = scratch;
  for (let n = 0; n < sellers; n++) {
    const i = list[n]!;
    const tokens = stock[i]!;
    const sold = sellShare * tokens;
    stock[i] = tokens - sold;
    cash[i] = cash[i]! + sold * each;
  }
}

/** The same where holders may owe: debt is paid first; returns what was repaid in all. */
function payDebtFirst(market: Market, sellers: number, sellShare: number, each: number): number {
  const { stock, cash, debt } = market;
  let repaid = 0;
  for (let n = 0; n < sellers; n++) {
    const i = scratch[n]!;
    const sold = sellShare * stock[i]!;
    stock[i]! -= sold;
    const proceeds = sold * each;
    const paid = Math.min(debt[i]!, proceeds);
    debt[i]! -= paid;
    repaid += paid;
    cash[i]! += proceeds - paid;
  }
  return repaid;
}

/** Sellers are paid: fee first, then debt, the rest is cash; fees go to those who held (MODEL.md §3.5). */
export function paySellers(
  rules: Rules,
  market: Market,
  hold: Choices,
  sellers: number,
  report: RoundReport,
): void {
  const each = report.bid * (1 - rules.exitFee);
  if (rules.leverage.max > 0) report.repaid = payDebtFirst(market, sellers, rules.sellShare, each);
  else payCash(market, sellers, rules.sellShare, each);
  report.fees = report.gross * rules.exitFee;
  if (report.fees > 0) shareFees(market, hold, report);
}

function shareFees(market: Market, hold: Choices, report: RoundReport): void {
  const { stock, cash } = market;
  let base = 0;
  for (let i = 0; i < hold.length; i++) if (hold[i] !== 0) base += stock[i]!;
  if (base === 0) {
    report.burned = report.fees;
    market.burned += report.fees;
    return;
  }
  const rate = report.fees / base;
  for (let i = 0; i < hold.length; i++) if (hold[i] !== 0) cash[i]! += stock[i]! * rate;
}
