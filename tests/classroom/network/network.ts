import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Launched, launch } from '../../../scripts/launch.ts';
import { type Line, openLine } from '../harness/line.ts';
import { draw } from '../storm/plan.ts';
import { type Ground } from './ground.ts';
import { type Weather } from './relay.ts';

const HERE = import.meta.dirname;
const SCRIPTS = join(HERE, '../../../scripts');
const LOOK_EVERY = 50; // ms

/** Game processes and their database, with a network between them that does what a test wants. */
export interface Network {
  base: string; // address of the pages, through a proxy that knows all processes
  url: string; // of the database, as this test reaches it
  /** What a process and its database say comes so much later, ms, each way. */
  delay(game: number, ms: number): void;
  /** Nothing gets through between a process and its database, and nobody is told. */
  part(game: number): void;
  /** What the process says gets through, and no answer. */
  deafen(game: number): void;
  /** Takes the link away for a moment, so many times: what was on its way is lost. Moments by `seed`. */
  lose(game: number, seed: number, times: number): Promise<void>;
  heal(game: number): void;
  isReady(game: number): Promise<boolean>;
  connected(game: number): Promise<number>; // pages tied to classes there
  ended(): number[]; // processes that ended by themselves
  stop(): Promise<void>;
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hold-or-sell-'));
  chmodSync(folder, 0o711);
  for (const name of ['index.html', 'join.html']) writeFileSync(join(folder, name), '<title>');
  return folder;
}

async function answersReady(base: string): Promise<boolean> {
  try {
    const answer = await fetch(`${base}ready`, {
      headers: { connection: 'close' },
      signal: AbortSignal.timeout(8_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

async function whenReady(base: string, launched: Launched): Promise<void> {
  while (!(await answersReady(base))) {
    if (launched.hasEnded()) throw new Error('A game process ended before it was ready.');
    await pause(LOOK_EVERY);
  }
}

/** Starts a database and as many game processes as the ground has places for. */
export async function openNetwork(ground: Ground): Promise<Network> {
  const folder = newFolder();
  const started: Launched[] = [];
  const run = (before: string[], file: string, args: string[], env = {}) => {
    const one = launch(file, args, env, false, before);
    started.push(one);
    return one;
  };
  const { database, own } = ground;
  const args = ['--folder', join(folder, 'postgres'), '--port', `${database.port}`];
  const postgres = run(database.before, join(SCRIPTS, 'postgres.ts'), args);
  const told = new URL(String(await postgres.told()));
  const urlBy = (host: string) => Object.assign(new URL(told.href), { host }).href;
  const listen = [...ground.games.map((game) => game.database), own].join();
  const to = `127.0.0.1:${database.port}`;
  const relay = run(database.before, join(HERE, 'relay.ts'), ['--listen', listen, '--to', to]);
  await relay.told();

  const games = await Promise.all(
    ground.games.map(async ({ before, host, port, database: by }) => {
      const entry = join(HERE, '../harness/entry.ts');
      const env = {
        ...{ HOST: '0.0.0.0', PORT: `${port}`, TRUST_PROXY: '1', LOG_LEVEL: 'silent' },
        ...{ DATABASE_URL: urlBy(by), PAGES: folder },
      };
      const game = run(before, entry, ['--quiet'], env);
      await whenReady(`http://${host}:${port}/`, game);
      return game;
    }),
  );
  const fronts: Line[] = await Promise.all(
    ground.games.map(({ host, port }) => openLine(port, host)),
  );
  const ports = fronts.map(({ base }) => new URL(base).port);
  const proxy = run([], join(SCRIPTS, 'proxy.ts'), [
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--to',
    ports.join(),
  ]);
  const { port } = (await proxy.told()) as { port: number };

  const weather: Weather[] = ground.games.map((_, way) => ({ way, delay: 0, deaf: 'no' }));
  const set = (game: number, part: Partial<Weather>) => {
    Object.assign(weather[game]!, part);
    relay.say(weather[game]!);
  };
  const part = (game: number) =>
    ground.unlink === null ? set(game, { deaf: 'both' }) : ground.unlink(game);
  const heal = (game: number) => {
    ground.relink(game);
    set(game, { deaf: 'no' });
  };
  return {
    base: `http://127.0.0.1:${port}/`,
    url: urlBy(own),
    delay: (game, ms) => set(game, { delay: ms }),
    part,
    heal,
    deafen: (game) => (ground.deafen === null ? set(game, { deaf: 'back' }) : ground.deafen(game)),
    async lose(game, seed, times) {
      for (let i = 0; i < times; i++) {
        part(game);
        await pause(20 + 180 * draw(seed, game, i, 1));
        heal(game);
        await pause(50 + 400 * draw(seed, game, i, 2));
      }
    },
    isReady: (game) => answersReady(fronts[game]!.base),
    async connected(game) {
      const answer = await fetch(`${fronts[game]!.base}health`, {
        headers: { connection: 'close' },
      });
      return ((await answer.json()) as { connected: number }).connected;
    },
    ended: () => games.flatMap((game, i) => (game.hasEnded() ? [i] : [])),
    async stop() {
      for (const one of [...games, proxy, relay]) one.signal('SIGKILL');
      await Promise.all([...games, proxy, relay].map(({ ended }) => ended));
      postgres.signal('SIGQUIT');
      await postgres.ended;
      await Promise.all(fronts.map((front) => front.close()));
      ground.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
