import { priceOf } from '../../model/price.ts';
import { type Market } from '../../model/state.ts';
import { wealths } from '../../model/wealth.ts';
import { type Group } from '../../session/types.ts';
import { classify } from '../../theory/classify.ts';
import { cornersAt, openingOf, seatOf } from '../../theory/opening.ts';
import { criticalMassAt } from '../../theory/schelling.ts';
import { type Turn } from './moves.ts';
import { type Range, type TreatmentMark } from './types.ts';

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rangeOf(values: readonly number[]): Range {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { mean: meanOf(values), least, most };
}

/** Wealth of the holders who count, all pools together. */
function meanWealth(
  pools: readonly { group: Group; market: Market }[],
  settlement: 'price' | 'exit',
  bots: boolean,
): number {
  const counted = pools.flatMap(({ group, market }) => {
    const people = group.seats.holder.some((player) => player !== null);
    return wealths(market, settlement).holders.filter(
      (_, seat) => bots || !people || group.seats.holder[seat] !== null,
    );
  });
  return meanOf(counted);
}

function markOf(
  round: number,
  pools: readonly { group: Group; market: Market }[],
  bots: boolean,
): TreatmentMark {
  const prices = rangeOf(pools.map(({ market }) => priceOf(market)));
  const values = rangeOf(pools.map(({ market }) => market.value));
  return {
    round,
    price: prices.mean,
    value: values.mean,
    prices,
    values,
    paper: meanWealth(pools, 'price', bots),
    exit: meanWealth(pools, 'exit', bots),
  };
}

/** Price, value and wealth of a treatment's pools: at the opening, then after each round. */
export function marksOf(rounds: readonly Turn[][], bots: boolean): TreatmentMark[] {
  const opening = rounds[0]!.map(({ group }) => ({ group, market: group.game.opening }));
  return [
    markOf(0, opening, bots),
    ...rounds.map((turns) =>
      markOf(
        turns[0]!.round,
        turns.map(({ group, index }) => ({ group, market: group.game.rounds[index]!.after })),
        bots,
      ),
    ),
  ];
}

/** A holder whose stock is the middle one: seats with unlike stocks have unlike games. */
function middleHolder(market: Market): number {
  const order = Array.from(market.stock.keys()).sort(
    (a, b) => market.stock[a]! - market.stock[b]! || a - b,
  );
  return order[Math.floor((order.length - 1) / 2)]!;
}

function neededIn({ group, index }: Turn): number | null {
  const { game, scenario } = group;
  const last = game.rounds[index - 1];
  const market = last?.after ?? game.opening;
  const situation = {
    rules: scenario,
    market,
    lastHolders: last?.holders ?? null,
    lastMakers: last?.makers ?? null,
  };
  const seat = { role: 'holder', seat: middleHolder(market) } as const;
  return criticalMassAt(situation, seat);
}

/**
 * Round by round, how many holders of a pool held, and how many others must for holding to pay a holder with the
 * middle stock (the critical mass of MODEL.md §4, before the round); means over pools, bots included. Null where
 * holding does not pay in some pool even when all others hold.
 */
export function massOf(rounds: readonly Turn[][]) {
  return rounds.map((turns) => {
    const needed = turns.map(neededIn);
    const held = turns.map(({ group, index }) => group.game.rounds[index]!.held.holder);
    return {
      round: turns[0]!.round,
      of: meanOf(turns.map(({ group }) => group.seats.holder.length)),
      held: meanOf(held),
      needed: needed.includes(null) ? null : meanOf(needed as number[]),
    };
  });
}

/** The game of a holder before the first round, with as many seats as were played. */
export function gameOf({ scenario }: Group) {
  const corners = cornersAt(openingOf(scenario), seatOf(scenario, 'holder'));
  return { corners, class: corners && classify(corners).class };
}
