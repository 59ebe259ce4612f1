import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../scripts/free-port.ts';
import { whenReady } from '../../../scripts/kept.ts';
import { type Launched, launch } from '../../../scripts/launch.ts';

const SCRIPTS = join(import.meta.dirname, '../../../scripts');
const ENTRY = join(import.meta.dirname, 'entry.ts');

/** A part of the topology: a process that is ended and started again on its port. */
export interface Part {
  port: number;
  pid(): number;
  /** Ends it by a signal, at once by SIGKILL unless told; resolves with its exit code when it is gone. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
  /** Starts it again; resolves when it serves. */
  start(env?: NodeJS.ProcessEnv): Promise<void>;
  pause(): void; // SIGSTOP
  resume(): void; // SIGCONT
  hasFallen(): boolean; // it ended by itself
}

/** Game processes over one database of their own, behind a proxy. */
export interface Cluster {
  base: string; // address of the pages, through the proxy
  url: string; // of the database
  games: Part[];
  proxy: Part;
  postgres: Part; // SIGINT: fast, SIGQUIT: immediate
  /** Ends all and forgets everything. */
  stop(): Promise<void>;
}

/** A part that `run` starts; resolves when it serves. */
async function openPart(
  port: number,
  run: (env: NodeJS.ProcessEnv) => Launched,
  serves: (launched: Launched) => Promise<unknown>,
): Promise<Part> {
  let launched: Launched;
  let fallen = false;
  let ending = false;
  const start = async (env: NodeJS.ProcessEnv = {}) => {
    const begun = run(env);
    launched = begun;
    ending = false;
    void begun.ended.then(() => {
      if (launched === begun && !ending) fallen = true;
    });
    await serves(begun);
  };
  await start();
  return {
    port,
    start,
    pid: () => launched.pid,
    end(signal = 'SIGKILL') {
      ending = true;
      launched.signal(signal);
      return launched.ended;
    },
    pause: () => launched.signal('SIGSTOP'),
    resume: () => launched.signal('SIGCONT'),
    hasFallen: () => fallen,
  };
}

/** A folder that the database's own user may enter too. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hold-or-sell-'));
  chmodSync(folder, 0o711);
  for (const name of ['index.html', 'join.html']) writeFileSync(join(folder, name), '<title>');
  return folder;
}

async function openDatabase(folder: string): Promise<{ postgres: Part; url: string }> {
  const port = await freePort();
  const args = ['--folder', join(folder, 'postgres'), '--port', `${port}`];
  let url = '';
  const postgres = await openPart(
    port,
    () => launch(join(SCRIPTS, 'postgres.ts'), args),
    async (launched) => {
      url = String(await launched.told());
    },
  );
  return { postgres, url };
}

/**
 * Starts a database, `processes` game processes over it and a proxy before them.
 * @param env what the game processes are told besides
 */
export async function startCluster(
  processes: number,
  env: NodeJS.ProcessEnv = {},
): Promise<Cluster> {
  const folder = newFolder();
  const { postgres, url } = await openDatabase(folder);
  const told = {
    ...{ HOST: '127.0.0.1', TRUST_PROXY: '1', LOG_LEVEL: 'silent' },
    ...{ DATABASE_URL: url, PAGES: folder, ...env },
  };
  const openGame = async () => {
    const port = await freePort();
    const run = (more: NodeJS.ProcessEnv) =>
      launch(ENTRY, ['--quiet'], { ...told, PORT: `${port}`, ...more });
    return openPart(port, run, (launched) => whenReady(port, launched));
  };
  const games = await Promise.all(Array.from({ length: processes }, openGame));
  const port = await freePort();
  const to = games.map((game) => game.port).join();
  const args = ['--host', '127.0.0.1', '--port', `${port}`, '--to', to];
  const proxy = await openPart(
    port,
    () => launch(join(SCRIPTS, 'proxy.ts'), args),
    (launched) => launched.told(),
  );
  return {
    base: `http://127.0.0.1:${port}/`,
    ...{ url, games, proxy, postgres },
    async stop() {
      await Promise.all([...games, proxy].map((part) => part.end()));
      await postgres.end('SIGQUIT');
      rmSync(folder, { recursive: true });
    },
  };
}
