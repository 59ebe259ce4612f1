import { randomInt } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { type Lesson, openLesson } from '../storm/lesson.ts';
import { type CrowdPlan, type LessonReport } from '../storm/plan.ts';
import { judgeAll } from '../storm/verdict.ts';
import { hasNamespaces, namespaces, relays } from './ground.ts';
import { type Network, openNetwork, pause } from './network.ts';

const FULL = process.env['FULL'] === '1';
const SEED = Number(process.env['NETWORK_SEED'] ?? randomInt(2 ** 31));
const PROCESSES = FULL ? 3 : 2;
const LESSONS = FULL ? 6 : 2;
const LESSON: CrowdPlan = FULL
  ? { ...base(), students: 20, late: 1, rounds: 8, timer: 12, reveal: 3, think: 3_000, idle: 0.3 }
  : { ...base(), students: 6, late: 1, rounds: 2, timer: 5, reveal: 3, think: 300, idle: 0 };
const DELAYS = [50, 120, 200]; // ms each way
const LONG = FULL ? 15_000 : 700; // ms that a process is cut off
const LOSSES = FULL ? 12 : 2; // moments without a link, of each process

function base() {
  return { base: '', port: 0, seed: SEED, lessons: [], lines: 1 };
}

/** What may happen between a process and its database without anybody being told. */
const FAULTS: Record<string, (network: Network, game: number) => Promise<void>> = {
  async delay(network, game) {
    network.delay(game, DELAYS[game % DELAYS.length]!);
    await pause(LONG);
    network.delay(game, 0);
  },
  loss: (network, game) => network.lose(game, SEED, LOSSES),
  async partition(network, game) {
    network.part(game);
    await pause(LONG);
    if (FULL) await whenEmpty(network, game);
    network.heal(game);
  },
  async 'one-way partition'(network, game) {
    network.deafen(game);
    await pause(LONG);
    network.heal(game);
  },
};

/** Resolves when all pages of a process have found another one. */
async function whenEmpty(network: Network, game: number): Promise<void> {
  while ((await network.connected(game)) > 0) await pause(100);
}

/** What the classes felt of it. */
function print(how: string, reports: LessonReport[]): void {
  const pupils = reports.flatMap((report) => report.pupils);
  const waits = pupils.flatMap((one) => one.waits).toSorted((a, b) => a - b);
  const sum = (of: (pupil: (typeof pupils)[number]) => number) =>
    pupils.reduce((all, one) => all + of(one), 0);
  console.table({
    ...{ how, seed: SEED, processes: PROCESSES, classes: reports.length, students: pupils.length },
    acknowledged: waits.length,
    'wait, median, ms': Math.round(waits[Math.floor(waits.length / 2)]!),
    'wait, longest, ms': Math.round(waits.at(-1)!),
    'come too late': sum(({ refused }) => refused.length),
    'asked again': sum(({ again }) => again),
    'lines lost': sum(({ away }) => away.length),
  });
}

it(
  `loses nothing of ${LESSONS} classes when the network between ${PROCESSES} processes and their database fails`,
  async () => {
    const real = FULL && hasNamespaces();
    const ground = real ? namespaces(PROCESSES) : await relays(PROCESSES);
    const network = await openNetwork(ground);
    onTestFinished(network.stop);
    const plan = { ...LESSON, base: network.base };
    const lessons: Lesson[] = await Promise.all(
      Array.from({ length: LESSONS }, (_, i) => openLesson(plan, i, [network.base])),
    );
    onTestFinished(() => {
      for (const lesson of lessons) lesson.close();
    });

    for (const fault of Object.values(FAULTS)) {
      for (let game = 0; game < (FULL ? PROCESSES : 1); game++) await fault(network, game);
      if (!FULL) continue;
      while (!(await network.isReady(0))) await pause(100);
    }
    const reports = await Promise.all(lessons.map((lesson) => lesson.finish()));
    const verdicts = await judgeAll(network.url, reports);
    if (FULL) print(ground.how, reports);

    const why = `NETWORK_SEED=${SEED}`;
    expect(network.ended(), why).toEqual([]);
    expect(verdicts, why).toHaveLength(LESSONS);
    for (const verdict of verdicts) {
      expect(verdict, why).toMatchObject({ phase: 'closed', missing: 0, twice: 0 });
      expect(verdict, why).toMatchObject({ lost: [], unheard: [], doubted: [] });
      expect(verdict, why).toMatchObject({ sameDebrief: true, strange: [] });
    }
  },
  FULL ? 900_000 : 60_000,
);
