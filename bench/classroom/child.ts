import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What a server process has used so far. */
export interface Usage {
  cpu: number; // ms of processor time
  memory: number; // resident bytes
}

/** A server in a process of its own. */
export interface Child {
  port: number;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** Starts one of the servers of this folder. */
export async function startChild(file: 'bare' | 'ours', ...args: string[]): Promise<Child> {
  const child: ChildProcess = fork(join(import.meta.dirname, `${file}.ts`), args);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return {
    port,
    async usage() {
      child.send('usage');
      const [usage] = (await once(child, 'message')) as [Usage];
      return usage;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.send('stop');
      await gone;
    },
  };
}

/** The child's side: tells its port, then its usage whenever it is asked, until it is stopped or left alone. */
export function serveParent(port: number, stop: () => Promise<void>): void {
  const leave = () => void stop().then(() => process.exit(0));
  process.on('disconnect', leave);
  process.on('message', (asked) => {
    if (asked === 'stop') return leave();
    const { user, system } = process.cpuUsage();
    process.send!({ cpu: (user + system) / 1_000, memory: process.memoryUsage().rss });
  });
  process.send!({ port });
}
