import { type Game } from '../game/types.ts';
import { supplyCourse, useCourse } from '../game/use.ts';

/** Use, tokens issued and price at the opening and after every round, as multiples of the opening's. */
export function multiplesOf(game: Game) {
  const { scenario, rounds } = game;
  return {
    use: useCourse(game),
    tokens: supplyCourse(game),
    price: [1, ...rounds.map(({ price }) => price / scenario.price)],
  };
}
