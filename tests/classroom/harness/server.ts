import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServer } from '../../../src/classroom/server/main.ts';
import { readServerSettings } from '../../../src/classroom/server/settings.ts';

/** A server of a test, on a folder of its own that outlives restarts. */
export interface Served {
  base: string; // address of its pages
  port: number;
  restart(): Promise<void>; // on the same port, from what is on the disk
  stop(): Promise<void>; // and forget everything
}

/** Starts a server in this process. */
export async function startServer(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'hold-or-sell-'));
  const open = (port: number) => {
    const env = { DATA_DIR: folder, LOG_LEVEL: 'silent', HOST: '127.0.0.1' };
    const settings = readServerSettings(env, String(port), false);
    if (!settings.ok) throw new Error(settings.sentence);
    return openServer(folder, settings.value);
  };
  let running = await open(0);
  const { port } = running;
  return {
    base: `http://127.0.0.1:${port}/`,
    port,
    async restart() {
      await running.stop();
      running = await open(port);
    },
    async stop() {
      await running.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
