import { scenarioOf } from '../chapters/scenario.ts';
import { startGame } from '../game/reduce.ts';
import { type Game } from '../game/types.ts';
import { type Seat } from '../model/seat.ts';
import { type Scenario, type ScenarioInput } from '../scenario/types.ts';
import { courseOf, marksOf } from '../study/course.ts';
import { seatView } from '../view/seat.ts';
import { type SeatView } from '../view/types.ts';
import { type GameNow, gameNow } from './gameNow.ts';

/** A pool to be looked at. */
export interface Still {
  scenario: Scenario;
  view: SeatView;
}

function openingGame(input: ScenarioInput): Game {
  const scenario = scenarioOf(input);
  return startGame(scenario, [scenario.seats.you]);
}

/** The pool before the first round, as the learner's seat sees it. */
export function openingStill(input: ScenarioInput): Still {
  return endingStill(openingGame(input));
}

/** The pool as a game stands. */
export function endingStill(game: Game): Still {
  return { scenario: game.scenario, view: seatView(game, game.scenario.seats.you) };
}

/** What game it is before the first round, for one seat of a role. */
export function openingNow(input: ScenarioInput, role?: Seat['role']): GameNow & Seat {
  const game = openingGame(input);
  const { you } = game.scenario.seats;
  const seat: Seat = role === undefined || role === you.role ? you : { role, seat: 0 };
  return { ...gameNow(game, seat), ...seat };
}

/** Price and value of a game, round by round, and how many sold in each. */
export function courseStill(game: Game) {
  const course = courseOf(game, game.scenario.seats.you);
  return {
    marks: marksOf(course),
    sold: course.rounds.map(({ round, sold, forced }) => ({ round, count: sold, forced })),
  };
}
