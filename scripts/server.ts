import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServer, type Running } from '../src/classroom/server/main.ts';
import { readServerSettings } from '../src/classroom/server/settings.ts';

/**
 * The built folder `root` and classes on a free port of this machine alone; its data go when it stops.
 * @param more of the environment it is started with
 */
export async function openLocalServer(
  root: string,
  more: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hold-or-sell-'));
  const environment = { HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...more };
  const read = readServerSettings(environment, '0', false);
  if (!read.ok) throw new Error(read.sentence);
  const running = await openServer(root, read.value);
  const stop = async () => {
    await running.stop();
    rmSync(dataDir, { recursive: true });
  };
  return { ...running, stop };
}
