import { type Game } from '../game/types.ts';
import { courseOf } from '../study/course.ts';
import { settlementsOf } from '../study/settlements.ts';

/** What a game came to for the learner, by the last price, in dollars. */
export interface Ending {
  mine: number;
  putIn: number; // what my seat was given: opening wealth and its unlocked tokens at the opening price
  others: number | null; // mean of the others of my role; null if I am alone in it
  many: boolean; // there are several of them
}

/** How my end compares with what I was given and with the others of my role. */
export function endingOf(game: Game): Ending {
  const { scenario } = game;
  const { you } = scenario.seats;
  const { opening } = courseOf(game, you);
  const { mine, others } = settlementsOf(game, you).find((one) => one.settlement === 'price')!;
  const unlocked = you.role === 'holder' ? scenario.unlock * game.rounds.length : 0;
  return {
    mine,
    putIn: opening.paper + unlocked * scenario.price,
    others,
    many: (you.role === 'holder' ? scenario.holders : scenario.makers) > 2,
  };
}
