import { type Game, type RoundRecord } from '../game/types.ts';
import { seizedFrom } from '../model/coordinator.ts';
import { priceOf } from '../model/price.ts';
import { type Reveal } from '../model/quality.ts';
import { type Seat } from '../model/seat.ts';
import { siblingPrices } from '../model/siblings.ts';
import { type Market } from '../model/state.ts';
import { settledWealth } from '../model/wealth.ts';

/** Price, value and one seat's wealth at one moment. Dollars; gap is log price over value. */
export interface Mark {
  round: number; // 0 = the opening, then after each round
  price: number;
  value: number;
  gap: number;
  paper: number; // my wealth at the price
  exit: number; // my wealth at the mean bid if every holder sold at once
}

/** One played round as one seat lived it. */
export interface CourseRound extends Mark {
  sold: number; // holders who sold by choice
  pulled: number; // makers who pulled
  forced: number; // holders sold out against their will
  waves: number;
  drop: number; // Q/D, log
  depth: number; // tokens per unit of log price
  mine: boolean; // true = I held (a maker: stood)
  mineForced: boolean;
  tokens: number; // mine, in hand
  busy: boolean | null; // the public report; null without quality
  belief: number | null; // public chance that the token is real, after the report
  gateShut: boolean; // holders could not sell
  seized: number; // my tokens, by the coordinator
  siblings: number[]; // prices of the other tokens
  correlation: number | null; // of all tokens' ticks, mean over pairs
}

/** A whole game, round by round, as one seat lived it. */
export interface Course {
  seat: Seat;
  holders: number;
  makers: number;
  opening: Mark;
  rounds: CourseRound[];
  reveal: Reveal | null; // what came out at the end about the token; null without quality
}

function markOf(market: Market, seat: Seat): Mark {
  return {
    round: market.round,
    price: priceOf(market),
    value: market.value,
    gap: market.gap,
    paper: settledWealth(market, seat, 'price'),
    exit: settledWealth(market, seat, 'exit'),
  };
}

function countSold(choices: Uint8Array): number {
  let sold = 0;
  for (const held of choices) if (held === 0) sold++;
  return sold;
}

function roundOf(record: RoundRecord, seat: Seat): CourseRound {
  const { report, after } = record;
  const choices = seat.role === 'holder' ? record.holders : record.makers;
  let forced = 0;
  for (const wave of report.waves) forced += wave.seats.length;
  return {
    ...markOf(after, seat),
    sold: countSold(record.holders),
    pulled: countSold(record.makers),
    forced,
    waves: report.waves.length,
    drop: report.flow / report.depth,
    depth: report.depth,
    tokens: (seat.role === 'holder' ? after.stock : after.inventory)[seat.seat]!,
    mine: choices[seat.seat] === 1,
    mineForced:
      seat.role === 'holder' && report.waves.some((wave) => wave.seats.includes(seat.seat)),
    busy: report.busy,
    belief: after.quality?.belief ?? null,
    gateShut: report.gateShut,
    seized: seat.role === 'holder' ? seizedFrom(report, seat.seat) : 0,
    siblings: after.siblings ? siblingPrices(after.siblings) : [],
    correlation: record.correlation,
  };
}

/** What happened in `game`, round by round, with the money of `seat`. */
export function courseOf(game: Game, seat: Seat): Course {
  return {
    seat,
    holders: game.scenario.holders,
    makers: game.scenario.makers,
    opening: markOf(game.opening, seat),
    rounds: game.rounds.map((record) => roundOf(record, seat)),
    reveal: game.rounds.at(-1)?.reveal ?? null,
  };
}

/** Every moment of a course: the opening and the end of each round. */
export function marksOf(course: Course): Mark[] {
  return [course.opening, ...course.rounds];
}
