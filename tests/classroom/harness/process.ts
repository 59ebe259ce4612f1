import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileIn, type Place } from '../../../src/classroom/server/journal/connect.ts';

const MAIN = join(import.meta.dirname, '../../../src/classroom/server/main.ts');
const SETTINGS = join(import.meta.dirname, '../../../src/classroom/server/settings.ts');

/** A server in a process of its own, on a folder and a port that outlive it. */
export interface ServerProcess {
  base: string; // address of its pages
  port: number;
  /** Ends it as a machine that loses its power. */
  kill(): Promise<void>;
  /** Starts it again on the same port, from what is on the disk; or from another place. */
  start(from?: Place): Promise<void>;
  /** Kills it and forgets everything. */
  stop(): Promise<void>;
}

function scriptFor(pages: string, place: Place, port: number): string {
  const data = 'url' in place ? { DATABASE_URL: place.url } : { DATA_DIR: dirname(place.file) };
  const env = { ...data, HOST: '127.0.0.1', LOG_LEVEL: 'silent' };
  return `import { openServer } from ${JSON.stringify(MAIN)};
    import { readServerSettings } from ${JSON.stringify(SETTINGS)};
    const read = readServerSettings(${JSON.stringify(env)}, '${port}', false);
    const { port } = await openServer(${JSON.stringify(pages)}, read.value);
    console.log(port);`;
}

/**
 * Starts a server in a process of its own.
 * @param built folder of the pages; none unless told
 * @param over where its classes are kept; a new file unless told
 */
export async function startProcess(built?: string, over?: Place): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'hold-or-sell-'));
  let child: ChildProcess;

  const own: Place = over ?? { file: fileIn(folder) };

  const start = async (port: number, place: Place): Promise<number> => {
    const args = ['--input-type=module', '-e', scriptFor(built ?? folder, place, port)];
    child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout!, 'data')) as [Buffer];
    return Number(line.toString());
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  const port = await start(0, own);
  return {
    base: `http://127.0.0.1:${port}/`,
    port,
    kill,
    start: async (from = own) => void (await start(port, from)),
    async stop() {
      await kill();
      rmSync(folder, { recursive: true });
    },
  };
}
