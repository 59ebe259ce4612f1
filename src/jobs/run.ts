import { accept, type Result, refuse } from '../model/result.ts';
import { type Job, type OnProgress, type Report, type Work } from './messages.ts';
import { pending } from './pending.ts';
import { runInSlices } from './slices.ts';

function startWorker(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

/**
 * Does work in the worker that `start` makes, whose script serves the same work; where workers cannot
 * start, in slices on the page.
 */
export function runWork<Request, T>(
  start: () => Worker,
  work: Work<Request, T>,
  request: Request,
  onProgress: OnProgress,
): Job<T> {
  const worker = startWorker(start);
  if (worker === null) return runInSlices(work(request), onProgress);
  const { promise, resolve } = pending<Result<T>>();
  let heard = false;
  let instead: Job<T> | null = null;
  const end = (result: Result<T>) => {
    worker.terminate();
    resolve(result);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Report<T>>) => {
    heard = true;
    if (data.type === 'progress') onProgress(data.share);
    else end(accept(data.value));
  });
  worker.addEventListener('error', () => {
    if (heard) return end(refuse({ code: 'jobs.failed' }));
    // A worker whose script a page may not load fails only after it was made.
    worker.terminate();
    instead = runInSlices(work(request), onProgress);
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
