import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { getHeapSpaceStatistics } from 'node:v8';

/** Spaces of the engine that hold code, compiled to its own language or the machine's. */
const OF_CODE = /code|trusted/;

/** What a process has used so far. */
export interface Usage {
  cpu: number; // ms of processor time
  memory: number; // resident bytes
  heap: number; // bytes of objects and buffers in use
  code: number; // bytes of compiled code, which grows as long as functions turn out to be hot
  handles: number; // open files and sockets; 0 where the system does not tell
  loop: { idle: number; active: number }; // ms its event loop waited and worked
}

/** A process of its own: a server, or who plays with it. */
export interface Child {
  port: number; // 0: it serves nobody
  usage(): Promise<Usage>;
  /** Asks for one of the deeds it was given. */
  ask<T>(deed: string, body?: unknown): Promise<T>;
  stop(): Promise<void>;
}

interface Reply {
  id: number;
  value?: unknown;
  error?: string;
}

/** What a child can be asked to do, by name. */
export type Deeds = Record<string, (body: never) => unknown>;

/** Starts one of the files of this folder. With `gc` memory is counted after a collection. */
export async function startChild(
  file: 'bare' | 'crowd' | 'echo' | 'ours' | 'school',
  {
    args = [],
    env = {},
    gc = false,
  }: { args?: string[]; env?: NodeJS.ProcessEnv; gc?: boolean } = {},
): Promise<Child> {
  const child = fork(join(import.meta.dirname, `${file}.ts`), args, {
    env: { ...process.env, ...env },
    execArgv: gc ? ['--expose-gc'] : [],
  });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const ask = askOf(child, file);
  return {
    port,
    ask,
    usage: () => ask('usage'),
    async stop() {
      const gone = once(child, 'exit');
      child.send('stop');
      await gone;
    },
  };
}

function askOf(child: ChildProcess, file: string): Child['ask'] {
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  child.on('message', (reply: Reply) => {
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  child.on('exit', (code) => {
    for (const tell of waiting.values()) tell({ id: 0, error: `it ended with ${code}` });
  });
  return <T>(deed: string, body?: unknown) =>
    new Promise<T>((resolve, reject) => {
      const id = ++asked;
      waiting.set(id, ({ error, value }) =>
        error === undefined ? resolve(value as T) : reject(new Error(`${file}, ${deed}: ${error}`)),
      );
      child.send({ id, deed, body });
    });
}

/** The child's side: tells its port, then does what it is asked, until it is stopped or left alone. */
export function serveParent(port: number, stop: () => Promise<void>, deeds: Deeds = {}): void {
  const leave = () => void stop().then(() => process.exit(0));
  const all: Deeds = { usage: countUsage, ...deeds };
  process.on('disconnect', leave);
  process.on('message', async (asked: 'stop' | { id: number; deed: string; body: never }) => {
    if (asked === 'stop') return leave();
    const { id, deed, body } = asked;
    try {
      process.send!({ id, value: (await all[deed]!(body)) ?? null });
    } catch (error) {
      process.send!({ id, error: String(error) });
    }
  });
  process.send!({ port });
}

function countUsage(): Usage {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, external } = process.memoryUsage();
  const { idle, active } = performance.eventLoopUtilization();
  return {
    cpu: (user + system) / 1_000,
    memory: rss,
    heap: usedIn((space) => !OF_CODE.test(space)) + external,
    code: usedIn((space) => OF_CODE.test(space)),
    handles: countHandles(),
    loop: { idle, active },
  };
}

/** Bytes in use in some of the engine's spaces. */
function usedIn(isMeant: (space: string) => boolean): number {
  return getHeapSpaceStatistics()
    .filter((one) => isMeant(one.space_name))
    .reduce((sum, one) => sum + one.space_used_size, 0);
}

function countHandles(): number {
  return process.platform === 'linux' ? readdirSync('/proc/self/fd').length - 1 : 0;
}

/** Share of the time between two countings in which the event loop was at work, 0–1. */
export function busyBetween(before: Usage, after: Usage): number {
  const active = after.loop.active - before.loop.active;
  return active / (active + after.loop.idle - before.loop.idle);
}
