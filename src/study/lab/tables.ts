import { type Role } from '../../model/seat.ts';
import { SETTLEMENTS } from '../settlements.ts';
import { type Column, type Table } from '../table.ts';
import { type MarketRuns, type WealthAtEnd } from './types.ts';

const column = (name: string, unit: Column['unit']): Column => ({ name, unit });

/** One column for each quantile: `price_5` is the price below which 5 % of the runs lie. */
function quantileColumns(of: string, at: readonly number[]): Column[] {
  return at.map((share) => column(`${of}_${Math.round(share * 100)}`, 'dollars'));
}

/** Price and value by round: one row a mark, the opening as round 0. */
export function bandsTable({ at, price, value }: MarketRuns): Table {
  return {
    columns: [
      column('round', 'round'),
      ...quantileColumns('price', at),
      ...quantileColumns('value', at),
    ],
    rows: price.map((prices, mark) => [mark, ...prices, ...value[mark]!]),
  };
}

/** Wealth at the end of one role, by each settlement: all of its seats, yours alone, and by strategy. */
export function wealthTable({ at, you, roles, strategies }: MarketRuns, role: Role): Table {
  const rowsOf = (who: string, character: string | null, wealth: WealthAtEnd) =>
    SETTLEMENTS.map((settlement) => {
      const { mean, quantiles } = wealth[settlement];
      return [role, who, character, wealth.seats, settlement, mean, ...quantiles];
    });
  const mine = <T extends { role: Role }>(all: readonly T[]) =>
    all.filter((one) => one.role === role);
  return {
    columns: [
      column('role', 'text'),
      column('who', 'text'),
      column('character', 'text'),
      column('seats', 'count'),
      column('settlement', 'text'),
      column('mean', 'dollars'),
      ...quantileColumns('wealth', at),
    ],
    rows: [
      ...mine(roles).flatMap((all) => rowsOf('all', null, all)),
      ...mine([you]).flatMap((one) => rowsOf('you', null, one)),
      ...mine(strategies).flatMap((one) => rowsOf('strategy', one.strategy, one)),
    ],
  };
}

/** By round, in how many runs it was played, was a run, was the first or the last of them, and forced sales. */
export function flightTable({ rounds }: MarketRuns): Table {
  return {
    columns: [
      column('round', 'round'),
      ...['played', 'ran', 'first_ran', 'ended_running', 'forced'].map((name) =>
        column(name, 'count'),
      ),
    ],
    rows: rounds.map(({ round, played, ran, firstRan, endedRunning, forced }) => [
      ...[round, played, ran, firstRan, endedRunning, forced],
    ]),
  };
}
