import { get } from 'node:http';
import { type Launched } from './launch.ts';

const PATIENCE = 10_000; // ms a process may take to end in order
const AGAIN = 1_000; // ms until one that ended by itself is started again
const LOOK_EVERY = 50; // ms

/** A process that is started again when it ends by itself. */
export interface Kept {
  /** Ends it in order and starts it anew; resolves when it serves. Rejects when the new one does not start. */
  replace(): Promise<void>;
  /** Ends it for good; at once when it takes too long. */
  stop(): Promise<void>;
}

/** How a process is started, and how one hears that it serves. */
export interface Recipe {
  name: string; // for sentences, as in `The proxy`
  run(): Launched;
  serves(launched: Launched): Promise<unknown>; // rejects when it ended before
}

async function endInOrder(launched: Launched): Promise<void> {
  launched.signal('SIGTERM');
  const timer = setTimeout(() => launched.signal('SIGKILL'), PATIENCE);
  await launched.ended;
  clearTimeout(timer);
}

/** Starts a process and keeps it running; resolves when it serves, rejects when it does not start. */
export async function keep({ name, run, serves }: Recipe): Promise<Kept> {
  let launched = run();
  let isWatched = true;

  const watch = async (one: Launched) => {
    await one.ended;
    if (one !== launched || !isWatched) return;
    console.error(`${name} ended by itself. It is started again.`);
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    if (isWatched) start().catch(() => {}); // it is watched: what does not start is tried again
  };

  const start = () => {
    launched = run();
    void watch(launched);
    return serves(launched);
  };

  await serves(launched);
  void watch(launched);
  return {
    async replace() {
      isWatched = false;
      await endInOrder(launched);
      isWatched = true;
      await start();
    },
    async stop() {
      isWatched = false;
      await endInOrder(launched);
    },
  };
}

/** Whether the game process on this port says that it is ready. */
function isReady(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: '/ready', agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    request.on('error', () => resolve(false));
  });
}

/** Resolves when the game process on this port is ready; rejects when it ends before. */
export async function whenReady(port: number, launched: Launched): Promise<void> {
  while (!(await isReady(port))) {
    if (launched.hasEnded()) throw new Error('It ended before it was ready.');
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}
