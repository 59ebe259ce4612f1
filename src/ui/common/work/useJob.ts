import { useEffect, useRef, useState } from 'preact/hooks';
import { type Task } from '../../../store/work.ts';

/** How far a piece of long work is. `startedAt` by `performance.now()`, ms. */
export type Doing<T> =
  | { is: 'idle' }
  | { is: 'running'; share: number; startedAt: number }
  | { is: 'done'; value: T }
  | { is: 'stopped' }
  | { is: 'failed' };

export interface PageJob<Request, T> {
  doing: Doing<T>;
  start(request: Request): void;
  stop(): void;
  /** Forget what was found. */
  clear(): void;
}

/** Long work off the page, begun and broken off by hand; it ends with the page. */
export function useJob<Request, T>(task: Task<Request, T>): PageJob<Request, T> {
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
      const startedAt = performance.now();
      setDoing({ is: 'running', share: 0, startedAt });
      const job = task(request, (share) => {
        if (running.current === job) setDoing({ is: 'running', share, startedAt });
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
