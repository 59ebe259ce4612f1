import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { type Child, startChild, type Usage } from '../classroom/child.ts';
import { type CrowdReport } from '../classroom/lesson.ts';
import { type DatabaseUsage, type Postgres } from '../classroom/postgres.ts';

export const CLASS = 50; // students

/** What everything that runs has used so far. */
export interface Counted {
  at: number; // ms
  servers: Usage[];
  crowds: Usage[];
  database: DatabaseUsage | null;
  machine: { idle: number; all: number }; // ms of all its processors
}

/** What was felt in some time, and used. */
export interface Played {
  before: Counted;
  after: Counted;
  felt: CrowdReport;
}

/** What runs in one part of the bench. */
export interface Stand {
  name: string;
  servers: Child[];
  crowds: Child[];
  postgres: Postgres | null;
  url: string;
}

/** Starts so many servers, over one database or a file each, and a generator for each of them. */
export async function openStand(
  name: string,
  count: number,
  postgres: Postgres | null,
): Promise<Stand> {
  const url = postgres ? await postgres.newDatabase() : '';
  const limits = { MAX_SESSIONS: '100000', MAX_CONNECTIONS: '1000000' };
  const place = { TRUST_PROXY: '1', HOST: '0.0.0.0' };
  const env = { ...limits, ...place, ...(postgres && { DATABASE_URL: url }) };
  const many = <T>(make: () => Promise<T>) => Promise.all(Array.from({ length: count }, make));
  const servers = await many(() => startChild('ours', { env }));
  return { name, servers, crowds: await many(() => startChild('crowd')), postgres, url };
}

/** Lets so many more students in, and plays. */
export async function grow(stand: Stand, more: number, deed: 'open' | 'openBare'): Promise<void> {
  const ports = stand.servers.map(({ port }) => port);
  const classes = Math.round(more / CLASS / stand.crowds.length);
  const plan = { ports, classes, students: CLASS };
  await Promise.all(stand.crowds.map((crowd) => crowd.ask(deed, plan)));
}

export async function begin(stand: Stand): Promise<void> {
  await Promise.all(stand.crowds.map((crowd) => crowd.ask('begin')));
}

function countMachine(): Counted['machine'] {
  const sum = { idle: 0, all: 0 };
  for (const { times } of cpus()) {
    sum.idle += times.idle;
    sum.all += times.user + times.nice + times.sys + times.idle + times.irq;
  }
  return sum;
}

export async function countAll({ servers, crowds, postgres, url }: Stand): Promise<Counted> {
  return {
    at: performance.now(),
    servers: await Promise.all(servers.map((one) => one.usage())),
    crowds: await Promise.all(crowds.map((one) => one.usage())),
    database: postgres && (await postgres.usage(url)),
    machine: countMachine(),
  };
}

async function reportAll(crowds: Child[]): Promise<CrowdReport> {
  const reports = await Promise.all(crowds.map((one) => one.ask<CrowdReport>('report')));
  const sum = (of: (one: CrowdReport) => number) => sumOf(reports, of);
  return {
    asked: sum((one) => one.asked),
    acknowledged: reports.flatMap(({ acknowledged }) => acknowledged),
    waited: reports.flatMap(({ waited }) => waited),
    refused: sum((one) => one.refused),
    gone: sum((one) => one.gone),
    connected: sum((one) => one.connected),
    bytes: sum((one) => one.bytes),
    packets: sum((one) => one.packets),
  };
}

/** Has the classes go on for so many ms. */
export async function playFor(stand: Stand, ms: number): Promise<Played> {
  await reportAll(stand.crowds);
  const before = await countAll(stand);
  await pause(ms);
  const felt = await reportAll(stand.crowds);
  return { before, after: await countAll(stand), felt };
}

/** Resolves after so many ms. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The sum of one figure over a list. */
export function sumOf<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0);
}

export async function stopAll({ servers, crowds }: Stand): Promise<void> {
  await Promise.all(crowds.map((crowd) => crowd.stop()));
  await Promise.all(servers.map((server) => server.stop()));
}
