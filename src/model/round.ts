import { isShut, seize } from './coordinator.ts';
import { absorb, payPullers } from './makers.ts';
import { exp } from './maths.ts';
import { batchBid, priceOf } from './price.ts';
import { drawBusy, moveExpected, updateBelief } from './quality.ts';
import { type Choices, type RoundReport } from './report.ts';
import { outsideReturn, type Rules } from './rules.ts';
import { offeredBy, paySellers, unlockAndList } from './sale.ts';
import { moveSiblings } from './siblings.ts';
import { type Market } from './state.ts';
import { useGrowth } from './use.ts';
import { liquidate } from './waves.ts';

export type { Choices, RoundReport, Seizure, SiblingSale, Wave } from './report.ts';

/** Sum of this round's events of each kind (MODEL.md §2, `events`). */
function shocksOf(rules: Rules, round: number): { price: number; value: number } {
  const shocks = { price: 0, value: 0 };
  for (const event of rules.events) if (event.round === round) shocks[event.kind] += event.size;
  return shocks;
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
  const holders = cash.length;
  for (let i = 0; i < holders; i++) cash[i]! *= earn;
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

/** The report of the round that was played comes out, and everybody's belief follows it. */
function publish(rules: Rules, market: Market, seed: number, report: RoundReport): void {
  const quality = market.quality!;
  report.busy = drawBusy(rules.quality!, seed, market.round);
  quality.belief = updateBelief(rules.quality!, quality.belief, report.busy);
}

/**
 * Play one round in place: the only function that moves a market (MODEL.md §3).
 *
 * `holdersHold` and `makersHold` are the executed choices, one entry a seat, noise already applied;
 * their lengths must be those of the market's seats. Events of the round are applied. With a `seed` the
 * extensions of MODEL.md §5 have their chance: the coordinator's block and its seizures, shocks of the
 * siblings, the public report. Without one the round is only thought of, and none of these enters.
 * Never throws, never yields NaN or Infinity for rules the schema accepts.
 */
export function playRound(
  rules: Rules,
  market: Market,
  holdersChose: Choices,
  makersHold: Choices,
  seed?: number,
): RoundReport {
  const holders = holdersChose.length;
  const makers = makersHold.length;
  const gateShut = seed !== undefined && isShut(rules, market);
  const holdersHold = gateShut ? new Uint8Array(holders).fill(1) : holdersChose;
  const sellers = unlockAndList(market, rules.unlock, holdersHold);
  const seizures = gateShut ? seize(rules, market, seed) : [];
  const offered = offeredBy(market, sellers, rules.sellShare);
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
    holding: holders - sellers,
    standing,
    depth,
    spread,
    flow,
    bid,
    gross: offered * bid,
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
    gateShut,
    seizures,
    busy: null,
  };
  if (sellers > 0) paySellers(rules, market, holdersHold, sellers, report);
  payPullers(market, makersHold, bid);
  absorb(rules, market, makersHold, flow, bid);

  const drop = flow / depth;
  const use = useGrowth(rules, report.holding, drop);
  const dilution = market.supply / (market.supply + rules.emission);
  const shock = exp(report.shocks.value);
  if (rules.quality === undefined) market.value *= exp(rules.capture * use) * dilution * shock;
  else moveExpected(rules, market, use, dilution * shock);
  market.supply += rules.emission;
  market.gap = (market.gap - drop) * (1 - rules.recovery) + report.shocks.price;
  if (rules.siblings !== undefined) moveSiblings(rules, market, seed);

  const indebted = rules.leverage.max > 0;
  if (indebted) {
    liquidate(rules, market, makersHold, report);
    market.badDebt += report.writtenOff;
  }
  report.makerFees = payMakers(rules, market, makersHold);
  report.interest = payInterest(rules, market, indebted);
  if (rules.quality !== undefined && seed !== undefined) publish(rules, market, seed, report);
  return report;
}
