import { isGateShut, reduce, startGame } from '../game/reduce.ts';
import { simulate } from '../game/simulate.ts';
import { type Game, type Intent } from '../game/types.ts';
import { type Scenario } from '../scenario/types.ts';

/** Seeds are 32 bits; a run past the last goes on at 0. */
const SEEDS = 0x1_0000_0000;

/** The seed of run 0, 1, … of a scenario. */
export function seedOf(scenario: Scenario, run: number): number {
  return (scenario.seed + run) % SEEDS;
}

/** What my seat does throughout, before noise; null: its strategy plays it. */
export type Throughout = 'hold' | 'sell' | null;

/** One game of many: its seed, and how it went. */
export type Run = readonly [seed: number, game: Game];

/**
 * A whole game in which my seat decides the same every round, but that it cannot sell where the gate is
 * shut; its hand may slip like any other.
 */
export function playThroughout(scenario: Scenario, mine: 'hold' | 'sell'): Game {
  const seat = scenario.seats.you;
  let game = startGame(scenario, [seat]);
  while (game.phase !== 'over') {
    const hold = mine === 'hold' || (seat.role === 'holder' && isGateShut(game));
    const choice: Intent = { type: 'choose', seat, hold };
    const intents = game.phase === 'choosing' ? [choice, CLOSE] : [CLOSE];
    for (const intent of intents) {
      const next = reduce(game, intent);
      if (!next.ok) throw new Error(next.refusal.code);
      game = next.value;
    }
  }
  return game;
}

const CLOSE: Intent = { type: 'close' };

/** The games of seeds seed…seed+runs−1, one at a time; `runs` at least 1. */
export function* gamesOf(
  scenario: Scenario,
  runs: number,
  mine: Throughout = null,
): Generator<Run, void> {
  for (let run = 0; run < runs; run++) {
    const seed = seedOf(scenario, run);
    yield [
      seed,
      mine === null ? simulate(scenario, seed) : playThroughout({ ...scenario, seed }, mine),
    ];
  }
}
