import { reduce, startGame } from '../../src/game/reduce.ts';
import { type Game, type Intent } from '../../src/game/types.ts';
import { filmWithExtras, withExtras } from '../../src/picture/extras/extras.ts';
import { type Show } from '../../src/picture/extras/types.ts';
import { filmOf } from '../../src/picture/film.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { type Film, type Picture, type PictureInput } from '../../src/picture/types.ts';
import { readScenario } from '../../src/scenario/schema.ts';
import { type Scenario } from '../../src/scenario/types.ts';
import { seatView } from '../../src/view/seat.ts';
import { WIDE } from './played.ts';

export function scenarioWith(changes: Record<string, unknown>): Scenario {
  const read = readScenario({
    v: 1,
    noise: 0,
    information: 'each',
    seats: { you: { role: 'holder', seat: 0 }, holders: ['always-hold'], makers: ['stand'] },
    ...changes,
  });
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

function must(game: Game, intent: Intent): Game {
  const next = reduce(game, intent);
  if (!next.ok) throw new Error(next.refusal.code);
  return next.value;
}

/** The game after so many rounds, everybody played by their strategies. */
export function gameAfter(scenario: Scenario, rounds: number): Game {
  let game = startGame(scenario, []);
  while (game.phase !== 'over' && game.rounds.length < rounds) game = must(game, { type: 'close' });
  return game;
}

/** Closes the vote that is open. */
export function voted(game: Game): Game {
  return must(game, { type: 'close' });
}

export function inputOf(game: Game, show: Show = {}, size = WIDE): PictureInput {
  const { scenario } = game;
  return { setting: scenario, view: seatView(game, scenario.seats.you), size, show };
}

export function pictured(input: PictureInput): Picture {
  return withExtras(input, pictureOf(input));
}

export function filmed(input: PictureInput): Film {
  const film = filmOf(input);
  if (film === null) throw new Error('no round has been played');
  return filmWithExtras(input, pictured(input), film);
}
