import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { type Kept, keep, whenReady } from './kept.ts';
import { type Launched, launch } from './launch.ts';

/** What is started: game processes over one database, and a proxy before them. */
export interface Plan {
  processes: number;
  game: string; // file that a game process runs
  host: string; // where the proxy listens
  port: number;
  folder: string; // of the database that is started too
  database: string | null; // address of one that runs already
  env: NodeJS.ProcessEnv; // of the game processes
}

/** All of it, running. */
export interface Topology {
  /** Replaces one game process after the other, the next when the one before is ready. Rejects when one is not. */
  roll(): Promise<void>;
  /** Ends the game processes, then the proxy, then the database. */
  stop(): Promise<void>;
}

const script = (name: string) => join(import.meta.dirname, name);

function keepProxy({ host, port }: Plan, to: number[]): Promise<Kept> {
  const args = ['--host', host, '--port', `${port}`, '--to', to.join()];
  const run = () => launch(script('proxy.ts'), args);
  return keep({ name: 'The proxy', run, serves: (proxy) => proxy.told() });
}

async function keepPostgres(folder: string): Promise<{ kept: Kept; url: string }> {
  const args = ['--folder', folder, '--port', `${await freePort()}`];
  let url = '';
  const serves = async (postgres: Launched) => {
    url = String(await postgres.told());
  };
  const run = () => launch(script('postgres.ts'), args);
  return { kept: await keep({ name: 'The database', run, serves }), url };
}

function keepGame(file: string, port: number, env: NodeJS.ProcessEnv): Promise<Kept> {
  const told = { ...env, HOST: '127.0.0.1', PORT: `${port}` };
  const run = () => launch(file, ['--quiet'], told, true);
  const serves = (game: Launched) => whenReady(port, game);
  return keep({ name: `The game process on port ${port}`, run, serves });
}

/** Starts all; rejects when a part does not start, after what has started was ended. */
export async function startTopology(plan: Plan): Promise<Topology> {
  const started: Kept[] = []; // the last to end first
  const games: Kept[] = [];
  const stop = async () => {
    await Promise.all(games.map((game) => game.stop()));
    for (const part of started.toReversed()) await part.stop();
  };
  try {
    const ports = await Promise.all(Array.from({ length: plan.processes }, freePort));
    const proxy = await keepProxy(plan, ports); // first: its port may be taken
    started.push(proxy);
    let url = plan.database;
    if (url === null) {
      const postgres = await keepPostgres(plan.folder);
      started.unshift(postgres.kept);
      url = postgres.url;
    }
    for (const port of ports)
      games.push(await keepGame(plan.game, port, { ...plan.env, DATABASE_URL: url }));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    stop,
    async roll() {
      for (const game of games) await game.replace();
    },
  };
}
