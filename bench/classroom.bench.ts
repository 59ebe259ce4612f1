import { openTeacherLink } from '../src/classroom/client/teacher.ts';
import { presetScenario } from '../src/scenario/presets/index.ts';
import { freshTicket, sure } from '../tests/classroom/harness/phone.ts';
import { classSettings } from '../tests/classroom/harness/settings.ts';
import { type Child, startChild } from './classroom/child.ts';
import { type Felt, playRounds } from './classroom/rounds.ts';
import { answered, openSpeaker, type Speaker } from './classroom/speaker.ts';
import { printFigure, quantile } from './figure.ts';

/**
 * One class on one process, its journal on disk, everybody deciding at once; beside it a bare `ws` server that
 * sends the same bytes. The clients are the same and share the machine with the server.
 */
const SIZES = [200, 1_000];
const ROUNDS = 40;
const RUNS = 5; // of each server, in turn
const AT_ONCE = 50; // phones that join together

interface Run extends Felt {
  joined: number; // ms until everybody had a seat
  cpu: number; // ms of the server's processor time for a decision, its share of the rest included
  memory: number; // resident bytes at the end
  each: number; // of them, what a client added
}

interface Seat {
  id: string;
  player: number;
  secret: string;
}

async function inTurns<T>(count: number, make: (i: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  while (made.length < count) {
    const some = Math.min(AT_ONCE, count - made.length);
    made.push(
      ...(await Promise.all(Array.from({ length: some }, (_, i) => make(made.length + i)))),
    );
  }
  return made;
}

async function openPhone(port: number, code: string): Promise<Speaker> {
  const phone = await openSpeaker({ port });
  const ask = { code, name: null, language: 'en', ticket: freshTicket() };
  const { id, player, secret } = await answered<Seat>(phone.ask('join', ask));
  await answered(phone.ask('attach', { id, player, secret, have: null }));
  return phone;
}

async function measure(
  server: Child,
  open: () => Promise<Speaker>,
  clients: number,
  teacher: (event: string, turn: number) => Promise<void>,
): Promise<Run> {
  const idle = await server.usage();
  const start = performance.now();
  const speakers = await inTurns(clients, open);
  const joined = performance.now() - start;
  const before = await server.usage();
  const next = (turn: number) => teacher('next', turn);
  const felt = await playRounds(speakers, ROUNDS, () => teacher('start', 0), next);
  const after = await server.usage();
  for (const speaker of speakers) speaker.close();
  const cpu = (after.cpu - before.cpu) / (clients * ROUNDS);
  const each = (after.memory - idle.memory) / clients;
  return { ...felt, joined, cpu, memory: after.memory, each };
}

async function runOurs(clients: number): Promise<Run> {
  const server = await startChild('ours');
  const link = openTeacherLink(`http://127.0.0.1:${server.port}/`);
  const scenario = { ...presetScenario('race-to-the-exit'), rounds: ROUNDS + 1, continuation: 1 };
  const settings = classSettings({ treatments: [scenario], names: 'off' });
  const { id, code, teacher: secret } = sure(await link.create(settings));
  link.close();
  const teacher = await openSpeaker(server);
  await answered(teacher.ask('lead', { id, secret }));
  const lead = async (event: string, turn: number) => {
    await answered(teacher.ask(event, event === 'start' ? {} : { turn }));
  };
  const run = await measure(server, () => openPhone(server.port, code), clients, lead);
  teacher.close();
  await server.stop();
  return run;
}

async function runBare(clients: number, bytes: number): Promise<Run> {
  const server = await startChild('bare', {
    args: [String(clients), String(Math.round(bytes))],
  });
  const teacher = await openSpeaker(server);
  const lead = async (event: string) => {
    await teacher.ask(event, null);
  };
  const run = await measure(server, () => openSpeaker(server), clients, lead);
  teacher.close();
  await server.stop();
  return run;
}

function median(runs: readonly Run[], of: (run: Run) => number): number {
  return quantile(runs.map(of), 0.5);
}

for (const clients of SIZES) {
  const ours: Run[] = [];
  const bare: Run[] = [];
  for (let i = 0; i < RUNS; i++) {
    const run = await runOurs(clients);
    ours.push(run);
    bare.push(await runBare(clients, run.bytes));
  }
  const report = (name: string, unit: string, of: (run: Run) => number) =>
    printFigure(`${name}, ${clients} clients`, unit, median(ours, of), median(bare, of));
  for (const [share, q] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    report(`decision to acknowledgement, ${share}`, 'ms', (run) => quantile(run.acknowledged, q));
    report(`last decision to result, ${share}`, 'ms', (run) => quantile(run.shown, q));
  }
  report('joining', 'ms', (run) => run.joined);
  report('server processor time per decision', 'ms', (run) => run.cpu);
  report('server memory', 'MiB', (run) => run.memory / 2 ** 20);
  report('server memory per client', 'KiB', (run) => run.each / 2 ** 10);
  report('received by a client in a round', 'bytes', (run) => run.bytes);
}
