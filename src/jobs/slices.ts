import { accept, type Result, refuse } from '../model/result.ts';
import { type Job, type OnProgress } from './messages.ts';
import { pending } from './pending.ts';

/** Half a frame, so that the page stays at hand. */
const SLICE_MS = 8;

/** Runs work that yields its progress on the page itself, a slice at a time. */
export function runInSlices<T>(work: Generator<number, T>, onProgress: OnProgress): Job<T> {
  const { promise, resolve } = pending<Result<T>>();
  let stopped = false;
  const slice = () => {
    const end = performance.now() + SLICE_MS;
    while (!stopped) {
      const step = work.next();
      if (step.done === true) return resolve(accept(step.value));
      if (performance.now() < end) continue;
      onProgress(step.value);
      return void setTimeout(run, 0);
    }
  };
  const run = () => {
    try {
      slice();
    } catch {
      resolve(refuse({ code: 'jobs.failed' }));
    }
  };
  setTimeout(run, 0);
  return {
    done: promise,
    stop() {
      stopped = true;
      resolve(refuse({ code: 'jobs.stopped' }));
    },
  };
}
