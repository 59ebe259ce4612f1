import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A process of ours that another one started; it does not outlive it. */
export interface Launched {
  pid: number;
  ended: Promise<number | null>; // its exit code; null: a signal ended it
  hasEnded(): boolean;
  signal(name: NodeJS.Signals): void;
  /** Resolves with what it says first; rejects when it ends before. */
  told(): Promise<unknown>;
  say(message: object): void;
}

/**
 * Starts a file of ours in a process and a group of its own, so that Ctrl-C reaches only the one that
 * started it, which ends the others in their order.
 * @param env beside this process's own
 * @param shows whether what it writes to standard output is shown; errors always are
 * @param before a command that runs it, as one that puts it into another network
 */
export function launch(
  file: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
  shows = false,
  before: readonly string[] = [],
): Launched {
  const leash = join(import.meta.dirname, 'leash.ts');
  const [command, ...all] = [...before, process.execPath, '--import', leash, file, ...args];
  const child: ChildProcess = spawn(command!, all, {
    stdio: ['ignore', shows ? 'inherit' : 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
    detached: true,
  });
  let over = false;
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      over = true;
      resolve(code);
    });
  });
  return {
    pid: child.pid!,
    ended,
    hasEnded: () => over,
    signal: (name) => void child.kill(name),
    say: (message) => void child.send(message),
    told: () =>
      Promise.race([
        once(child, 'message').then(([message]) => message as unknown),
        ended.then((code) => {
          throw new Error(`${file} ended with ${code}`);
        }),
      ]),
  };
}
