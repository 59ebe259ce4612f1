import { DILEMMA } from '../src/arena/payoffs.ts';
import { tournament } from '../src/arena/tournament.ts';
import { type TournamentSettings } from '../src/arena/types.ts';
import { ARENA_STRATEGIES } from '../src/strategies/arena/registry.ts';

const TURNS = 200;
const PER_MICROSECOND = 1000; // turns a millisecond in millions of turns a second

/** The most turns a millisecond over `tries`: what the machine can do undisturbed. */
function mostTurns(work: () => number, tries = 15): number {
  let most = 0;
  for (let attempt = 0; attempt < tries; attempt++) {
    const start = performance.now();
    const turns = work();
    most = Math.max(most, turns / (performance.now() - start));
  }
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
function playing(settings: Partial<TournamentSettings> & { strategies: string[] }): () => number {
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

const floor = mostTurns(bareLoop(50_000)) / PER_MICROSECOND;
for (const [name, settings] of [
  ['stochastic memory-one', { strategies: ids(stochastic), repetitions: 1500 }],
  ['the same with noise', { strategies: ids(stochastic), repetitions: 1000, noise: 0.05 }],
  ['any memory with noise', { strategies: ids(others), repetitions: 200, noise: 0.05 }],
  [
    'all strategies with noise',
    { strategies: ids(ARENA_STRATEGIES), repetitions: 50, noise: 0.05 },
  ],
] as const) {
  const value = mostTurns(playing({ ...settings, strategies: [...settings.strategies] }));
  const speed = value / PER_MICROSECOND;
  console.log(
    JSON.stringify({
      name: `tournament of 200 turns, ${name}`,
      value: speed,
      unit: 'million turns/s',
      floor,
      ratio: speed / floor,
    }),
  );
}
