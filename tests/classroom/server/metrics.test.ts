import { describe, expect, it, vi } from 'vitest';
import { SERVER_FIGURES } from '../../../src/classroom/protocol/figures.ts';
import { readMessage } from '../../../src/classroom/protocol/read.ts';
import { quantile } from '../../../src/classroom/server/figures.ts';
import { observe, openCounts, STEPS } from '../../../src/classroom/server/hub/counts.ts';
import { REFUSALS, refusalsOf } from '../../../src/classroom/server/refusals.ts';
import { type ServerSettings } from '../../../src/classroom/server/settings.ts';
import { type ServerFigures } from '../../../src/view/figures.ts';
import { readSources, walk } from '../../house/source.ts';
import { sure } from '../harness/phone.ts';
import { ENGINES, type Engine } from './harness/engines.ts';
import { openPage, openStudent, openTeacher, turnOf } from './harness/page.ts';
import { startOver } from './harness/server.ts';

const SECRET = 'a-secret-of-the-operator';

async function serve(part: Partial<ServerSettings> = {}, engine: Engine = ENGINES[0]!) {
  const place = await engine.newPlace();
  const { port } = await startOver(place, { adminSecret: SECRET, ...part });
  return { port, place };
}

function get(port: number, path: string, secret: string | null = SECRET, headers = {}) {
  const authorization = secret === null ? {} : { authorization: `Bearer ${secret}` };
  return fetch(`http://127.0.0.1:${port}${path}`, { headers: { ...authorization, ...headers } });
}

/** Each line of the metrics, by what stands before its value. */
async function readMetrics(port: number): Promise<Map<string, number>> {
  const answer = await get(port, '/metrics');
  expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  const lines = (await answer.text()).split('\n').filter((line) => /^[a-z]/.test(line));
  return new Map(
    lines.map((line) => {
      const cut = line.lastIndexOf(' ');
      return [line.slice(0, cut), Number(line.slice(cut + 1))];
    }),
  );
}

async function readFigures(port: number): Promise<ServerFigures> {
  const read = readMessage(SERVER_FIGURES, await (await get(port, '/admin/figures')).json());
  return sure(read);
}

/** A class of two students of whom one has decided. */
async function playClass(port: number) {
  const teacher = await openTeacher(port);
  const students = [await openStudent(port, teacher.keys.code)];
  students.push(await openStudent(port, teacher.keys.code));
  sure(await teacher.ask('start', {}));
  const turn = await turnOf(students[0]!, 'choosing');
  sure(await students[0]!.ask('decide', { turn, hold: true }));
  return { teacher, students, turn };
}

describe.each(['/metrics', '/admin/figures'])('%s', (path) => {
  it('is nowhere when no secret was set', async () => {
    const { port } = await startOver(await ENGINES[0]!.newPlace());
    expect((await get(port, path)).status).toBe(404);
  });

  it('is given to who knows the secret alone', async () => {
    const { port } = await serve();
    expect((await get(port, path, null)).status).toBe(401);
    expect((await get(port, path, 'another-secret-of-somebody')).status).toBe(401);
    expect((await get(port, path, `${SECRET}x`)).status).toBe(401);
    expect((await get(port, `${path}?secret=${SECRET}`, null)).status).toBe(401);
    expect((await get(port, path)).status).toBe(200);
  });

  it('is given to nobody of an address that guesses, whose classes go on', async () => {
    const { port } = await serve({ guesses: { burst: 3, perSecond: 0.001 }, proxies: 1 });
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const guess = (secret: string) => get(port, path, secret, from('192.0.2.1'));
    for (let i = 0; i < 3; i++) expect((await guess('wrong')).status).toBe(401);
    const late = await guess(SECRET);
    expect([late.status, late.headers.get('retry-after')]).toEqual([429, '2']);
    expect((await get(port, path, SECRET, from('192.0.2.2'))).status).toBe(200);
    const page = await openPage(port, { headers: from('192.0.2.1') });
    expect(await page.ask('peek', { code: 'WRNG' })).toMatchObject({
      refusal: { code: 'class.unknown-code' },
    });
  });
});

describe('the metrics', () => {
  it('count who is there, what was decided and what was refused', async () => {
    const { port } = await serve();
    const { teacher } = await playClass(port);
    const stranger = await openPage(port, { transports: ['polling'] });
    await stranger.ask('peek', { code: 'WRNG' });
    await stranger.send('peek', 0);
    const wall = await openPage(port);
    sure(await wall.ask('watch', { id: teacher.keys.id, secret: teacher.keys.wall }));
    const metrics = await readMetrics(port);
    const told = (name: string) => metrics.get(`holdorsell_${name}`);
    expect(told('sessions')).toBe(1);
    expect(told('seats')).toBe(2);
    expect(told('connected{part="student"}')).toBe(2);
    expect(told('connected{part="teacher"}')).toBe(1);
    expect(told('connected{part="wall"}')).toBe(1);
    expect(told('connected{part="none"}')).toBe(1);
    expect(told('connections{transport="websocket"}')).toBe(4);
    expect(told('connections{transport="polling"}')).toBe(1);
    expect(told('decisions_total')).toBe(1);
    expect(told('acknowledgement_seconds_bucket{le="+Inf"}')).toBe(1);
    expect(told('acknowledgement_seconds_count')).toBe(1);
    expect(told('acknowledgement_seconds_sum')).toBeGreaterThan(0);
    expect(told('commits_total{outcome="done"}')).toBeGreaterThanOrEqual(4);
    expect(told('commits_total{outcome="failed"}')).toBe(0);
    expect(told('commit_seconds_count')).toBeGreaterThanOrEqual(4);
    expect(told('refusals_total{code="class.unknown-code"}')).toBe(1);
    expect(told('refusals_total{code="class.bad-message"}')).toBe(1);
    expect(told('turned_away_total{limit="process"}')).toBe(0);
    expect(told('journal_lag_seconds')).toBe(0);
    expect(told('journal_writable')).toBe(1);
    expect(metrics.get('process_resident_memory_bytes')).toBeGreaterThan(1e6);
    for (const name of [
      'process_cpu_seconds_total',
      'process_open_fds',
      'nodejs_eventloop_lag_p99_seconds',
    ])
      expect([...metrics.keys()]).toContain(name);
  });

  it('have no label that grows with what is done', async () => {
    const { port } = await serve();
    const before = await readMetrics(port);
    const page = await openPage(port);
    for (let i = 0; i < 20; i++) await page.send(`made-up-${i}`, { [`key-${i}`]: i });
    for (let i = 0; i < 3; i++) await openTeacher(port);
    const ours = (metrics: Map<string, number>) =>
      [...metrics.keys()].filter((name) => name.startsWith('holdorsell_'));
    const fresh = ours(await readMetrics(port)).filter((name) => !before.has(name));
    expect(fresh.filter((name) => !name.startsWith('holdorsell_sessions_kept'))).toEqual([
      'holdorsell_refusals_total{code="class.bad-message"}',
    ]);
  });

  it('know every code by which a class refuses, and count others as one', () => {
    const codes = new Set<string>();
    const places = /^src\/(classroom\/(server|protocol)|session)\//;
    for (const { path, program } of readSources('src')) {
      if (!places.test(path)) continue;
      walk(program, (node) => {
        const text = node.type === 'Literal' ? String(node['value']) : '';
        if (/^class\.[a-z]+(-[a-z]+)*$/.test(text) && text !== 'class.json') codes.add(text);
      });
    }
    expect([...codes].filter((code) => !REFUSALS.has(code))).toEqual([]);
    expect(codes.size).toBeGreaterThan(25);
    const refused = new Map([
      ['class.full', 2],
      ['settings.missing', 3],
      ['scenario.too-many', 4],
    ]);
    expect([...refusalsOf({ refused })]).toEqual([
      ['class.full', 2],
      ['other', 7],
    ]);
  });
});

describe.each(ENGINES)('the figures over $name', (engine) => {
  it('tell of this process and of the others as they last told', async () => {
    const { port, place } = await serve({}, engine);
    const now = Date.now();
    const row = (id: string, seen: number, leaving: number, figures: string) =>
      `insert into processes (id, version, protocol, started_at, seen_at, leaving, figures)
       values ('${id}', '9.9.9', 1, ${now - 60_000}, ${seen}, ${leaving}, '${figures}');`;
    await playClass(port);
    const mine = await vi.waitFor(
      async () => {
        const { processes } = await readFigures(port);
        const self = processes.find(({ figures }) => (figures?.decisions ?? 0) > 0);
        return self!.figures ?? Promise.reject(new Error('not told yet'));
      },
      { timeout: 20_000, interval: 200 },
    );
    expect(mine).toMatchObject({
      ...{ sessions: 1, seats: 2, decisions: 1, storing: true, turnedAway: 0 },
      connected: { student: 2, teacher: 1, wall: 0, none: 0 },
    });
    expect(mine.acknowledged.p99).toBeGreaterThan(0);
    expect(mine.memory).toBeGreaterThan(1e6);
    const told = JSON.stringify(mine);
    await engine.run(
      place,
      row('going', now, 1, told) +
        row('dead', now - 30_000, 0, told) +
        row('odd', now, 0, '{') +
        row('gone', now - 601_000, 0, told),
    );
    const { processes, ...all } = await readFigures(port);
    expect(all).toMatchObject({ database: true, kept: 1, open: 1, mostSessions: 500 });
    const states = processes.map(({ id, state, figures }) => [id, state, figures !== null]);
    expect(states).toContainEqual(['going', 'leaving', true]);
    expect(states).toContainEqual(['dead', 'silent', true]);
    expect(states).toContainEqual(['odd', 'serving', false]);
    expect(states.map(([id]) => id)).not.toContain('gone');
    const dead = processes.find(({ id }) => id === 'dead')!;
    expect(dead.silent).toBeGreaterThanOrEqual(30_000);
    expect(dead.up).toBeGreaterThanOrEqual(60_000);
  });
});

it('tells of every process over one database, whichever is asked', async () => {
  const engine = ENGINES[1]!;
  const { port, place } = await serve({}, engine);
  const other = await startOver(place, { adminSecret: SECRET });
  const ids = await vi.waitFor(async () => {
    const all = [await readFigures(port), await readFigures(other.port)];
    for (const { processes } of all) {
      expect(processes.map(({ state }) => state)).toEqual(['serving', 'serving']);
      expect(processes.every(({ figures }) => figures !== null)).toBe(true);
    }
    return all.map(({ processes }) => processes.map(({ id }) => id));
  });
  expect(ids[0]).toEqual(ids[1]);
  await other.stop();
  expect((await readFigures(port)).processes).toHaveLength(1);
});

describe('the figures of a server whose database is away', () => {
  it('are still those of the process that is asked', async () => {
    const engine = ENGINES[1]!;
    const { port, place } = await serve({}, engine);
    await engine.run(place, 'drop table sessions cascade');
    const { database, kept, processes } = await readFigures(port);
    expect({ database, kept }).toEqual({ database: false, kept: null });
    expect(processes).toHaveLength(1);
    expect(processes[0]).toMatchObject({ state: 'serving' });
  });
});

describe('what is counted of durations', () => {
  it('is told to within the step it fell into', () => {
    const { decided } = openCounts();
    expect(quantile(decided.steps, 0.99)).toBeNull();
    for (let i = 0; i < 98; i++) observe(decided, 3);
    observe(decided, 120);
    observe(decided, 180);
    expect(quantile(decided.steps, 0.5)).toBeGreaterThan(2);
    expect(quantile(decided.steps, 0.5)).toBeLessThanOrEqual(5);
    expect(quantile(decided.steps, 0.99)).toBe(150);
    observe(decided, 1e9);
    expect(quantile(decided.steps, 1)).toBe(STEPS.at(-1));
    expect(decided.sum).toBe(98 * 3 + 300 + 1e9);
  });
});
