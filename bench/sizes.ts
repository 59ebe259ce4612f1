import { readFileSync } from 'node:fs';

/**
 * What so many students would take, worked out from the figures of the benches `load` and `long`, and which
 * part gives way first. Prints Markdown. Argument: a file of those figures.
 */
const WANTED = [10_000, 1_000_000]; // students
const CLASS = 50;
const SEATS = 52 / CLASS; // connections per student: teacher and projector too
const CYCLE = 20; // seconds from decision to decision
const WORDS = 2; // that processes tell each other of a class in a round
const SHARE = 0.6; // of a processor that is planned with; the rest is for rushes
const OF_A_PACKET = 66; // bytes of TCP, IP and Ethernet around it
const MACHINE = { handles: 20_000, memory: 4 * 2 ** 20, processors: 16, network: 1_000 }; // KiB, Mbit/s
const MB = 1_000_000;

type Part = 'one process over Postgres' | 'two processes over Postgres';

interface Costs {
  cpu: number; // ms of all game processes for a decision
  memory: number; // KiB of a student
  empty: number; // KiB of a process nobody is on
  bytes: number; // sent per student and round, packets' own included
}

interface DatabaseCosts {
  cpu: number; // ms for a decision
  log: number; // bytes for a decision
  flushes: number; // a second, of one process
  size: number; // bytes for a decision
  flush: number; // ms of the disk for one
}

function readFigures(path: string): Map<string, number> {
  const lines = readFileSync(path, 'utf8').split('\n');
  const figures = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
  return new Map(figures.map(({ name, value }: { name: string; value: number }) => [name, value]));
}

function figureOf(name: string): number {
  const value = figures.get(name);
  if (value === undefined)
    throw new Error(`The figure "${name}" is missing: run both benches whole.`);
  return value;
}

/** A figure of the greatest step that both parts held: rushes are cheaper the larger they are. */
function heldBy(part: Part, what: string): number {
  return figureOf(`load, ${part}, ${students} students: ${what}`);
}

function costsOf(part: Part): Costs {
  const packets = heldBy(part, 'packets sent per student and round');
  return {
    cpu: heldBy(part, 'server processor time per decision'),
    memory: heldBy(part, 'server memory per student'),
    empty: figureOf(`load, ${part}: memory of an empty server`),
    bytes: heldBy(part, 'bytes sent per student and round') + packets * OF_A_PACKET,
  };
}

function databaseCosts(): DatabaseCosts {
  const part = 'one process over Postgres';
  return {
    cpu: heldBy(part, 'Postgres processor time per decision'),
    log: heldBy(part, 'Postgres log per decision'),
    flushes: heldBy(part, 'Postgres flushes of its log'),
    size: figureOf('long run over Postgres: database per decision'),
    flush: figureOf('load: one flush of 8 KiB to this disk'),
  };
}

/** Game processes for so many students when each class is spread over all: each follows all the others. */
function processesSpread(wanted: number): number {
  const work = wanted / CYCLE / (SHARE * 1_000); // processes for each ms of a decision
  const onMany = (processes: number) => one.cpu + (Math.min(processes, CLASS) - 1) * following;
  for (let processes = 1; processes < CLASS; processes++) {
    if (work * onMany(processes) <= processes) return processes;
  }
  return Math.max(CLASS, Math.ceil(work * onMany(CLASS)));
}

/** The same when a class stays on one process. */
function processesByClass(wanted: number): number {
  return Math.ceil((wanted / CYCLE) * (one.cpu / (SHARE * 1_000)));
}

function row(cells: (string | number)[]): string {
  return `| ${cells.map((cell) => (typeof cell === 'number' ? told(cell) : cell)).join(' | ')} |`;
}

function told(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

function printNeeds(): void {
  const needs: [string, (students: number) => number][] = [
    ['decisions a second', (n) => n / CYCLE],
    ['game processes, each class spread over all', processesSpread],
    ['game processes, each class on one', processesByClass],
    ['their memory, GiB', (n) => (n * one.memory + processesByClass(n) * one.empty) / 2 ** 20],
    ['connections', (n) => n * SEATS],
    ['sent, Mbit/s', (n) => (n * one.bytes * 8) / CYCLE / MB],
    ['processors of Postgres', (n) => (n * database.cpu) / CYCLE / (SHARE * 1_000)],
    ['flushes of its log a second', (n) => processesByClass(n) * database.flushes],
    ['its log, MB/s', (n) => (n * database.log) / CYCLE / MB],
    ['messages between processes a second', (n) => (n / CLASS / CYCLE) * WORDS],
    ['the database grows in an hour, GB', (n) => (n * database.size * 3_600) / CYCLE / 1_000 / MB],
  ];
  console.log(row(['needed', ...WANTED.map((n) => `${told(n)} students`)]));
  console.log(row(['---', ...WANTED.map(() => '--:')]));
  for (const [need, of] of needs) console.log(row([need, ...WANTED.map(of)]));
}

function printLimits(): void {
  const { handles, memory, processors, network } = MACHINE;
  const perProcess = 1_000 * SHARE * CYCLE; // ms of decisions' work between a student's two
  const flushes = 1_000 / database.flush / database.flushes;
  const limits: [string, number][] = [
    [`event loop of one game process at ${SHARE * 100} %`, perProcess / one.cpu],
    [`handles of one game process, ${told(handles)}`, handles / SEATS],
    [`memory of one game process, ${memory / 2 ** 20} GiB`, (memory - one.empty) / one.memory],
    [
      'half of the work of game processes is to follow each other, each class spread over all',
      ((1 + one.cpu / following) * perProcess) / (2 * one.cpu),
    ],
    [
      `Postgres on ${processors} processors at ${SHARE * 100} %`,
      (perProcess * processors) / database.cpu,
    ],
    ['one flush after the other on this disk, each class on one process', flushes * students],
    [`one network card of ${told(network)} Mbit/s`, (network * MB * CYCLE) / 8 / one.bytes],
  ];
  console.log(row(['part', 'gives way at so many students']));
  console.log(row(['---', '--:']));
  for (const limit of limits.toSorted((a, b) => a[1] - b[1])) {
    console.log(row(limit));
  }
}

const figures = readFigures(process.argv[2]!);
const PARTS: Part[] = ['one process over Postgres', 'two processes over Postgres'];
const students = Math.min(...PARTS.map((part) => figureOf(`load, ${part}: students held`)));
const [one, two] = PARTS.map(costsOf) as [Costs, Costs];
const following = Math.max(two.cpu - one.cpu, 0); // ms that one decision costs each other process
const database = databaseCosts();
printLimits();
console.log();
printNeeds();
