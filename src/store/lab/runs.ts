import { encodeScenario } from '../../scenario/link.ts';
import { type Scenario } from '../../scenario/types.ts';
import { type MarketRunsRequest } from '../../study/lab/types.ts';
import { type Origin } from '../origin.ts';
import { marketHref } from './market-ways.ts';

export type { Settlement } from '../../model/rules.ts';
export { bandsTable, flightTable, wealthTable } from '../../study/lab/tables.ts';
export type { MarketRuns, MarketRunsRequest } from '../../study/lab/types.ts';
export { SETTLEMENTS } from '../../study/settlements.ts';

/** So many runs can be asked for at once. */
export const RUNS = [100, 1_000, 10_000] as const;
/** The largest seed. */
export const LAST_SEED = 0xffffffff;

/** What makes these runs again: the scenario's link holds who plays, and the first seed. */
export function runsOrigin({ scenario, runs }: MarketRunsRequest): Origin {
  return {
    command: `simulate '#/s/${encodeScenario(scenario)}' --runs ${runs} --summary`,
    href: marketHref(scenario),
    seed: scenario.seed,
  };
}

/** Whether two requests ask for the same. */
export function isSameRequest(a: MarketRunsRequest, b: MarketRunsRequest): boolean {
  return a.runs === b.runs && encodeScenario(a.scenario) === encodeScenario(b.scenario);
}

/** The market with another first seed. */
export function withSeed(scenario: Scenario, seed: number): Scenario {
  return seed === scenario.seed ? scenario : { ...scenario, seed };
}
