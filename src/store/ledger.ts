import { type Game, type RoundRecord } from '../game/types.ts';
import { outsideReturn } from '../model/rules.ts';
import { type Seat } from '../model/seat.ts';
import { type Market } from '../model/state.ts';

/** What can move a seat's money in a round. */
export type Cause =
  | 'price' // tokens kept, by the change of price
  | 'sale' // tokens sold, bid against the opening price
  | 'forced' // tokens sold because the debt was called, less what was written off
  | 'absorbed' // tokens a standing maker took at the bid, by the closing price
  | 'fees' // exit fees: paid by those who sell, received by those who hold; a maker's spread
  | 'interest'; // on money outside, on funding and debt

/** One cause and the dollars it brought; negative took. */
export interface Entry {
  cause: Cause;
  dollars: number;
}

interface Ends {
  record: RoundRecord;
  before: Market;
}

/** Interest inside a sum that has grown by `rate`. */
function grownBy(sum: number, rate: number): number {
  return sum - sum / (1 + rate);
}

function holderEntries(game: Game, { record, before }: Ends, seat: number): Entry[] {
  const rules = game.scenario;
  const { report, after, price } = record;
  const from = report.opening.price;
  const tokens = before.stock[seat]! + rules.unlock;
  const sold = record.holders[seat] === 0 ? rules.sellShare * tokens : 0;
  const wave = report.waves.find(({ seats }) => seats.includes(seat));
  const kept = tokens - sold;
  const feesPaid = sold * report.bid * rules.exitFee;
  const interest =
    grownBy(after.cash[seat]!, outsideReturn(rules)) -
    grownBy(after.debt[seat]!, rules.outside.reserve);
  const gain =
    after.cash[seat]! +
    after.stock[seat]! * price -
    after.debt[seat]! -
    (before.cash[seat]! + before.stock[seat]! * from - before.debt[seat]!) -
    rules.unlock * from;
  const sale = sold * (report.bid - from);
  const moved = wave === undefined ? kept * (price - from) : 0;
  const rest = gain - sale - moved - interest + feesPaid;
  return [
    { cause: 'price', dollars: moved },
    { cause: 'sale', dollars: sale },
    { cause: 'forced', dollars: wave === undefined ? 0 : rest },
    { cause: 'fees', dollars: wave === undefined ? rest - feesPaid : -feesPaid },
    { cause: 'interest', dollars: interest },
  ];
}

function makerEntries(game: Game, { record, before }: Ends, seat: number): Entry[] {
  const rules = game.scenario;
  const { report, after, price } = record;
  const from = report.opening.price;
  const stands = record.makers[seat] !== 0;
  const had = before.inventory[seat]!;
  const spread = stands ? rules.spread.tight : rules.spread.wide;
  const fees = (rules.turnover * after.depth * price * spread) / 2 / rules.makers;
  const share = stands ? rules.depth.perMaker / after.depth : 0;
  const taken = [{ tokens: report.flow, bid: report.bid }, ...report.waves];
  const absorbed = taken.reduce((sum, { tokens, bid }) => sum + share * tokens * (price - bid), 0);
  const moved = stands ? had * (price - from) : 0;
  const sale = stands ? 0 : had * (report.bid - from);
  const gain =
    after.makerCash[seat]! + after.inventory[seat]! * price - before.makerCash[seat]! - had * from;
  return [
    { cause: 'price', dollars: moved },
    { cause: 'sale', dollars: sale },
    { cause: 'absorbed', dollars: absorbed },
    { cause: 'fees', dollars: fees },
    { cause: 'interest', dollars: gain - moved - sale - absorbed - fees },
  ];
}

const LEAST = 0.005; // below half a cent nothing is told

/** What moved a seat's money in round `round` (1-based): the causes sum to its gain; none below half a cent. */
export function ledgerOf(game: Game, { role, seat }: Seat, round: number): Entry[] {
  const record = game.rounds[round - 1];
  if (record === undefined) return [];
  const ends: Ends = { record, before: game.rounds[round - 2]?.after ?? game.opening };
  const entries =
    role === 'holder' ? holderEntries(game, ends, seat) : makerEntries(game, ends, seat);
  return entries.filter(({ dollars }) => Math.abs(dollars) >= LEAST);
}
