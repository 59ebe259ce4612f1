import { type Cluster } from '../harness/cluster.ts';
import { draw } from './plan.ts';
import { pause } from './pupil.ts';

/** How hard it blows. */
export interface Weather {
  kills: number;
  stops: number; // SIGSTOP of a process, and SIGCONT after `still`
  still: number; // ms
  databases: NodeJS.Signals[]; // restarts, by the signal that ends it
  proxies: number; // restarts
  gap: [number, number]; // ms between two faults
}

export type Fault =
  | { kind: 'kill'; which: number }
  | { kind: 'stop'; which: number }
  | { kind: 'database'; signal: NodeJS.Signals }
  | { kind: 'proxy' };

/** The faults of a storm in an order that follows from the seed. */
export function planFaults(seed: number, weather: Weather, processes: number): Fault[] {
  const which = (...keys: number[]) => Math.floor(draw(seed, ...keys) * processes);
  const times = <T>(count: number, make: (i: number) => T) =>
    Array.from({ length: count }, (_, i) => make(i));
  const faults: Fault[] = [
    ...times(weather.kills, (i): Fault => ({ kind: 'kill', which: which(i, 11) })),
    ...times(weather.stops, (i): Fault => ({ kind: 'stop', which: which(i, 12) })),
    ...weather.databases.map((signal): Fault => ({ kind: 'database', signal })),
    ...times(weather.proxies, (): Fault => ({ kind: 'proxy' })),
  ];
  return faults
    .map((fault, i) => ({ fault, at: draw(seed, i, 13) }))
    .sort((a, b) => a.at - b.at)
    .map(({ fault }) => fault);
}

async function bring(cluster: Cluster, fault: Fault, still: number): Promise<void> {
  if (fault.kind === 'kill') {
    const game = cluster.games[fault.which]!;
    await game.end();
    await game.start();
  } else if (fault.kind === 'stop') {
    const game = cluster.games[fault.which]!;
    game.pause();
    setTimeout(game.resume, still); // the others are disturbed meanwhile
  } else if (fault.kind === 'database') {
    await cluster.postgres.end(fault.signal);
    await cluster.postgres.start();
  } else {
    await cluster.proxy.end();
    await cluster.proxy.start();
  }
}

/** Brings one fault after the other upon a cluster; `between` is called before each. */
export async function storm(
  cluster: Cluster,
  { seed, weather }: { seed: number; weather: Weather },
  between: (step: number) => void,
): Promise<void> {
  const [least, most] = weather.gap;
  for (const [step, fault] of planFaults(seed, weather, cluster.games.length).entries()) {
    between(step);
    await pause(least + (most - least) * draw(seed, step, 14));
    await bring(cluster, fault, weather.still);
  }
}
