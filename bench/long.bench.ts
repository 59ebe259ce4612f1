import { type Child, startChild, type Usage } from './classroom/child.ts';
import { type SchoolPlan, type SchoolReport } from './classroom/lesson.ts';
import { type Postgres, startPostgres } from './classroom/postgres.ts';
import { printFigure } from './figure.ts';
import { lineThrough } from './long/line.ts';

/**
 * Classes for as long as an hour of lessons would open: played whole by twenty to fifty, debriefed, and then
 * deleted, closed or left. After each handful the clock is set forward until the server has forgotten them, and
 * memory, handles and the database are looked at: the slopes per class are to be nothing. The floor of a
 * slope is its standard error, so that its ratio is how many of those it lies from nothing.
 */
const isShort = process.env['SHORT'] === '1';
const TIMES = isShort ? { file: 15_000, Postgres: 10_000 } : { file: 150_000, Postgres: 75_000 }; // ms
const SIDE_BY_SIDE = 8; // classes
const ROUNDS = 10;
const SIZED = { students: 30, classes: isShort ? 4 : 16 }; // of which the database's size is told
const WARMING = 1 / 3; // of the samples: until code and buffers are there
const IDLE = 660_000; // ms after which a server has forgotten who left
const LOOK_EVERY = 100; // ms
const KIB = 2 ** 10;

interface Sample extends Usage {
  classes: number; // so far
}

interface Ground {
  name: keyof typeof TIMES;
  server: Child;
  school: Child;
  size(): Promise<number>; // bytes of the database
}

async function openGround(name: Ground['name'], postgres: Postgres | null): Promise<Ground> {
  const url = postgres ? await postgres.newDatabase() : '';
  const env = { MAX_SESSIONS: '100000', TRUST_PROXY: '1', ...(postgres && { DATABASE_URL: url }) };
  const server = await startChild('ours', { env, gc: true });
  const size = () => postgres?.usage(url).then((one) => one.size) ?? server.ask<number>('fileSize');
  return { name, server, school: await startChild('school'), size };
}

function play({ server, school }: Ground, plan: Partial<SchoolPlan>): Promise<SchoolReport> {
  const usual = { classes: SIDE_BY_SIDE, rounds: ROUNDS, students: null, keep: false };
  return school.ask('play', { ...usual, ...plan, port: server.port });
}

/** Resolves when the server counts no more of this. */
async function whenNone({ server }: Ground, what: 'connected' | 'rooms'): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${server.port}/health`);
    const counts = (await answer.json()) as Record<typeof what, number>;
    if (counts[what] === 0) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

/** Resolves when all have left and the server has forgotten them. */
async function forget(ground: Ground): Promise<void> {
  await whenNone(ground, 'connected');
  await ground.server.ask('skip', IDLE);
  await whenNone(ground, 'rooms');
}

/** What a class of this size leaves in the database. */
async function measureSize(ground: Ground): Promise<void> {
  const before = await ground.size();
  const { students, classes } = SIZED;
  const { decisions } = await play(ground, { ...SIZED, keep: true });
  const grown = (await ground.size()) - before;
  const title = `long run over ${ground.name}: database of a class of ${students} and ${ROUNDS} rounds`;
  printFigure(title, 'KiB', grown / classes / KIB, grown / classes / KIB);
  const each = grown / decisions;
  printFigure(`long run over ${ground.name}: database per decision`, 'bytes', each, each);
}

async function sample(ground: Ground, classes: number): Promise<Sample> {
  await forget(ground);
  return { ...(await ground.server.usage()), classes };
}

function report({ name }: Ground, samples: readonly Sample[]): void {
  const settled = samples.slice(Math.floor(samples.length * WARMING));
  const slopes: [string, string, (one: Sample) => number][] = [
    ['objects after collection', 'KiB/class', ({ heap }) => heap / KIB],
    ['compiled code', 'KiB/class', ({ code }) => code / KIB],
    ['resident memory', 'KiB/class', ({ memory }) => memory / KIB],
    ['handles', '1/class', ({ handles }) => handles],
  ];
  for (const [what, unit, of] of slopes) {
    const points = settled.map((one) => ({ x: one.classes, y: of(one) }));
    const { slope, error } = lineThrough(points);
    printFigure(`long run over ${name}: slope of ${what}`, unit, slope, error);
  }
  const [first, last] = [samples[0]!, samples.at(-1)!];
  printFigure(`long run over ${name}: classes`, '', last.classes, first.classes);
  const [heap, before] = [last.heap / KIB, first.heap / KIB];
  printFigure(`long run over ${name}: objects at the end`, 'KiB', heap, before);
  printFigure(`long run over ${name}: handles at the end`, '', last.handles, first.handles);
}

async function run(name: Ground['name'], postgres: Postgres | null): Promise<void> {
  const ground = await openGround(name, postgres);
  try {
    await measureSize(ground);
    let classes = SIZED.classes;
    const samples = [await sample(ground, classes)];
    const end = performance.now() + TIMES[name];
    while (performance.now() < end) {
      await play(ground, {});
      classes += SIDE_BY_SIDE;
      samples.push(await sample(ground, classes));
    }
    report(ground, samples);
  } finally {
    await ground.school.stop();
    await ground.server.stop();
  }
}

await run('file', null);
const postgres = await startPostgres();
try {
  await run('Postgres', postgres);
} finally {
  await postgres.stop();
}
