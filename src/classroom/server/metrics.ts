import { Counter, collectDefaultMetrics, Gauge, type Metric, Registry } from 'prom-client';
import { PROTOCOL } from '../protocol/messages.ts';
import { countPresent, lagOf } from './figures.ts';
import { type Spread, STEPS, timesOf } from './hub/counts.ts';
import { type Hub } from './hub/hub.ts';
import { refusalsOf } from './refusals.ts';

const PREFIX = 'holdorsell_';
const SECOND = 1_000; // ms
const RESOLUTION = 20; // ms, of the event loop's delay

/** A process's figures as Prometheus reads them, worked out when it asks. Every label has a fixed list of values. */
export function openMetrics(hub: Hub, version: string): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: RESOLUTION });
  tellInfo(registry, version);
  tellPresent(registry, hub);
  tellJournal(registry, hub);
  tellCounts(registry, hub);
  return registry;
}

function tellInfo(registry: Registry, version: string): void {
  const about = { version, protocol: String(PROTOCOL) };
  const labelNames = Object.keys(about);
  const help = 'Version of the program and of the protocol it speaks.';
  new Gauge({ name: `${PREFIX}info`, help, labelNames, registers: [registry] }).set(about, 1);
}

function tellPresent(registry: Registry, hub: Hub): void {
  const registers = [registry];
  new Gauge({
    ...{ name: `${PREFIX}sessions`, help: 'Classes in the memory of this process, not over.' },
    registers,
    async collect() {
      this.set((await countPresent(hub)).sessions);
    },
  });
  new Gauge({
    ...{ name: `${PREFIX}seats`, help: 'Seats of these classes.', registers },
    async collect() {
      this.set((await countPresent(hub)).seats);
    },
  });
  new Gauge({
    ...{ name: `${PREFIX}sessions_kept`, help: 'Classes in the database, as it last told.' },
    registers,
    collect() {
      this.remove();
      if (hub.kept !== null) this.set(hub.kept);
    },
  });
  new Gauge({
    ...{ name: `${PREFIX}connected`, help: 'Connections by what they may do; none: in no class.' },
    ...{ labelNames: ['part'], registers },
    async collect() {
      const { connected } = await countPresent(hub);
      for (const [part, count] of Object.entries(connected)) this.set({ part }, count);
    },
  });
  new Gauge({
    ...{ name: `${PREFIX}connections`, help: 'Connections by the way they take.' },
    ...{ labelNames: ['transport'], registers },
    async collect() {
      const { websocket, polling } = await countPresent(hub);
      this.set({ transport: 'websocket' }, websocket);
      this.set({ transport: 'polling' }, polling);
    },
  });
}

function tellJournal(registry: Registry, hub: Hub): void {
  const registers = [registry];
  new Gauge({
    ...{ name: `${PREFIX}journal_lag_seconds`, registers },
    help: 'Age of the first ask that is not in the journal yet.',
    collect() {
      this.set(lagOf(hub) / SECOND);
    },
  });
  new Gauge({
    ...{ name: `${PREFIX}journal_writable`, registers },
    help: '1 while the last commit went through, else 0.',
    collect() {
      this.set(Number(hub.storing));
    },
  });
}

function tellCounts(registry: Registry, hub: Hub): void {
  const { decided, committed, appends, takings, words, turnedAway } = hub.counts;
  const each = (
    name: string,
    help: string,
    label: string,
    counts: () => Iterable<[string, number]>,
  ) => tellEach(registry, `${PREFIX}${name}`, help, label, counts);
  const one = (name: string, help: string, count: () => number) =>
    tellOne(registry, `${PREFIX}${name}`, help, count);
  one('decisions_total', 'Decisions that were accepted.', () => timesOf(decided));
  one(
    'catch_ups_total',
    'Times that lines of other processes were read.',
    () => hub.counts.catchUps,
  );
  each('commits_total', 'Appends to a class’s journal.', 'outcome', () => Object.entries(appends));
  each('timers_total', 'Classes whose time was kept.', 'taken', () => Object.entries(takings));
  each('words_total', 'Messages between processes.', 'way', () => Object.entries(words));
  each('turned_away_total', 'Connections refused.', 'limit', () => Object.entries(turnedAway));
  each('refusals_total', 'Messages refused.', 'code', () => refusalsOf(hub));
  tellSpread(registry, 'acknowledgement_seconds', 'From a decision to its answer.', decided);
  tellSpread(registry, 'commit_seconds', 'Each transaction of the journal.', committed);
}

function tellOne(registry: Registry, name: string, help: string, count: () => number): void {
  new Counter({
    ...{ name, help, registers: [registry] },
    collect() {
      this.reset();
      this.inc(count());
    },
  });
}

function tellEach(
  registry: Registry,
  name: string,
  help: string,
  label: string,
  counts: () => Iterable<[string, number]>,
): void {
  new Counter({
    ...{ name, help, labelNames: [label], registers: [registry] },
    collect() {
      this.reset();
      for (const [value, count] of counts()) this.inc({ [label]: value }, count);
    },
  });
}

/** A histogram of what was counted elsewhere: the library's own would cost more than what it measures. */
function tellSpread(registry: Registry, short: string, help: string, spread: Spread): void {
  const name = `${PREFIX}${short}`;
  const about = { name, help, type: 'histogram' };
  const get = async () => ({ ...about, values: linesOf(name, spread) });
  registry.registerMetric({ ...about, get } as unknown as Metric);
}

function linesOf(name: string, { steps, sum }: Spread): object[] {
  let count = 0;
  const buckets = steps.map((inStep, i) => {
    count += inStep;
    const end = STEPS[i];
    const le = end === undefined ? '+Inf' : end / SECOND;
    return { metricName: `${name}_bucket`, labels: { le }, value: count };
  });
  return [
    ...buckets,
    { metricName: `${name}_sum`, labels: {}, value: sum / SECOND },
    { metricName: `${name}_count`, labels: {}, value: count },
  ];
}
