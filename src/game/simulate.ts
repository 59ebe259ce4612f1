import { type Scenario } from '../scenario/types.ts';
import { reduce, startGame } from './reduce.ts';
import { type Game } from './types.ts';

/**
 * A whole game in which every seat is played by its strategy, with noise and the drawn end
 * (MODEL.md §8). `seed` replaces the scenario's own.
 */
export function simulate(scenario: Scenario, seed: number = scenario.seed): Game {
  let game = startGame(seed === scenario.seed ? scenario : { ...scenario, seed }, []);
  while (game.phase !== 'over') {
    const next = reduce(game, { type: 'close' });
    if (!next.ok) throw new Error(next.refusal.code);
    game = next.value;
  }
  return game;
}
