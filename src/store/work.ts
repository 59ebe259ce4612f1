import { type OpenContagion } from '../arena/contagion/live.ts';
import { type ContagionHistory, type ContagionRequest } from '../arena/contagion/types.ts';
import { type Simplex, type SimplexSettings } from '../arena/simplex.ts';
import { type Spread } from '../arena/spread.ts';
import {
  type EvolutionSettings,
  type History,
  type Tournament,
  type TournamentSettings,
  type WinRate,
  type WinRateSettings,
} from '../arena/types.ts';
import { type Result } from '../model/result.ts';
import { type MarketRuns, type MarketRunsRequest } from '../study/lab/types.ts';
import { type ManyRuns, type ManyRunsRequest } from '../study/manyRuns.ts';
import { type Hindsight, type HindsightRequest } from '../theory/hindsight.ts';

/**
 * Work off the page: told the share done, in [0, 1], as it goes on. `done` never rejects: stopped
 * (`jobs.stopped`) and broken-down work (`jobs.failed`) are refusals.
 */
export type Task<Request, T> = (
  request: Request,
  onProgress: (share: number) => void,
) => { done: Promise<Result<T>>; stop(): void };

/** All work that pages may ask for; `main` gives the means. */
export interface Work {
  lookBack: Task<HindsightRequest, Hindsight>;
  manyRuns: Task<ManyRunsRequest, ManyRuns>;
  marketRuns: Task<MarketRunsRequest, MarketRuns>;
  tournament: Task<TournamentSettings, Tournament>;
  winRates: Task<readonly WinRateSettings[], WinRate[]>;
  spread: Task<TournamentSettings, Spread>;
  evolution: Task<EvolutionSettings, History>;
  winRate: Task<WinRateSettings, WinRate>;
  simplex: Task<SimplexSettings, Simplex>;
  contagion: Task<ContagionRequest, ContagionHistory>;
  contagionLive: OpenContagion;
}
