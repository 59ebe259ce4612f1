import { replayGame } from '../game/replay.ts';
import { type Game } from '../game/types.ts';
import { accept, type Result } from '../model/result.ts';
import { decodeReplay, encodeScenario } from '../scenario/link.ts';
import { type Replay } from '../scenario/types.ts';
import { seatView } from '../view/seat.ts';
import { type SeatView } from '../view/types.ts';

/** A finished game that can be watched round by round. */
export interface Watched {
  replay: Replay;
  rounds: number; // played
  scenarioCode: string;
  /** What the player's seat saw after `round` rounds, 0 for the opening. */
  viewAfter(round: number): SeatView;
}

function cutAfter(game: Game, round: number): Game {
  if (round >= game.rounds.length) return game;
  return { ...game, phase: 'choosing', rounds: game.rounds.slice(0, round) };
}

/** The game behind a replay code, recomputed from its decisions; refused as the code or they are. */
export function watch(code: string): Result<Watched> {
  const replay = decodeReplay(code);
  if (!replay.ok) return replay;
  const played = replayGame(replay.value);
  if (!played.ok) return played;
  const game = played.value;
  const { you } = game.scenario.seats;
  return accept({
    replay: replay.value,
    rounds: game.rounds.length,
    scenarioCode: encodeScenario(game.scenario),
    viewAfter: (round) => seatView(cutAfter(game, round), you),
  });
}
