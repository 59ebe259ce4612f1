import { mix, type Stream, stream } from '../model/chance.ts';
import { type Scenario } from '../scenario/types.ts';
import { continues } from '../strategies/table.ts';

/** What is drawn when people are seated: each has a stream of its own under a seed. */
const SEATING = {
  treatments: 0,
  groups: 1,
  roles: 2,
  late: 3,
  names: 4,
  length: 5,
  pools: 6,
  wall: 7,
} as const;

/** The stream of one kind of seating under a seed; `at` tells a round or player apart from others. */
export function seatingStream(seed: number, kind: keyof typeof SEATING, at: number): Stream {
  return stream(seed, 'seating', SEATING[kind], at);
}

/** A list in an order drawn at random (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], draw: Stream): T[] {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** Rounds that a game of this scenario lasts under a seed, its end drawn by `continuation`. */
export function drawnRounds(scenario: Scenario, seed: number): number {
  const table = { rules: scenario, seed, seats: { holder: [], maker: [] } };
  let round = 1;
  while (continues(table, round)) round++;
  return round;
}

/** More than enough: a length is found after as many tries as there are lengths, in the mean. */
const MOST_TRIES = 20_000;

/** Rounds that all pools of a treatment play in a game. */
export function lengthOfGame(scenario: Scenario, seed: number): number {
  return drawnRounds(scenario, mix(seed, 'seating', SEATING.length, 0) >>> 0);
}

/**
 * A seed of its own for each pool, among those under which it lasts as long as the others of its treatment:
 * in a class nobody waits for a pool that was drawn longer.
 */
export function poolSeed(scenario: Scenario, seed: number, pool: number, round: number): number {
  const draw = seatingStream(mix(seed, 'seating', SEATING.pools, round) >>> 0, 'pools', pool);
  const length = lengthOfGame(scenario, seed);
  let own = 0;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    own = Math.floor(draw() * 0x1_0000_0000);
    if (drawnRounds(scenario, own) === length) break;
  }
  return own;
}
