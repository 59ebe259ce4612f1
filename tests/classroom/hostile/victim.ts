import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../../src/classroom/server/main.ts');
const SETTINGS = join(import.meta.dirname, '../../../src/classroom/server/settings.ts');

/** A server in a process of its own that is to be attacked. */
export interface Victim {
  port: number;
  base: string; // address of its pages
  lives(): boolean;
  said: string[]; // what it wrote: warnings, errors, and whatever a crash leaves
  memory(): Promise<number>; // bytes in use once all garbage is gone
  refused(): Promise<Record<string, number>>; // by code, as its health tells
  connected(): Promise<number>; // pages tied to classes
  stop(): Promise<void>;
}

function scriptFor(folder: string): string {
  const env = { DATA_DIR: folder, HOST: '127.0.0.1', LOG_LEVEL: 'warn' };
  return `import { openServer } from ${JSON.stringify(MAIN)};
    import { readServerSettings } from ${JSON.stringify(SETTINGS)};
    const read = readServerSettings(${JSON.stringify(env)}, '0', false);
    const { port } = await openServer(${JSON.stringify(folder)}, read.value);
    process.on('message', () => {
      for (let i = 0; i < 3; i++) globalThis.gc();
      const { heapUsed, external } = process.memoryUsage();
      process.send(heapUsed + external);
    });
    process.on('disconnect', () => process.exit());
    process.send(port);`;
}

/** Starts a server over a new file. */
export async function openVictim(): Promise<Victim> {
  const folder = mkdtempSync(join(tmpdir(), 'hold-or-sell-'));
  const args = ['--expose-gc', '--input-type=module', '-e', scriptFor(folder)];
  const child: ChildProcess = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said: string[] = [];
  for (const output of [child.stdout!, child.stderr!]) {
    output.on('data', (text: Buffer) => said.push(text.toString()));
  }
  const [port] = (await once(child, 'message')) as [number];
  const base = `http://127.0.0.1:${port}/`;
  const health = async () => {
    const answer = await fetch(`${base}health`, { headers: { connection: 'close' } });
    return (await answer.json()) as { refused: Record<string, number>; connected: number };
  };
  return {
    port,
    base,
    said,
    lives: () => child.exitCode === null && child.signalCode === null,
    async memory() {
      const told = once(child, 'message') as Promise<[number]>;
      child.send('memory');
      return (await told)[0];
    },
    refused: async () => (await health()).refused,
    connected: async () => (await health()).connected,
    async stop() {
      if (child.exitCode === null) {
        const gone = once(child, 'exit');
        child.kill('SIGKILL');
        await gone;
      }
      rmSync(folder, { recursive: true });
    },
  };
}
