import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Place } from '../../../../src/classroom/server/journal/journal.ts';
import { newPages, serverSettings } from './server.ts';

const MAIN = join(import.meta.dirname, '../../../../src/classroom/server/main.ts');

/** A server in a process of its own. */
interface Spawned {
  port: number;
  kill(): Promise<void>; // as a machine that loses its power
  pause(): void; // it hangs, with all it holds
  resume(): void;
}

/**
 * Starts a server in a process of its own; it goes with its test.
 * @param ahead ms that its machine's clock is before all others
 */
export async function spawnOver(place: Place, { port = 0, ahead = 0 } = {}): Promise<Spawned> {
  const settings = JSON.stringify(serverSettings({ place, port }));
  const script = `const real = Date.now;
    Date.now = () => real() + ${ahead};
    import(${JSON.stringify(MAIN)})
    .then(({ openServer }) => openServer(${JSON.stringify(newPages())}, ${settings}))
    .then(({ port }) => console.log(port))`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  onTestFinished(kill);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    port: Number(line.toString()),
    kill,
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
  };
}
