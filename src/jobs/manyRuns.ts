import { type ManyRuns, type ManyRunsRequest, manyRuns } from '../study/manyRuns.ts';
import { type Task } from './messages.ts';
import { runWork } from './run.ts';

/** Plays one market under many seeds. */
export const runManyRuns: Task<ManyRunsRequest, ManyRuns> = (request, onProgress) =>
  runWork(
    () => new Worker(new URL('./manyRuns.worker.ts', import.meta.url), { type: 'module' }),
    manyRuns,
    request,
    onProgress,
  );
