import { exp } from './maths.ts';
import { batchBid, priceOf } from './price.ts';
import { outsideReturn, type Rules } from './rules.ts';
import { type Market } from './state.ts';

/** One choice a seat: 1 = hold (a maker: stand in the book), 0 = sell (a maker: pull). */
export type Choices = Uint8Array;

/** Holders sold out together because their tokens no longer covered their debt (MODEL.md §3.9). */
export interface Wave {
  seats: number[]; // holders sold out, in seat order
  tokens: number; // W
  bid: number; // dollars a token
}

/** What happened in one round, beyond the market's new state. Amounts in dollars, tokens in tokens. */
export interface RoundReport {
  round: number; // 1-based
  opening: { price: number; value: number; gap: number }; // before the round
  holding: number; // h, holders who held
  standing: number; // m, makers who stood
  depth: number; // D
  spread: number; // s, mean full spread
  flow: number; // Q
  bid: number; // of the batch; quoted even when nothing was sold
  gross: number; // sellers' proceeds before fee and debt
  dumped: number; // tokens sold by makers who pulled
  fees: number; // exit fees paid
  burned: number; // of these, burned
  repaid: number; // debt repaid by sellers
  waves: Wave[];
  forcedRepaid: number; // debt repaid in the waves
  writtenOff: number; // bad debt of this round
  makerFees: number; // of all makers
  interest: number; // added to the holders' debt
  shocks: { price: number; value: number }; // events of this round, log
}

/** Sum of this round's events of each kind (MODEL.md §2, `events`). */
function shocksOf(rules: Rules, round: number): { price: number; value: number } {
  const shocks = { price: 0, value: 0 };
  for (const event of rules.events) if (event.round === round) shocks[event.kind] += event.size;
  return shocks;
}

/** Standing makers take their share of `tokens` into inventory at `bid` (MODEL.md §3.6). */
function absorb(
  rules: Rules,
  market: Market,
  makersHold: Choices,
  tokens: number,
  bid: number,
): void {
  const taken = (rules.depth.perMaker / market.depth) * tokens;
  const { inventory, makerCash } = market;
  for (let j = 0; j < makersHold.length; j++) {
    if (makersHold[j] === 0) continue;
    inventory[j]! += taken;
    makerCash[j]! -= taken * bid;
  }
}

/** Sellers are paid: fee first, then debt, the rest is cash; fees go to those who held (MODEL.md §3.5). */
function paySellers(rules: Rules, market: Market, hold: Choices, report: RoundReport): void {
  const { stock, cash, debt } = market;
  const { sellShare, exitFee } = rules;
  const kept = 1 - exitFee;
  const { bid } = report;
  let gross = 0;
  let repaid = 0;
  for (let i = 0; i < hold.length; i++) {
    if (hold[i] !== 0) continue;
    const sold = sellShare * stock[i]!;
    stock[i]! -= sold;
    const proceeds = sold * bid;
    gross += proceeds;
    let left = proceeds * kept;
    const owed = debt[i]!;
    if (owed > 0) {
      const paid = owed < left ? owed : left;
      debt[i] = owed - paid;
      repaid += paid;
      left -= paid;
    }
    cash[i]! += left;
  }
  report.gross = gross;
  report.repaid = repaid;
  report.fees = gross * exitFee;
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

function payPullers(market: Market, makersHold: Choices, bid: number): void {
  const { inventory, makerCash } = market;
  for (let j = 0; j < makersHold.length; j++) {
    if (makersHold[j] !== 0) continue;
    makerCash[j]! += inventory[j]! * bid;
    inventory[j] = 0;
  }
}

/** Forced liquidation in waves until one is empty (MODEL.md §3.9). */
function liquidate(rules: Rules, market: Market, makersHold: Choices, report: RoundReport): void {
  const { stock, cash, debt } = market;
  const { maintenance } = rules.leverage;
  for (;;) {
    const price = priceOf(market);
    const seats: number[] = [];
    let tokens = 0;
    for (let i = 0; i < debt.length; i++) {
      if (debt[i]! > 0 && stock[i]! > 0 && stock[i]! * price < maintenance * debt[i]!) {
        seats.push(i);
        tokens += stock[i]!;
      }
    }
    if (seats.length === 0) return;
    const bid = batchBid(price, tokens, market.depth, market.spread);
    for (const i of seats) {
      const funds = stock[i]! * bid + cash[i]!;
      const paid = Math.min(funds, debt[i]!);
      report.forcedRepaid += paid;
      report.writtenOff += debt[i]! - paid;
      cash[i] = funds - paid;
      debt[i] = 0;
      stock[i] = 0;
    }
    absorb(rules, market, makersHold, tokens, bid);
    market.gap -= tokens / market.depth;
    report.waves.push({ seats, tokens, bid });
  }
}

function payMakers(rules: Rules, market: Market, makersHold: Choices): number {
  const makers = makersHold.length;
  if (makers === 0) return 0;
  const share = (rules.turnover * market.depth * priceOf(market)) / makers;
  let total = 0;
  for (let j = 0; j < makers; j++) {
    const spread = makersHold[j] === 0 ? rules.spread.wide : rules.spread.tight;
    const fee = (share * spread) / 2;
    market.makerCash[j]! += fee;
    total += fee;
  }
  return total;
}

/** Positive cash earns the outside return; funding and debt grow at the reserve rate (MODEL.md §3.11). */
function payInterest(rules: Rules, market: Market, indebted: boolean): number {
  const { cash, debt, makerCash } = market;
  const earn = 1 + outsideReturn(rules);
  const owe = 1 + rules.outside.reserve;
  for (let i = 0; i < cash.length; i++) cash[i]! *= earn;
  for (let j = 0; j < makerCash.length; j++) makerCash[j]! *= makerCash[j]! > 0 ? earn : owe;
  let interest = 0;
  if (indebted) {
    for (let i = 0; i < debt.length; i++) {
      interest += debt[i]! * rules.outside.reserve;
      debt[i]! *= owe;
    }
  }
  return interest;
}

/**
 * Play one round in place: the only function that moves a market (MODEL.md §3).
 *
 * `holdersHold` and `makersHold` are the executed choices, one entry a seat, noise already applied;
 * their lengths must be those of the market's seats. Events of the round are applied. Never throws,
 * never yields NaN or Infinity for rules the schema accepts.
 */
export function playRound(
  rules: Rules,
  market: Market,
  holdersHold: Choices,
  makersHold: Choices,
): RoundReport {
  const { stock } = market;
  const holders = holdersHold.length;
  const makers = makersHold.length;
  const { unlock, sellShare } = rules;
  let holding = 0;
  let offered = 0;
  for (let i = 0; i < holders; i++) {
    stock[i]! += unlock;
    if (holdersHold[i] === 0) offered += sellShare * stock[i]!;
    else holding++;
  }
  let standing = 0;
  let dumped = 0;
  for (let j = 0; j < makers; j++) {
    if (makersHold[j] === 0) dumped += market.inventory[j]!;
    else standing++;
  }
  const depth = rules.depth.base + rules.depth.perMaker * standing;
  const spread =
    makers === 0
      ? rules.spread.tight
      : (standing * rules.spread.tight + (makers - standing) * rules.spread.wide) / makers;
  const flow = offered + dumped + rules.emission;
  const opening = { price: priceOf(market), value: market.value, gap: market.gap };
  const bid = batchBid(opening.price, flow, depth, spread);
  market.round++;
  market.depth = depth;
  market.spread = spread;
  const report: RoundReport = {
    round: market.round,
    opening,
    holding,
    standing,
    depth,
    spread,
    flow,
    bid,
    gross: 0,
    dumped,
    fees: 0,
    burned: 0,
    repaid: 0,
    waves: [],
    forcedRepaid: 0,
    writtenOff: 0,
    makerFees: 0,
    interest: 0,
    shocks: shocksOf(rules, market.round),
  };
  if (holding < holders) paySellers(rules, market, holdersHold, report);
  payPullers(market, makersHold, bid);
  absorb(rules, market, makersHold, flow, bid);

  const drop = flow / depth;
  const use = (rules.growth * holding) / holders - rules.optionality * drop;
  market.value *=
    exp(rules.capture * use) *
    (market.supply / (market.supply + rules.emission)) *
    exp(report.shocks.value);
  market.supply += rules.emission;
  market.gap = (market.gap - drop) * (1 - rules.recovery) + report.shocks.price;

  const indebted = rules.leverage.max > 0;
  if (indebted) {
    liquidate(rules, market, makersHold, report);
    market.badDebt += report.writtenOff;
  }
  report.makerFees = payMakers(rules, market, makersHold);
  report.interest = payInterest(rules, market, indebted);
  return report;
}
