import { type Game, type RoundRecord } from '../game/types.ts';
import { isPassed, seizedFrom } from '../model/coordinator.ts';
import { priceOf } from '../model/price.ts';
import { type Settlement } from '../model/rules.ts';
import { siblingPrices } from '../model/siblings.ts';
import { wealths } from '../model/wealth.ts';
import { closingMarket } from '../study/settlements.ts';

/** Wealth of every seat, dollars. */
export interface Wealths {
  holders: number[];
  makers: number[];
}

function votesJson({ votes }: RoundRecord): object {
  if (votes === null) return {};
  const agree = votes.reduce((sum, vote) => sum + vote, 0);
  return { votes: { agree, against: votes.length - agree, passed: isPassed(votes) } };
}

/** What a round's extensions add (MODEL.md §5): fields only where the scenario has them. */
function extensionsJson({ scenario }: Game, record: RoundRecord): object {
  const { report, after, correlation } = record;
  const seized = report.seizures.reduce((sum, { tokens }) => sum + tokens, 0);
  return {
    ...(after.quality && {
      report: report.busy === true ? 'busy' : 'quiet',
      belief: after.quality.belief,
    }),
    ...(scenario.coordinator && { gateShut: report.gateShut, seized, ...votesJson(record) }),
    ...(after.siblings && {
      siblings: { prices: siblingPrices(after.siblings), gaps: [...after.siblings.gaps] },
      correlation,
    }),
  };
}

/** One round as `simulate` prints it (MODEL.md §8): the state after it, totals so far. */
function roundOf(game: Game, record: RoundRecord): object {
  const { report, after, holders, makers } = record;
  const others = after.siblings?.stock;
  const wealth = wealths(after, 'price');
  return {
    round: report.round,
    price: priceOf(after),
    value: after.value,
    gap: after.gap,
    supply: after.supply,
    depth: report.depth,
    spread: report.spread,
    flow: report.flow,
    bid: report.bid,
    waves: report.waves.map(({ seats, tokens, siblings }) => ({
      holders: seats.length,
      tokens,
      ...(siblings && { siblings: siblings.tokens }),
    })),
    badDebt: after.badDebt,
    burned: after.burned,
    ...extensionsJson(game, record),
    holders: Array.from(holders, (choice, i) => ({
      stock: after.stock[i]!,
      cash: after.cash[i]!,
      debt: after.debt[i]!,
      wealth: wealth.holders[i]!,
      held: choice === 1,
      ...(game.scenario.coordinator && { seized: seizedFrom(report, i) }),
      ...(others && { siblings: others[i]! }),
    })),
    makers: Array.from(makers, (choice, j) => ({
      inventory: after.inventory[j]!,
      cash: after.makerCash[j]!,
      wealth: wealth.makers[j]!,
      held: choice === 1,
    })),
  };
}

/** Wealth of every seat at the end, by each settlement. */
export function finalOf(game: Game): Record<Settlement, Wealths> {
  const market = closingMarket(game);
  return {
    price: wealths(market, 'price'),
    value: wealths(market, 'value'),
    exit: wealths(market, 'exit'),
  };
}

/** Whether the token was real; nothing without quality, or with no round played. */
export function realJson(game: Game): { real?: boolean } {
  const reveal = game.rounds.at(-1)?.reveal;
  return reveal ? { real: reveal.real } : {};
}

/** A whole game in the form of MODEL.md §8, with the extensions the scenario has. */
export function gameJson(game: Game): object {
  return {
    rounds: game.rounds.map((record) => roundOf(game, record)),
    final: finalOf(game),
    ...realJson(game),
  };
}
