import { type Game, type RoundRecord } from '../game/types.ts';
import { seizedFrom } from '../model/coordinator.ts';
import { seatWealth } from '../model/hypothetical.ts';
import { outsideReturn } from '../model/rules.ts';
import { type Seat } from '../model/seat.ts';
import { bundlePrice } from '../model/siblings.ts';
import { type Market } from '../model/state.ts';

/** What can move a seat's money in a round. */
export type Cause =
  | 'price' // tokens kept, by the change of price
  | 'sale' // tokens sold, bid against the opening price
  | 'forced' // tokens sold because the debt was called, less what was written off
  | 'absorbed' // tokens a standing maker took at the bid, by the closing price
  | 'siblings' // the other tokens, by the change of their prices
  | 'seized' // tokens the coordinator took, at the opening price
  | 'revealed' // tokens in hand at the end, by what the token's type did to the price
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

/** The price the round itself closed at: the reveal comes after it. */
function closingPrice({ reveal, price }: RoundRecord): number {
  return reveal?.price ?? price;
}

/** What siblings kept brought; nothing where they were sold. */
function siblingGain({ record, before }: Ends, seat: number): number {
  const { siblings } = record.after;
  if (siblings === undefined || before.siblings === undefined) return 0;
  return siblings.stock[seat]! * (bundlePrice(siblings) - bundlePrice(before.siblings));
}

function holderEntries(game: Game, { record, before }: Ends, seat: number): Entry[] {
  const rules = game.scenario;
  const { report, after } = record;
  const from = report.opening.price;
  const price = closingPrice(record);
  const seized = seizedFrom(report, seat);
  const tokens = before.stock[seat]! + rules.unlock - seized;
  const sold = record.holders[seat] === 0 ? rules.sellShare * tokens : 0;
  const wave = report.waves.find(({ seats }) => seats.includes(seat));
  const kept = tokens - sold;
  const feesPaid = sold * report.bid * rules.exitFee;
  const interest =
    grownBy(after.cash[seat]!, outsideReturn(rules)) -
    grownBy(after.debt[seat]!, rules.outside.reserve);
  const me: Seat = { role: 'holder', seat };
  const gain = seatWealth(after, me) - seatWealth(before, me) - rules.unlock * from;
  const sale = sold * (report.bid - from);
  const moved = wave === undefined ? kept * (price - from) : 0;
  const siblings = wave === undefined ? siblingGain({ record, before }, seat) : 0;
  const revealed = after.stock[seat]! * (record.price - price);
  const lost = -seized * from;
  const rest = gain - sale - moved - siblings - revealed - lost - interest + feesPaid;
  return [
    { cause: 'price', dollars: moved },
    { cause: 'sale', dollars: sale },
    { cause: 'forced', dollars: wave === undefined ? 0 : rest },
    { cause: 'siblings', dollars: siblings },
    { cause: 'seized', dollars: lost },
    { cause: 'revealed', dollars: revealed },
    { cause: 'fees', dollars: wave === undefined ? rest - feesPaid : -feesPaid },
    { cause: 'interest', dollars: interest },
  ];
}

function makerEntries(game: Game, { record, before }: Ends, seat: number): Entry[] {
  const rules = game.scenario;
  const { report, after } = record;
  const from = report.opening.price;
  const price = closingPrice(record);
  const stands = record.makers[seat] !== 0;
  const had = before.inventory[seat]!;
  const spread = stands ? rules.spread.tight : rules.spread.wide;
  const fees = (rules.turnover * after.depth * price * spread) / 2 / rules.makers;
  const share = stands ? rules.depth.perMaker / after.depth : 0;
  const taken = [{ tokens: report.flow, bid: report.bid }, ...report.waves];
  const absorbed = taken.reduce((sum, { tokens, bid }) => sum + share * tokens * (price - bid), 0);
  const moved = stands ? had * (price - from) : 0;
  const sale = stands ? 0 : had * (report.bid - from);
  const revealed = after.inventory[seat]! * (record.price - price);
  const me: Seat = { role: 'maker', seat };
  const gain = seatWealth(after, me) - seatWealth(before, me) - revealed;
  return [
    { cause: 'price', dollars: moved },
    { cause: 'sale', dollars: sale },
    { cause: 'absorbed', dollars: absorbed },
    { cause: 'revealed', dollars: revealed },
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
