import { evolution } from '../arena/evolution.ts';
import { type EvolutionSettings, type History } from '../arena/types.ts';
import { type Task } from './messages.ts';
import { runWork } from './run.ts';

/** Plays a population through its generations. */
export const runEvolution: Task<EvolutionSettings, History> = (request, onProgress) =>
  runWork(
    () => new Worker(new URL('./evolution.worker.ts', import.meta.url), { type: 'module' }),
    evolution,
    request,
    onProgress,
  );
