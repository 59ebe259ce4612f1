import { tournament } from '../arena/tournament.ts';
import { type Tournament, type TournamentSettings } from '../arena/types.ts';
import { type Task } from './messages.ts';
import { runWork } from './run.ts';

/** Plays a round robin. */
export const runTournament: Task<TournamentSettings, Tournament> = (request, onProgress) =>
  runWork(
    () => new Worker(new URL('./tournament.worker.ts', import.meta.url), { type: 'module' }),
    tournament,
    request,
    onProgress,
  );
