import { marketRuns } from '../study/lab/marketRuns.ts';
import { type MarketRuns, type MarketRunsRequest } from '../study/lab/types.ts';
import { type Task } from './messages.ts';
import { runWork } from './run.ts';

/** Plays one market under many seeds, for the lab. */
export const runMarketRuns: Task<MarketRunsRequest, MarketRuns> = (request, onProgress) =>
  runWork(
    () => new Worker(new URL('./marketRuns.worker.ts', import.meta.url), { type: 'module' }),
    marketRuns,
    request,
    onProgress,
  );
