import { type Scenario } from '../scenario/types.ts';
import { reduce, startGame } from './reduce.ts';
import { type Game } from './types.ts';

/** `simulate`, a round at a time: yields the rounds played so far, for whoever has to stop in between. */
export function* simulateByRound(
  scenario: Scenario,
  seed: number = scenario.seed,
): Generator<number, Game, void> {
  let game = startGame(seed === scenario.seed ? scenario : { ...scenario, seed }, []);
  while (game.phase !== 'over') {
    const next = reduce(game, { type: 'close' });
    if (!next.ok) throw new Error(next.refusal.code);
    game = next.value;
    yield game.rounds.length;
  }
  return game;
}

/**
 * A whole game in which every seat is played by its strategy, with noise and the drawn end
 * (MODEL.md §8). `seed` replaces the scenario's own.
 */
export function simulate(scenario: Scenario, seed: number = scenario.seed): Game {
  const rounds = simulateByRound(scenario, seed);
  for (;;) {
    const step = rounds.next();
    if (step.done === true) return step.value;
  }
}
