import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Answer {
  status: number | null;
  out: string;
  err: string;
}

/** Runs the command line in a process of its own; objects are given as JSON on standard input. */
export function cli(args: string[], input: unknown = ''): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    input: typeof input === 'string' ? input : JSON.stringify(input),
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, out: stdout, err: stderr };
}

/** The JSON a command prints for a scenario; fails unless it ends well and says nothing else. */
export function answer(args: string[], input: unknown): Record<string, never> {
  const { status, out, err } = cli(args, input);
  if (status !== 0 || err !== '') throw new Error(`status ${status}: ${err}`);
  return JSON.parse(out) as Record<string, never>;
}
