import { join } from 'node:path';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { PROTOCOL } from '../../../src/classroom/protocol/messages.ts';
import { openClass } from '../harness/class.ts';
import { type Cluster, startCluster } from '../harness/cluster.ts';
import { type Phone, sure } from '../harness/phone.ts';
import { openLesson } from '../storm/lesson.ts';
import { type CrowdPlan } from '../storm/plan.ts';
import { judgeAll } from '../storm/verdict.ts';

const FULL = process.env['FULL'] === '1';
const PROCESSES = FULL ? 3 : 2;
const STUDENTS = FULL ? 50 : 8;
const NEWER = `--import ${join(import.meta.dirname, '../harness/newer.ts')}`;

let cluster: Cluster;

beforeAll(async () => {
  cluster = await startCluster(PROCESSES);
});

afterAll(() => cluster.stop());

const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`;

it('replaces every process while a class plays: none of its decisions is lost or sent by hand', async () => {
  const plan: CrowdPlan = {
    ...{ base: cluster.base, port: cluster.proxy.port, seed: 1, lessons: [0], lines: 0 },
    ...{ students: STUDENTS, late: 1, rounds: 3, timer: 60, reveal: 3, think: 400, idle: 0 },
  };
  const lesson = await openLesson(plan, 0, [cluster.base]);
  onTestFinished(lesson.close);
  const took: number[] = [];
  for (const game of cluster.games) {
    const since = performance.now();
    expect(await game.end('SIGTERM')).toBe(0);
    took.push(performance.now() - since);
    await game.start();
  }
  const report = await lesson.finish();
  const [verdict] = await judgeAll(cluster.url, [report]);
  expect(verdict).toMatchObject({ phase: 'closed', missing: 0, twice: 0, sameDebrief: true });
  expect(verdict).toMatchObject({ lost: [], unheard: [], doubted: [], strange: [] });
  expect(report.pupils.map(({ again, refused }) => [again, ...refused])).toEqual(
    report.pupils.map(() => [0]),
  );
  const away = report.pupils.flatMap((one) => one.away);
  expect(away.length).toBeGreaterThanOrEqual(STUDENTS - 1); // everybody had to move
  const decisions = report.pupils.flatMap(({ acknowledged }) => acknowledged).length;
  console.log(
    `rolling update of ${PROCESSES} processes: ended in ${took.map(seconds).join(', ')}; ${decisions} decisions of ${STUDENTS} students; without a line at most ${seconds(Math.max(...away))}`,
  );
});

/** Whether a page of this version of the protocol comes back to a seat; else why not. */
async function comeBack(seat: Phone['seat'], protocol: number): Promise<string> {
  const page = io(cluster.base, {
    ...{ transports: ['websocket'], forceNew: true, reconnection: false },
    auth: { protocol },
  });
  onTestFinished(() => void page.disconnect());
  const refused = await new Promise<string | null>((resolve) => {
    page
      .once('connect', () => resolve(null))
      .once('connect_error', (error) => resolve(error.message));
  });
  if (refused !== null) return refused;
  const answer = await page.timeout(10_000).emitWithAck('attach', { ...seat, have: null });
  return answer.ok ? 'attached' : answer.refusal.code;
}

it('plays on beside a newer version, and tells the pages to be loaded anew when only that is left', async () => {
  const open = await openClass(cluster.base);
  onTestFinished(open.close);
  const phones = await open.joinPhones(6);
  const gone = phones.map(
    ({ link }) => new Promise<string>((resolve) => void link.onGone(resolve)),
  );
  sure(await open.teacher.start());
  const [old, ...others] = cluster.games;
  for (const game of others) {
    await game.end('SIGTERM');
    await game.start({ NODE_OPTIONS: NEWER });
  }
  await Promise.all(phones.map((one) => one.until((view) => view.asks === 'choice')));
  await open.decideAll((_, i) => i % 2 === 0);
  const { room } = await open.until((view) => view.room.phase === 'revealed');
  sure(await open.teacher.next(room.turn));

  await old!.end('SIGTERM');
  await old!.start({ NODE_OPTIONS: NEWER });
  expect(new Set(await Promise.all(gone))).toEqual(new Set(['class.newer-server']));
  const { seat } = phones[0]!;
  expect(await comeBack(seat, PROTOCOL)).toBe('class.newer-server');
  expect(await comeBack(seat, PROTOCOL + 1)).toBe('attached');
});
