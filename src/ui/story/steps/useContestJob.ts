import { useEffect, useRef, useState } from 'preact/hooks';
import { type Task } from '../../../store/work.ts';

/** How far a piece of long work is. */
export type Doing<T> =
  | { is: 'idle' }
  | { is: 'running'; share: number }
  | { is: 'done'; value: T }
  | { is: 'stopped' }
  | { is: 'failed' };

export interface ContestJob<Request, T> {
  doing: Doing<T>;
  start(request: Request): void;
  stop(): void;
  /** Forget what was found. */
  clear(): void;
}

/** Long work off the page, begun and broken off by hand; it ends with the page. */
export function useContestJob<Request, T>(task: Task<Request, T>): ContestJob<Request, T> {
  const [doing, setDoing] = useState<Doing<T>>({ is: 'idle' });
  const running = useRef<ReturnType<Task<Request, T>> | null>(null);
  const leave = () => {
    const job = running.current;
    running.current = null;
    job?.stop();
  };
  useEffect(() => leave, []);
  return {
    doing,
    start(request) {
      leave();
      setDoing({ is: 'running', share: 0 });
      const job = task(request, (share) => {
        if (running.current === job) setDoing({ is: 'running', share });
      });
      running.current = job;
      job.done.then((result) => {
        if (running.current !== job) return;
        running.current = null;
        if (result.ok) setDoing({ is: 'done', value: result.value });
        else setDoing({ is: result.refusal.code === 'jobs.stopped' ? 'stopped' : 'failed' });
      });
    },
    stop() {
      leave();
      setDoing({ is: 'stopped' });
    },
    clear() {
      leave();
      setDoing({ is: 'idle' });
    },
  };
}
