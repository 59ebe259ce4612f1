import { type Spread, tournamentSpread } from '../arena/spread.ts';
import { type TournamentSettings } from '../arena/types.ts';
import { type Task } from './messages.ts';
import { runWork } from './run.ts';

/** Plays a round robin under one seed after another. */
export const runSpread: Task<TournamentSettings, Spread> = (request, onProgress) =>
  runWork(
    () => new Worker(new URL('./spread.worker.ts', import.meta.url), { type: 'module' }),
    tournamentSpread,
    request,
    onProgress,
  );
