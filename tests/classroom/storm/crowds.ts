import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { type CrowdPlan, type CrowdReport, type FromCrowd, type ToCrowd } from './plan.ts';

/** A process with the students of some classes. */
export interface Crowd {
  say(message: ToCrowd): void;
  done: Promise<CrowdReport>;
  end(): void;
}

function next<K extends string>(
  child: ChildProcess,
  name: K,
): Promise<Extract<FromCrowd, Record<K, unknown>>> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: FromCrowd) => {
      if (name in message) resolve(message as Extract<FromCrowd, Record<K, unknown>>);
    });
    child.once('exit', (code) => reject(new Error(`A crowd ended with ${code}.`)));
  });
}

/** Starts a crowd; resolves when all of its students are in their seats. */
export async function openCrowd(plan: CrowdPlan): Promise<Crowd> {
  const file = join(import.meta.dirname, 'crowd.ts');
  const leash = join(import.meta.dirname, '../../../scripts/leash.ts');
  const child = fork(file, [JSON.stringify(plan)], {
    execArgv: ['--import', leash],
    serialization: 'advanced',
  });
  const done = next(child, 'done').then((message) => message.done);
  done.catch(() => {});
  await next(child, 'open');
  return {
    say: (message) => void child.send(message),
    done,
    end: () => void child.kill('SIGKILL'),
  };
}
