import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Durations, type ProcessFigures } from '../../view/figures.ts';
import { type Counts, type Spread, STEPS, timesOf } from './hub/counts.ts';
import { type Hub, roomsOf } from './hub/hub.ts';
import { refusalsOf } from './refusals.ts';

const WINDOW = 60_000; // ms that rates and durations are told of
const RESOLUTION = 20; // ms, of the event loop's delay
const MS = 1e6; // ns

/** What is connected to this process and open in it, now. */
export interface Present {
  sessions: number;
  seats: number;
  connected: ProcessFigures['connected'];
  websocket: number;
  polling: number;
}

/** Counts who is there. */
export async function countPresent(hub: Hub): Promise<Present> {
  const connected = { student: 0, teacher: 0, wall: 0, none: hub.io.sockets.sockets.size };
  let [sessions, seats] = [0, 0];
  for (const { session, students, teachers, walls } of await roomsOf(hub)) {
    connected.student += students.size;
    connected.teacher += teachers.size;
    connected.wall += walls.size;
    connected.none -= students.size + teachers.size + walls.size;
    if (session.phase === 'closed') continue;
    sessions++;
    seats += session.players.length;
  }
  let polling = 0;
  for (const { conn } of hub.io.sockets.sockets.values()) {
    if (conn.transport.name === 'polling') polling++;
  }
  const websocket = hub.io.sockets.sockets.size - polling;
  return { sessions, seats, connected, websocket, polling };
}

/** Ms since the first of what is not in the journal yet was asked; 0: all is. */
export function lagOf({ tick }: Hub): number {
  const oldest = tick.storing ?? tick.oldest;
  return oldest === null ? 0 : performance.now() - oldest;
}

/** What was counted at one time, to tell what came since. */
interface Mark {
  at: number; // ms of the process's own clock
  cpu: NodeJS.CpuUsage;
  decided: Spread;
  committed: Spread;
}

function markOf({ decided, committed }: Counts): Mark {
  const copy = ({ steps, sum }: Spread) => ({ steps: [...steps], sum });
  return {
    at: performance.now(),
    cpu: process.cpuUsage(),
    decided: copy(decided),
    committed: copy(committed),
  };
}

/** Keeps `hub.figures` and `hub.kept`: `renew` is called every few seconds. */
export function keepFigures(hub: Hub): { renew(): Promise<void>; stop(): void } {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  delays.enable();
  let marks = [markOf(hub.counts)]; // of the last minute, the oldest first
  return {
    async renew() {
      const present = await countPresent(hub);
      const now = markOf(hub.counts);
      const [first, last] = [marks[0]!, marks.at(-1)!];
      marks = [...marks.filter(({ at }, i) => now.at - at < WINDOW || i === marks.length - 1), now];
      const delay = Math.max(0, delays.percentile(99) / MS - RESOLUTION);
      delays.reset();
      const windows = Math.max(1, (now.at - first.at) / WINDOW);
      hub.figures = {
        ...{ sessions: present.sessions, seats: present.seats },
        ...{ connected: present.connected, polling: present.polling },
        decisions: Math.round((timesOf(now.decided) - timesOf(first.decided)) / windows),
        acknowledged: durations(now.decided, first.decided),
        committed: durations(now.committed, first.committed),
        lag: lagOf(hub),
        storing: hub.storing,
        refused: Object.fromEntries(refusalsOf(hub)),
        turnedAway: hub.counts.turnedAway.process + hub.counts.turnedAway.address,
        memory: process.memoryUsage.rss(),
        cpu: shareOfCpu(last, now),
        delay,
      };
      hub.kept = await hub.journal.kept().catch(() => hub.kept);
    },
    stop: () => delays.disable(),
  };
}

function shareOfCpu(before: Mark, now: Mark): number {
  const used = now.cpu.user + now.cpu.system - before.cpu.user - before.cpu.system; // µs
  return used / 1_000 / Math.max(1, now.at - before.at);
}

function durations(now: Spread, before: Spread): Durations {
  const steps = now.steps.map((count, i) => count - before.steps[i]!);
  return { p50: quantile(steps, 0.5), p99: quantile(steps, 0.99) };
}

/** The duration in ms that a share of all do not exceed, between the ends of its step; null: there are none. */
export function quantile(steps: readonly number[], share: number): number | null {
  const wanted = steps.reduce((sum, one) => sum + one, 0) * share;
  if (wanted === 0) return null;
  let passed = 0;
  for (const [i, count] of steps.entries()) {
    if (passed + count < wanted) {
      passed += count;
      continue;
    }
    const low = STEPS[i - 1] ?? 0;
    const high = STEPS[i] ?? low;
    return low + (high - low) * ((wanted - passed) / count);
  }
  return null;
}
