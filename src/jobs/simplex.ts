import { type Simplex, type SimplexSettings, simplex } from '../arena/simplex.ts';
import { type Task } from './messages.ts';
import { runWork } from './run.ts';

/** Works out the dynamics of three strategies over all their mixtures. */
export const runSimplex: Task<SimplexSettings, Simplex> = (request, onProgress) =>
  runWork(
    () => new Worker(new URL('./simplex.worker.ts', import.meta.url), { type: 'module' }),
    simplex,
    request,
    onProgress,
  );
