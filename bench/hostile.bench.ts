import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openTeacherLink } from '../src/classroom/client/teacher.ts';
import { freshTicket, sure } from '../tests/classroom/harness/phone.ts';
import { classSettings } from '../tests/classroom/harness/settings.ts';
import { type Known } from '../tests/classroom/hostile/asks.ts';
import { startChild } from './classroom/child.ts';
import { openSpeaker, type Speaker } from './classroom/speaker.ts';
import { printFigure } from './figure.ts';

/**
 * What a class feels of hostile messages. Its own load is the same with and without them: every student changes a
 * choice at moments drawn beforehand. Calm and attacked windows take turns, so that both meet the same machine; a
 * figure's floor is the calm. The attackers first open classes until they may open no more: each costs a write to the
 * disk of its own, and the limits bound them. Three processes share it: the server, the class, the attackers.
 */
const STUDENTS = 50;
const PER_SECOND = 2; // choices of a student
const RATES = [250, 500, 1_000, 2_000]; // hostile messages a second; the limits admit 1,200 of 150 lines
const RUNS = Number(process.env['RUNS'] ?? 7); // of each
const WINDOW = Number(process.env['WINDOW'] ?? 8_000); // ms
const SETTLE = 1_000; // ms of an attack before it counts
const WARM_UP = Number(process.env['WARM_UP'] ?? 20_000); // ms at the highest rate, not counted
const SEED = 20_261_124;

interface Window {
  acknowledged: number[]; // ms
  cpu: number; // ms of the server's processor time
  hostile: number; // messages
}

async function answered<T>(answer: Promise<unknown>): Promise<T> {
  const { ok, value, refusal } = (await answer) as { ok: boolean; value: T; refusal: unknown };
  if (!ok) throw new Error(JSON.stringify(refusal));
  return value;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

async function takeSeat(port: number, code: string): Promise<[Speaker, string]> {
  const phone = await openSpeaker({ port });
  const ask = { code, name: null, language: 'en', ticket: freshTicket() };
  const seat = await answered<{ id: string; player: number; secret: string }>(
    phone.ask('join', ask),
  );
  await answered(phone.ask('attach', { ...seat, have: null }));
  return [phone, seat.secret];
}

/** One student changes a choice again and again at moments of a Poisson process, whatever the answers take. */
async function choose(phone: Speaker, turn: number, until: number): Promise<number[]> {
  const waits: Promise<number>[] = [];
  let at = performance.now();
  for (let hold = true; ; hold = !hold) {
    at += (-Math.log(1 - Math.random()) * 1_000) / PER_SECOND;
    if (at > until) break;
    await pause(at - performance.now());
    const sent = performance.now();
    waits.push(answered(phone.ask('decide', { turn, hold })).then(() => performance.now() - sent));
  }
  return Promise.all(waits);
}

/** The value below which the share `q` of all values lies. */
function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!;
}

const server = await startChild('ours');
const link = openTeacherLink(`http://127.0.0.1:${server.port}/`);
const { id, code, teacher: secret } = sure(await link.create(classSettings({ names: 'off' })));
link.close();
const phones: Speaker[] = [];
const secrets: string[] = [];
for (let i = 0; i <= STUDENTS; i++) {
  const [phone, own] = await takeSeat(server.port, code);
  phones.push(phone);
  secrets.push(own);
}
const teacher = await openSpeaker({ port: server.port });
const { view } = await answered<{ view: { room: { turn: number } } }>(
  teacher.ask('lead', { id, secret }),
);
const turn = view.room.turn + 1;
await answered(teacher.ask('start', {}));
const deciding = phones.slice(1); // as long as one does not choose the round stays open

const known: Known = { id, code, players: STUDENTS, secret: secrets[0]! };
const attacker = fork(
  join(import.meta.dirname, 'hostile', 'attacker.ts'),
  [server.port, SEED, known].map((one) => JSON.stringify(one)),
);
await once(attacker, 'message');

async function order(rate: number): Promise<number> {
  const told = once(attacker, 'message') as Promise<[number]>;
  attacker.send({ rate });
  return (await told)[0];
}

async function measure(rate: number): Promise<Window> {
  await order(rate);
  await pause(SETTLE);
  const [before] = [await server.usage(), await order(rate)];
  const until = performance.now() + WINDOW;
  const waits = await Promise.all(deciding.map((phone) => choose(phone, turn, until)));
  const hostile = await order(0);
  const after = await server.usage();
  return { acknowledged: waits.flat(), cpu: after.cpu - before.cpu, hostile };
}

const median = (values: number[]) => quantile(values, 0.5);

await order(RATES.at(-1)!);
await pause(WARM_UP);
await measure(0);
for (const rate of RATES) {
  const calm: Window[] = [];
  const attacked: Window[] = [];
  for (let i = 0; i < RUNS; i++) {
    calm.push(await measure(0));
    attacked.push(await measure(rate));
  }
  const said = median(attacked.map(({ hostile }) => (1_000 * hostile) / WINDOW));
  const name = `${Math.round(said)} hostile messages a second`;
  for (const [share, q] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    const of = (windows: Window[]) =>
      median(windows.map(({ acknowledged }) => quantile(acknowledged, q)));
    printFigure(`decision to acknowledgement, ${share}, ${name}`, 'ms', of(attacked), of(calm));
  }
  const cost = (windows: Window[]) => median(windows.map(({ cpu }) => cpu / (WINDOW / 1_000)));
  printFigure(`server processor time a second, ${name}`, 'ms', cost(attacked), cost(calm));
}
for (const speaker of [...phones, teacher]) speaker.close();
attacker.disconnect();
await server.stop();
