import { type Game } from '../game/types.ts';
import { accept, type Result } from '../model/result.ts';
import { encodeScenario } from '../scenario/link.ts';
import { type Replay } from '../scenario/types.ts';
import { type Course, courseOf } from '../study/course.ts';
import { seatView } from '../view/seat.ts';
import { type SeatView } from '../view/types.ts';
import { openReplay } from './openReplay.ts';
import { tickPrices } from './watchingTicks.ts';

/** A finished game that can be watched round by round and tick by tick. */
export interface Watched {
  replay: Replay;
  game: Game;
  course: Course; // as the player's seat lived it
  ticks: number[]; // prices: see `tickPrices`
  rounds: number; // played
  scenarioCode: string;
  /** What the player's seat saw after `round` rounds, 0 for the opening. */
  viewAfter(round: number): SeatView;
}

function cutAfter(game: Game, round: number): Game {
  if (round >= game.rounds.length) return game;
  return { ...game, phase: 'choosing', rounds: game.rounds.slice(0, round) };
}

/** The game behind a replay code, recomputed from its decisions; refused as `openReplay` refuses. */
export function watch(code: string): Result<Watched> {
  const opened = openReplay(code);
  if (!opened.ok) return opened;
  const { replay, game } = opened.value;
  const { you } = game.scenario.seats;
  return accept({
    replay,
    game,
    course: courseOf(game, you),
    ticks: tickPrices(game),
    rounds: game.rounds.length,
    scenarioCode: encodeScenario(game.scenario),
    viewAfter: (round) => seatView(cutAfter(game, round), you),
  });
}
