import { replayGame } from '../game/replay.ts';
import { type Game } from '../game/types.ts';
import { accept, type Result, refuse } from '../model/result.ts';
import { decodeReplay } from '../scenario/link.ts';
import { type Replay } from '../scenario/types.ts';

/** A replay and the game that its decisions make. */
export interface Opened {
  replay: Replay;
  game: Game;
}

/** The first sale of a holder that the gate did not let through; null in every game that was played. */
function impossibleSale({ replay, game }: Opened): { round: number; seat: number } | null {
  for (const [at, row] of replay.decisions.holders.entries()) {
    const seat = row.findIndex((hold, one) => !hold && game.rounds[at]!.holders[one] !== 0);
    if (seat !== -1) return { round: at + 1, seat };
  }
  return null;
}

/** The game that a replay's decisions make; refused as `replayGame` does, and `replay.gate-shut`. */
export function playAgain(replay: Replay): Result<Opened> {
  const game = replayGame(replay);
  if (!game.ok) return game;
  const opened = { replay, game: game.value };
  const sale = impossibleSale(opened);
  if (sale === null) return accept(opened);
  const path = `holders[${sale.round - 1}][${sale.seat}]`;
  return refuse({ code: 'replay.gate-shut', path, given: sale.round });
}

/** The game behind a replay code, from anywhere: recomputed, never believed. Refused as code or decisions are. */
export function openReplay(code: string): Result<Opened> {
  const replay = decodeReplay(code);
  return replay.ok ? playAgain(replay.value) : replay;
}
