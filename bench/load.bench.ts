import { startChild } from './classroom/child.ts';
import { type Postgres, startPostgres } from './classroom/postgres.ts';
import { printFigure, quantile } from './figure.ts';
import { timeFlush } from './load/disk.ts';
import {
  begin,
  CLASS,
  countAll,
  grow,
  openStand,
  type Played,
  pause,
  playFor,
  type Stand,
  stopAll,
} from './load/stand.ts';
import {
  busiest,
  CYCLE,
  cpuOf,
  type Floor,
  feltBy,
  machineOf,
  memorySince,
  reportEmpty,
  reportQuiet,
  reportStep,
  TOO_LONG,
} from './load/told.ts';

/**
 * How many students one process holds, and two over one database: classes of fifty with teacher and
 * projector, a decision of everybody every twenty seconds, more and more classes until the slowest of a
 * hundred acknowledgements takes too long. Clients are processes of their own on the same machine. The
 * floor is a bare `ws` server that acknowledges and says as much, measured first.
 */
const isShort = process.env['SHORT'] === '1';
const STEPS = isShort
  ? [500, 1_000]
  : [2_000, 8_000, 12_000, 16_000, 19_000, 26_000, 33_000, 38_000];
const OF_ONE = 19_000; // students, whose handles one process has
const BARE = isShort ? 500 : 4_000; // clients of the floor
const QUIET = isShort ? 3_000 : 10_000; // ms that the first classes wait in their lobby
const SETTLE = 8_000; // ms: from then on decisions come evenly
const WINDOW = isShort ? 10_000 : CYCLE; // ms of a measurement

/** `packets` and `bytes` a round, to each of a class's students; those of its teacher shared out among them. */
async function measureBare(packets: number, bytes: number): Promise<Floor> {
  const args = [CLASS, Math.round(packets), Math.round(bytes), CYCLE].map(String);
  const servers = [await startChild('echo', { args })];
  const crowds = [await startChild('crowd')];
  const stand: Stand = { name: 'bare', servers, crowds, postgres: null, url: '' };
  const empty = await countAll(stand);
  await grow(stand, BARE, 'openBare');
  await pause(SETTLE);
  const played = await playFor(stand, WINDOW);
  await stopAll(stand);
  const { acknowledged } = played.felt;
  return {
    p50: quantile(acknowledged, 0.5),
    p99: quantile(acknowledged, 0.99),
    cpu: cpuOf(played) / acknowledged.length,
    memory: memorySince(empty, played) / BARE,
  };
}

/** Why it went no further. */
function nameLimit(p99: number, played: Played): string {
  if (p99 <= TOO_LONG) return 'the end of the steps, where a process has no handles left';
  if (busiest(played, 'crowds') > 0.9) return 'the generator: the server was not found out';
  if (machineOf(played) > 0.95) return 'the processors that server, generator and database share';
  if (busiest(played, 'servers') > 0.9) return 'the event loop of the server';
  return 'the journal or the disk under it: nothing else was busy';
}

async function climb(stand: Stand, floor: Floor): Promise<void> {
  const empty = await countAll(stand);
  reportEmpty(stand, empty);
  let [held, students] = [0, 0];
  let limit = '';
  const steps = STEPS.filter((step) => step <= OF_ONE * stand.servers.length);
  for (const step of steps) {
    await grow(stand, step - students, 'open');
    students = step;
    if (students === STEPS[0]) reportQuiet(stand, students, await playFor(stand, QUIET), floor);
    await begin(stand);
    await pause(SETTLE);
    let played = await playFor(stand, WINDOW);
    // One hiccup of the machine is not the server's limit: a second window decides.
    if (feltBy(played, 0.99) > TOO_LONG) played = await playFor(stand, WINDOW);
    reportStep(stand, students, played, empty, floor);
    const p99 = feltBy(played, 0.99);
    limit = nameLimit(p99, played);
    if (p99 > TOO_LONG) break;
    held = students;
  }
  printFigure(`load, ${stand.name}: students held`, '', held, steps.at(-1)!);
  console.error(`${stand.name} held ${held} students; what came first: ${limit}.`);
}

async function runPart(
  name: string,
  count: number,
  postgres: Postgres | null,
  floor: Floor,
): Promise<void> {
  const stand = await openStand(name, count, postgres);
  try {
    await climb(stand, floor);
  } finally {
    await stopAll(stand);
  }
}

const flush = timeFlush();
printFigure('load: one flush of 8 KiB to this disk', 'ms', flush, flush);
const floor = await measureBare(14, 7_700);
await runPart('one process over a file', 1, null, floor);
const postgres = await startPostgres();
try {
  await runPart('one process over Postgres', 1, postgres, floor);
  await runPart('two processes over Postgres', 2, postgres, floor);
} finally {
  await postgres.stop();
}
