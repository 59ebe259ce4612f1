import { type Game, type RoundRecord } from '../game/types.ts';
import { seizedFrom } from '../model/coordinator.ts';
import { seatWealth } from '../model/hypothetical.ts';
import { priceOf } from '../model/price.ts';
import { type Choices } from '../model/round.ts';
import { type Rules } from '../model/rules.ts';
import { type Role, type Seat } from '../model/seat.ts';
import { type Market } from '../model/state.ts';
import { lastChoices, marketNow } from '../strategies/table.ts';
import { accountOf, holdingsIn } from './account.ts';
import { gateOf, seenExtensions, seenSiblings } from './extensions.ts';
import { type Finished, type SeatView, type SeenRound } from './types.ts';

/** Log drop Q/D my own sale would cause now, the makers doing what they did last. */
function myDrop(game: Game, seat: Seat): number {
  const { scenario } = game;
  const market = marketNow(game);
  const makers = Uint8Array.from(lastChoices(game, 'maker'));
  if (seat.role === 'maker') makers[seat.seat] = 0;
  let standing = 0;
  for (const stands of makers) standing += stands;
  const depth = scenario.depth.base + scenario.depth.perMaker * standing;
  const tokens =
    seat.role === 'maker'
      ? market.inventory[seat.seat]!
      : scenario.sellShare * (market.stock[seat.seat]! + scenario.unlock);
  return tokens / depth;
}

/** Tokens of all holders, those included that this round unlocks. */
function allTokens({ scenario, phase }: Game, market: Market): number | null {
  if (scenario.information === 'none') return null;
  const fresh = phase === 'over' ? 0 : scenario.unlock;
  return market.stock.reduce((sum, stock) => sum + stock + fresh, 0);
}

export function asBooleans(choices: Choices): boolean[] {
  return Array.from(choices, (choice) => choice !== 0);
}

function gainOf(rules: Rules, record: RoundRecord, before: Market, seat: Seat): number {
  const free = seat.role === 'holder' ? rules.unlock * record.report.opening.price : 0;
  return seatWealth(record.after, seat) - seatWealth(before, seat) - free;
}

/** What a round did to the market: public, whoever looks. */
export function seenMarket({ report, after, price }: RoundRecord) {
  return {
    round: report.round,
    price,
    value: after.value,
    gap: after.gap,
    depth: report.depth,
    spread: report.spread,
    flow: report.flow,
    bid: report.bid,
    waves: report.waves.map(({ seats, tokens }) => ({ holders: seats.length, tokens })),
    shocks: report.shocks,
  };
}

function seenRound(game: Game, record: RoundRecord, before: Market, seat: Seat): SeenRound {
  const { information } = game.scenario;
  const { report } = record;
  const choices = seat.role === 'holder' ? record.holders : record.makers;
  return {
    ...seenMarket(record),
    held: information === 'none' ? null : record.held,
    each:
      information === 'each'
        ? { holder: asBooleans(record.holders), maker: asBooleans(record.makers) }
        : null,
    mine: {
      held: choices[seat.seat] !== 0,
      slipped: record.slipped.some((one) => one.role === seat.role && one.seat === seat.seat),
      gain: gainOf(game.scenario, record, before, seat),
      forced: seat.role === 'holder' && report.waves.some((wave) => wave.seats.includes(seat.seat)),
      seized: seat.role === 'holder' ? seizedFrom(report, seat.seat) : 0,
    },
    ...seenExtensions(game, record, seat),
  };
}

function finishedOf(game: Game): Finished {
  const choices = (role: Role) =>
    game.rounds.map((round) => asBooleans(role === 'holder' ? round.holders : round.makers));
  return {
    waves: game.rounds.map((round) => round.report.waves),
    choices: { holder: choices('holder'), maker: choices('maker') },
    real: game.rounds.at(-1)?.reveal?.real ?? null,
  };
}

/**
 * What the player in `seat` may see of a game (MODEL.md §2, `information`): public figures, its own
 * account, and the others' past choices as totals, one by one, or not at all. Once the game is over,
 * everybody learns who did what.
 */
export function seatView(game: Game, seat: Seat): SeatView {
  const market = marketNow(game);
  const over = game.phase === 'over';
  return {
    you: seat,
    phase: game.phase,
    round: over ? game.rounds.length : game.rounds.length + 1,
    rounds: game.scenario.rounds,
    price: priceOf(market),
    value: market.value,
    gap: market.gap,
    depth: market.depth,
    account: accountOf(holdingsIn(market), seat),
    myDrop: myDrop(game, seat),
    past: game.rounds.map((record, r) =>
      seenRound(game, record, game.rounds[r - 1]?.after ?? game.opening, seat),
    ),
    chosen: game.chosen[seat.role][seat.seat] ?? null,
    pledges: game.pledged,
    belief: market.quality?.belief ?? null,
    gate: gateOf(game, seat),
    siblings: seenSiblings(market),
    allTokens: allTokens(game, market),
    finished: over ? finishedOf(game) : null,
  };
}
