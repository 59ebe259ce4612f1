import { spawnSync } from 'node:child_process';
import { freePort } from '../../../scripts/free-port.ts';

/** Where a game process runs, and by which addresses it is reached and reaches its database. */
export interface Place {
  before: string[]; // the command that runs it there
  host: string;
  port: number;
  database: string; // host and port
}

/** Networks that are this machine's alone: one for the database, one for each game process, links between. */
export interface Ground {
  how: 'namespaces' | 'relays';
  games: Place[];
  database: { before: string[]; port: number };
  own: string; // host and port by which the test reaches the database
  /** Takes the link between a process and the database away; null: this ground has no links. */
  unlink: ((game: number) => void) | null;
  /** What the database sends to this process goes nowhere, and what it sends arrives. */
  deafen: ((game: number) => void) | null;
  relink(game: number): void;
  remove(): void;
}

function ip(line: string): void {
  const { status, stderr } = spawnSync('ip', line.split(' '), { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ip ${line}: ${stderr}`);
}

/** Whether this machine lets this user make networks and links. */
export function hasNamespaces(): boolean {
  const name = `hos-try-${process.pid}`;
  try {
    ip(`netns add ${name}`);
  } catch {
    return false;
  }
  try {
    ip(`-n ${name} link add name one type veth peer name two`);
    return true;
  } catch {
    return false;
  } finally {
    ip(`netns del ${name}`);
  }
}

/** A link of two ends, `.1` in one namespace (none: this machine's own network) and `.2` in another. */
function link(name: string, net: string, there: string, inside?: string): void {
  const [near, far] = [`${name}a`, `${name}b`];
  const within = inside === undefined ? '' : `-n ${inside} `;
  ip(`${within}link add name ${near} type veth peer name ${far} netns ${there}`);
  ip(`${within}addr add ${net}.1/30 dev ${near}`);
  ip(`-n ${there} addr add ${net}.2/30 dev ${far}`);
  ip(`${within}link set ${near} up`);
  ip(`-n ${there} link set ${far} up`);
}

/** Real networks: a namespace for the database, one for each of so many game processes. */
export function namespaces(count: number): Ground {
  const id = process.pid % 100_000;
  const net = `10.${100 + (id % 100)}`;
  const database = `hos${id}d`;
  const games = Array.from({ length: count }, (_, i) => `hos${id}g${i}`);
  for (const name of [database, ...games]) {
    ip(`netns add ${name}`);
    ip(`-n ${name} link set lo up`);
  }
  link(`h${id}d`, `${net}.250`, database);
  for (const [i, game] of games.entries()) {
    link(`h${id}f${i}`, `${net}.${i}`, game);
    link(`back${i}`, `${net}.${100 + i}`, game, database);
  }
  const far = (i: number) => `${net}.${100 + i}.2`;
  const run = (name: string) => ['ip', 'netns', 'exec', name];
  return {
    how: 'namespaces',
    games: games.map((name, i) => ({
      ...{ before: run(name), host: `${net}.${i}.2`, port: 8080 },
      database: `${net}.${100 + i}.1:5432`,
    })),
    database: { before: run(database), port: 5433 },
    own: `${net}.250.2:5432`,
    unlink: (i) => ip(`-n ${database} link set back${i}a down`),
    deafen: (i) => ip(`-n ${database} route add blackhole ${far(i)}/32`),
    relink(i) {
      spawnSync('ip', ['-n', database, 'route', 'del', 'blackhole', `${far(i)}/32`]);
      ip(`-n ${database} link set back${i}a up`);
    },
    remove() {
      for (const name of [database, ...games]) ip(`netns del ${name}`);
    },
  };
}

/** The same places all in this machine's one network: its links are relays, that hold back what they pass on. */
export async function relays(count: number): Promise<Ground> {
  const free = async () => `127.0.0.1:${await freePort()}`;
  const games: Place[] = [];
  for (let i = 0; i < count; i++) {
    games.push({ before: [], host: '127.0.0.1', port: await freePort(), database: await free() });
  }
  return {
    ...{ how: 'relays', games, database: { before: [], port: await freePort() } },
    ...{ own: await free(), unlink: null, deafen: null, relink() {}, remove() {} },
  };
}
