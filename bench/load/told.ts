import { busyBetween } from '../classroom/child.ts';
import { printFigure, quantile } from '../figure.ts';
import { type Counted, type Played, type Stand, sumOf } from './stand.ts';

export const CYCLE = 20_000; // ms from round to round
export const TOO_LONG = 250; // ms
const MOST_HANDLES = 20_000; // of a process, as it is usual
const KIB = 2 ** 10;

/** What a bare server costs with the same clients: the floor of what is told of ours. */
export interface Floor {
  p50: number; // ms
  p99: number;
  cpu: number; // ms for a decision
  memory: number; // bytes of a client
}

/** Name, unit, value and the least it could be, or the bound it is held against. */
type Line = [name: string, unit: string, value: number, floor: number];

/** Ms of processor time of all servers. */
export function cpuOf({ before, after }: Played): number {
  return sumOf(after.servers, ({ cpu }) => cpu) - sumOf(before.servers, ({ cpu }) => cpu);
}

/** How much of its time the event loop of the busiest of them worked, 0–1. */
export function busiest({ before, after }: Played, of: 'servers' | 'crowds'): number {
  return Math.max(...after[of].map((one, i) => busyBetween(before[of][i]!, one)));
}

/** How much of their time all processors of the machine worked, 0–1. */
export function machineOf({ before, after }: Played): number {
  const all = after.machine.all - before.machine.all;
  return 1 - (after.machine.idle - before.machine.idle) / all;
}

/** Resident bytes that the servers have taken since. */
export function memorySince(empty: Counted, { after }: Played): number {
  return (
    sumOf(after.servers, ({ memory }) => memory) - sumOf(empty.servers, ({ memory }) => memory)
  );
}

/** Ms below which the share `q` of acknowledgements came; what has waited too long already is one of them. */
export function feltBy({ felt }: Played, q: number): number {
  return quantile([...felt.acknowledged, ...felt.waited.filter((ms) => ms > TOO_LONG)], q);
}

function secondsOf({ before, after }: Played): number {
  return (after.at - before.at) / 1_000;
}

/** Prints one step. */
export function reportStep(
  { name }: Stand,
  students: number,
  played: Played,
  empty: Counted,
  floor: Floor,
): void {
  const lines = [
    ...linesOfClients(students, played, floor),
    ...linesOfServers(students, played, empty, floor),
    ...linesOfDatabase(played, floor),
  ];
  for (const [what, unit, value, least] of lines) {
    printFigure(`load, ${name}, ${students} students: ${what}`, unit, value, least);
  }
}

function linesOfClients(students: number, played: Played, floor: Floor): Line[] {
  const { felt } = played;
  const decisions = felt.acknowledged.length;
  const [bytes, packets] = [felt.bytes / decisions, felt.packets / decisions];
  const due = (students * 1_000) / CYCLE;
  return [
    ['decision to acknowledgement, p50', 'ms', feltBy(played, 0.5), floor.p50],
    ['decision to acknowledgement, p99', 'ms', feltBy(played, 0.99), floor.p99],
    ['decisions', '1/s', decisions / secondsOf(played), due],
    ['decisions not yet acknowledged', '', felt.waited.length, felt.asked],
    ['decisions refused', '', felt.refused, felt.asked],
    ['connections lost', '', felt.gone, felt.connected],
    ['bytes sent per student and round', 'bytes', bytes, bytes],
    ['packets sent per student and round', 'packets', packets, packets],
    ['event loop of the busiest generator at work', '', busiest(played, 'crowds'), 1],
    ['processors of the machine at work', '', machineOf(played), 1],
  ];
}

function linesOfServers(students: number, played: Played, empty: Counted, floor: Floor): Line[] {
  const decisions = played.felt.acknowledged.length;
  const cpu = cpuOf(played);
  const memory = memorySince(empty, played) / students / KIB;
  const handles = Math.max(...played.after.servers.map((one) => one.handles));
  const least = (floor.cpu * 1_000) / CYCLE;
  return [
    ['server processor time per decision', 'ms', cpu / decisions, floor.cpu],
    ['server processor time per student', 'ms/s', cpu / secondsOf(played) / students, least],
    ['server memory per student', 'KiB', memory, floor.memory / KIB],
    ['event loop of the busiest server at work', '', busiest(played, 'servers'), 1],
    ['handles of the server with the most', '', handles, MOST_HANDLES],
  ];
}

function linesOfDatabase(played: Played, floor: Floor): Line[] {
  const [before, after] = [played.before.database, played.after.database];
  if (before === null || after === null) return [];
  const decisions = played.felt.acknowledged.length;
  const seconds = secondsOf(played);
  const flushes = (after.flushes - before.flushes) / seconds;
  const transactions = (after.transactions - before.transactions) / seconds;
  const size = (after.size - before.size) / decisions;
  return [
    ['Postgres processor time per decision', 'ms', (after.cpu - before.cpu) / decisions, floor.cpu],
    ['Postgres flushes of its log', '1/s', flushes, decisions / seconds],
    ['Postgres transactions', '1/s', transactions, decisions / seconds],
    ['Postgres log per decision', 'bytes', (after.log - before.log) / decisions, size],
  ];
}

/** Prints what a server needs that nobody is on. */
export function reportEmpty({ name }: Stand, { servers }: Counted): void {
  const memory = sumOf(servers, (one) => one.memory) / servers.length / KIB;
  printFigure(`load, ${name}: memory of an empty server`, 'KiB', memory, memory);
}

/** Prints what a student costs who waits in a lobby. */
export function reportQuiet({ name }: Stand, students: number, played: Played, floor: Floor): void {
  const title = `load, ${name}, ${students} students who wait: server processor time per student`;
  const cpu = cpuOf(played) / secondsOf(played) / students;
  printFigure(title, 'ms/s', cpu, (floor.cpu * 1_000) / CYCLE);
}
