import { type WinRate, type WinRateSettings } from '../arena/types.ts';
import { winRates } from '../arena/win-rates.ts';
import { type Task } from './messages.ts';
import { runWork } from './run.ts';

/** Plays several evolutions, each under many seeds. */
export const runWinRates: Task<readonly WinRateSettings[], WinRate[]> = (request, onProgress) =>
  runWork(
    () => new Worker(new URL('./win-rates.worker.ts', import.meta.url), { type: 'module' }),
    winRates,
    request,
    onProgress,
  );
