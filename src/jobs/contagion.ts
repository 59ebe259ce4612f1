import { contagion } from '../arena/contagion/contagion.ts';
import { type ContagionHistory, type ContagionRequest } from '../arena/contagion/types.ts';
import { type Task } from './messages.ts';
import { runWork } from './run.ts';

/** Takes a picture through a number of steps. */
export const runContagion: Task<ContagionRequest, ContagionHistory> = (request, onProgress) =>
  runWork(
    () => new Worker(new URL('./contagion.worker.ts', import.meta.url), { type: 'module' }),
    contagion,
    request,
    onProgress,
  );
