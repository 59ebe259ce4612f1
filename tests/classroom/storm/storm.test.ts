import { randomInt } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { startCluster } from '../harness/cluster.ts';
import { openCrowd } from './crowds.ts';
import { storm, type Weather } from './faults.ts';
import { type CrowdPlan, draw } from './plan.ts';
import { printStorm } from './report.ts';
import { judgeAll } from './verdict.ts';

const FULL = process.env['FULL'] === '1';
const SEED = Number(process.env['STORM_SEED'] ?? randomInt(2 ** 31));
const PROCESSES = FULL ? 3 : 2;
const CROWDS = FULL ? 2 : 1; // processes with students
const LESSONS = FULL ? 60 : 3;
const LESSON: Omit<CrowdPlan, 'base' | 'port' | 'lessons'> = FULL
  ? {
      seed: SEED,
      students: 50,
      late: 2,
      rounds: 6,
      timer: 8,
      reveal: 3,
      think: 4_000,
      idle: 0.3,
      lines: 4,
    }
  : {
      seed: SEED,
      students: 8,
      late: 1,
      rounds: 2,
      timer: 5,
      reveal: 3,
      think: 400,
      idle: 0.3,
      lines: 2,
    };
const WEATHER: Weather = FULL
  ? {
      ...{ kills: 50, stops: 4, still: 8_000, databases: ['SIGINT', 'SIGQUIT'], proxies: 2 },
      gap: [1_500, 4_500],
    }
  : {
      ...{ kills: 3, stops: 1, still: 1_500, databases: ['SIGQUIT'], proxies: 1 },
      gap: [100, 500],
    };
const CUT = 0.5; // share of the faults before which a line is cut
const STALL = 0.2;

/** Numbers of the classes of one crowd. */
const lessonsOf = (crowd: number) =>
  Array.from({ length: LESSONS }, (_, i) => i).filter((i) => i % CROWDS === crowd);

it(
  `holds ${LESSONS} classes of ${LESSON.students} through ${WEATHER.kills} kills and all else that breaks (STORM_SEED=${SEED})`,
  async () => {
    const cluster = await startCluster(PROCESSES);
    onTestFinished(cluster.stop);
    const plans = Array.from({ length: CROWDS }, (_, i): CrowdPlan => {
      return { ...LESSON, base: cluster.base, port: cluster.proxy.port, lessons: lessonsOf(i) };
    });
    const crowds = await Promise.all(plans.map(openCrowd));
    onTestFinished(() => {
      for (const crowd of crowds) crowd.end();
    });

    const startedAt = performance.now();
    const disturbed = { cuts: 0, stalls: 0 };
    await storm(cluster, { seed: SEED, weather: WEATHER }, (step) => {
      const crowd = crowds[Math.floor(draw(SEED, step, 21) * CROWDS)]!;
      const line = Math.floor(draw(SEED, step, 22) * LESSON.lines);
      const kind = draw(SEED, step, 23);
      if (kind < CUT) disturbed.cuts++;
      else if (kind < CUT + STALL) disturbed.stalls++;
      if (kind < CUT) crowd.say({ cut: line });
      else if (kind < CUT + STALL) crowd.say({ stall: line });
    });
    const lasted = performance.now() - startedAt;
    for (const crowd of crowds) crowd.say({ finish: true });
    const reports = await Promise.all(crowds.map(({ done }) => done));
    const verdicts = await judgeAll(
      cluster.url,
      reports.flatMap(({ lessons }) => lessons),
    );
    printStorm(
      { seed: SEED, processes: PROCESSES, weather: WEATHER, ...disturbed, lasted },
      reports,
      verdicts,
    );

    const why = `STORM_SEED=${SEED}`;
    const { games, proxy } = cluster;
    expect(
      [...games, proxy].filter((part) => part.hasFallen()),
      why,
    ).toEqual([]);
    expect(verdicts, why).toHaveLength(LESSONS);
    for (const verdict of verdicts) {
      expect(verdict, why).toMatchObject({ phase: 'closed', missing: 0, twice: 0 });
      expect(verdict, why).toMatchObject({ lost: [], unheard: [], doubted: [] });
      expect(verdict.joined, why).toEqual([LESSON.students, LESSON.students]);
      expect(verdict, why).toMatchObject({ sameDebrief: true, strange: [] });
    }
  },
  FULL ? 900_000 : 180_000,
);
