import { type Result, refuse } from '../model/result.ts';
import { type Job, type Task } from './messages.ts';

/** A task whose code is fetched only when it is first asked for, so that other pages never load it. */
export function later<Request, T>(fetchTask: () => Promise<Task<Request, T>>): Task<Request, T> {
  return (request, onProgress) => {
    let job: Job<T> | null = null;
    let stopped = false;
    const done = fetchTask().then(
      (task): Promise<Result<T>> | Result<T> => {
        if (stopped) return refuse({ code: 'jobs.stopped' });
        job = task(request, onProgress);
        return job.done;
      },
      () => refuse<T>({ code: 'jobs.failed' }),
    );
    return {
      done,
      stop() {
        stopped = true;
        job?.stop();
      },
    };
  };
}
