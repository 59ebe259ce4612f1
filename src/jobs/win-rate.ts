import { winRate } from '../arena/evolution.ts';
import { type WinRate, type WinRateSettings } from '../arena/types.ts';
import { type Task } from './messages.ts';
import { runWork } from './run.ts';

/** Plays an evolution under many seeds. */
export const runWinRate: Task<WinRateSettings, WinRate> = (request, onProgress) =>
  runWork(
    () => new Worker(new URL('./win-rate.worker.ts', import.meta.url), { type: 'module' }),
    winRate,
    request,
    onProgress,
  );
