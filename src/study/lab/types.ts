import { type Settlement } from '../../model/rules.ts';
import { type Role } from '../../model/seat.ts';
import { type Scenario } from '../../scenario/types.ts';

/** The same market under the seeds seed…seed+runs−1, every seat played by its strategy. */
export interface MarketRunsRequest {
  scenario: Scenario;
  runs: number; // at least 1
}

/** How some figures lie, dollars. */
export interface Lie {
  mean: number;
  quantiles: number[]; // at BANDS
}

/** Wealth at the end of some seats over all runs, by each settlement; every seat of every run counts alike. */
export interface WealthAtEnd extends Record<Settlement, Lie> {
  seats: number; // in one run
}

/** Wealth at the end of all seats of a role that one strategy plays, whatever its parameters. */
export interface StrategyWealth extends WealthAtEnd {
  role: Role;
  strategy: string;
}

/** One round over all runs. Numbers of runs. */
export interface RoundOfRuns {
  round: number; // 1-based
  played: number; // that got so far
  ran: number; // in which more than half of the holders sold in it
  firstRan: number; // in which they did so for the first time
  endedRunning: number; // that ended with it, and with such a run
  forced: number; // in which holders were sold out against their will in it
}

/** What many runs of one market came to. */
export interface MarketRuns {
  seed: number; // of the first run
  runs: number;
  settle: Settlement; // the scenario's own
  at: readonly number[]; // the shares at which quantiles are taken
  price: number[][]; // by mark, the opening first: quantiles, dollars; a run that has ended keeps its last price
  value: number[][]; // the same
  ran: number; // share of the runs in which in some round more than half of the holders sold
  endedRunning: number; // share of the runs in which they did so in the last round
  forced: number; // share of the runs with a forced sale
  rounds: RoundOfRuns[];
  you: WealthAtEnd & { role: Role };
  roles: (WealthAtEnd & { role: Role })[]; // all seats of a role; without makers one entry
  strategies: StrategyWealth[]; // in the order of their first seats, holders first
}
