import { type Result, refuse } from '../model/result.ts';
import { type Hindsight, type HindsightRequest } from '../theory/hindsight.ts';
import { type Job, type OnProgress } from './messages.ts';

/** `runHindsight` with its code fetched only now, so that a page that never looks back never loads it. */
export function runHindsightLater(
  request: HindsightRequest,
  onProgress: OnProgress,
): Job<Hindsight> {
  let job: Job<Hindsight> | null = null;
  let stopped = false;
  const done = import('./hindsight.ts').then(
    ({ runHindsight }): Promise<Result<Hindsight>> | Result<Hindsight> => {
      if (stopped) return refuse({ code: 'jobs.stopped' });
      job = runHindsight(request, onProgress);
      return job.done;
    },
    () => refuse<Hindsight>({ code: 'jobs.failed' }),
  );
  return {
    done,
    stop() {
      stopped = true;
      job?.stop();
    },
  };
}
