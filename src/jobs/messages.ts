import { type Result } from '../model/result.ts';

/** Long work off the page: what it comes to, and a way to break it off. */
export interface Job<T> {
  /** Never rejects. Refusals: `jobs.stopped` after `stop`, `jobs.failed` where the work broke down. */
  done: Promise<Result<T>>;
  stop(): void;
}

/** Told the share of the work done, in [0, 1]; not called after the job has ended. */
export type OnProgress = (share: number) => void;

/** Long work itself: yields the share done, in [0, 1], every few milliseconds, and returns what it comes to. */
export type Work<Request, T> = (request: Request) => Generator<number, T>;

/** A piece of work as the page asks for it. The request and what comes back are plain data. */
export type Task<Request, T> = (request: Request, onProgress: OnProgress) => Job<T>;

/** What a worker says. */
export type Report<T> = { type: 'progress'; share: number } | { type: 'done'; value: T };
