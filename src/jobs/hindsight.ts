import { accept, type Result, refuse } from '../model/result.ts';
import { type Hindsight, type HindsightRequest, lookBack } from '../theory/hindsight.ts';
import { type Job, type OnProgress, type Report } from './messages.ts';
import { pending } from './pending.ts';
import { runInSlices } from './slices.ts';

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./hindsight.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/**
 * Looks back on a game in a worker; where workers cannot start, in slices on the page. The request is plain
 * data: a scenario, a seat and the executed choices of it.
 */
export function runHindsight(request: HindsightRequest, onProgress: OnProgress): Job<Hindsight> {
  const worker = startWorker();
  if (worker === null) return runInSlices(lookBack(request), onProgress);
  const { promise, resolve } = pending<Result<Hindsight>>();
  let heard = false;
  let instead: Job<Hindsight> | null = null;
  const end = (result: Result<Hindsight>) => {
    worker.terminate();
    resolve(result);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Report<Hindsight>>) => {
    heard = true;
    if (data.type === 'progress') onProgress(data.share);
    else end(accept(data.value));
  });
  worker.addEventListener('error', () => {
    if (heard) return end(refuse({ code: 'jobs.failed' }));
    // A worker whose script a page may not load fails only after it was made.
    worker.terminate();
    instead = runInSlices(lookBack(request), onProgress);
    instead.done.then(resolve);
  });
  worker.postMessage(request);
  return {
    done: promise,
    stop() {
      instead?.stop();
      end(refuse({ code: 'jobs.stopped' }));
    },
  };
}
