import { type Hindsight, type HindsightRequest, lookBack } from '../theory/hindsight.ts';
import { type Task } from './messages.ts';
import { runWork } from './run.ts';

/** Looks back on a game: a scenario, a seat and the executed choices of it. */
export const runHindsight: Task<HindsightRequest, Hindsight> = (request, onProgress) =>
  runWork(
    () => new Worker(new URL('./hindsight.worker.ts', import.meta.url), { type: 'module' }),
    lookBack,
    request,
    onProgress,
  );
