import { type ContagionHistory } from '../arena/contagion/types.ts';
import { type Payoffs } from '../arena/types.ts';
import { type Scenario } from '../scenario/types.ts';
import { cornersAt, openingOf } from '../theory/opening.ts';
import { type Table } from './table.ts';

/** A contagion step by step. */
export function contagionTable(
  history: Pick<ContagionHistory, 'cells' | 'sellers' | 'toSell' | 'toHold'>,
): Table {
  const { cells, sellers, toSell, toHold } = history;
  return {
    columns: [
      { name: 'step', unit: 'count' },
      { name: 'sellers', unit: 'count' },
      { name: 'share_selling', unit: 'fraction' },
      { name: 'to_sell', unit: 'count' },
      { name: 'to_hold', unit: 'count' },
    ],
    rows: sellers.map((count, step) => [step, count, count / cells, toSell[step]!, toHold[step]!]),
  };
}

/** Where payoffs in dollars are rounded, so that addresses and commands are short. */
const A_DOLLAR = 10_000;

/** What a holder gains at the opening of a scenario, dollars to a hundredth of a cent; null for a single holder. */
export function openingPayoffs(scenario: Scenario): Payoffs | null {
  const corners = cornersAt(openingOf(scenario), { role: 'holder', seat: 0 });
  if (corners === null) return null;
  const rounded = (dollars: number) => Math.round(dollars * A_DOLLAR) / A_DOLLAR + 0;
  const { R, P, S, T } = corners;
  return { R: rounded(R), P: rounded(P), S: rounded(S), T: rounded(T) };
}
