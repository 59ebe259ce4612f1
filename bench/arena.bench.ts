import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DILEMMA } from '../src/arena/payoffs.ts';
import { tournament } from '../src/arena/tournament.ts';
import { type TournamentSettings } from '../src/arena/types.ts';
import { ARENA_STRATEGIES } from '../src/strategies/arena/registry.ts';

const TURNS = 200;
const TRIES = 15;
const MILLION = 1e6;

function turnsPerSecond(work: () => number): number {
  const start = performance.now();
  const turns = work();
  return turns / ((performance.now() - start) / 1000);
}

/**
 * The most turns a second of each work: what the machine can do undisturbed. Each try runs all of them, so
 * that what else the machine does meets all alike.
 */
function mostTurns(works: readonly (() => number)[]): number[] {
  const most = works.map(() => 0);
  for (let attempt = 0; attempt < TRIES; attempt++)
    for (const [at, work] of works.entries()) most[at] = Math.max(most[at]!, turnsPerSecond(work));
  return most;
}

/**
 * The floor: two who look at the last turn alone, written bare. xorshift32 for each, four thresholds for each,
 * four counters of a byte in one number; nothing is seeded, summed up or scored.
 */
function bareLoop(matches: number): () => number {
  const half = 0x4000_0000;
  const a = Int32Array.of(0, half / 3, half / 9, -half / 5);
  const b = Int32Array.of(-half / 7, half / 2, 0, half / 4);
  return () => {
    let [x, y, played] = [0x1234567, 0x7654321, 0];
    for (let match = 0; match < matches; match++) {
      let last = 3;
      let packed = 0;
      for (let turn = 0; turn < TURNS; turn++) {
        x ^= x << 13;
        x ^= x >>> 17;
        x ^= x << 5;
        y ^= y << 13;
        y ^= y >>> 17;
        y ^= y << 5;
        last = ((((x >> 1) - a[last]!) >>> 31) << 1) | (((y >> 1) - b[last]!) >>> 31);
        packed = (packed + (1 << (last << 3))) | 0;
      }
      played += (packed & 255) + ((packed >>> 8) & 255) + ((packed >>> 16) & 255) + (packed >>> 24);
    }
    return played;
  };
}

/** Turns of a whole tournament, through the front door. */
function playing(
  settings: Partial<TournamentSettings> & Pick<TournamentSettings, 'strategies'>,
): () => number {
  return () => {
    const rules = { payoffs: DILEMMA, turns: TURNS, noise: 0, continuation: 1 };
    const work = tournament({ ...rules, repetitions: 1, seed: 1, ...settings });
    let step = work.next();
    while (step.done !== true) step = work.next();
    return step.value.pairs
      .flatMap(({ outcomes }) => Object.values(outcomes))
      .reduce((sum, count) => sum + count, 0);
  };
}

const memoryOne = ARENA_STRATEGIES.filter(({ rule }) => typeof rule !== 'function');
const stochastic = memoryOne.filter((strategy) => strategy.stochastic);
const others = ARENA_STRATEGIES.filter(({ rule }) => typeof rule === 'function');
const ids = (list: typeof ARENA_STRATEGIES) => list.map(({ id }) => id);

/** The bare loop in C by the machine's own compiler, in turns a second; null where there is none. */
function inC(): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'arena-bench-'));
  const program = join(folder, 'arena');
  const source = join(import.meta.dirname, 'arena.c');
  const made = spawnSync('cc', ['-O3', '-o', program, source]).status === 0;
  const speed = made ? Number(spawnSync(program, { encoding: 'utf8' }).stdout) : null;
  rmSync(folder, { recursive: true });
  return speed;
}

function tell(name: string, speed: number, floor: number): void {
  const [value, best] = [speed / MILLION, floor / MILLION];
  const figure = { name, value, unit: 'million turns/s', floor: best, ratio: speed / floor };
  console.log(JSON.stringify(figure));
}

const tournaments = [
  ['stochastic memory-one', { strategies: ids(stochastic), repetitions: 1500 }],
  ['the same, noise 0.05', { strategies: ids(stochastic), repetitions: 1000, noise: 0.05 }],
  ['longer memory, noise 0.05', { strategies: ids(others), repetitions: 200, noise: 0.05 }],
  [
    'all strategies, noise 0.05',
    { strategies: ids(ARENA_STRATEGIES), repetitions: 50, noise: 0.05 },
  ],
] as const;
const works = tournaments.map(([, settings]) => playing(settings));
const [floor, ...values] = mostTurns([bareLoop(50_000), ...works]);
for (const [at, [name]] of tournaments.entries())
  tell(`tournament of 200 turns, ${name}`, values[at]!, floor!);
const c = inC();
if (c !== null) tell('the bare loop in C, -O3', c, floor!);
