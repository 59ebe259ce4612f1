import { decisionsOf } from '../game/replay.ts';
import { type Game } from '../game/types.ts';
import { accept, type Result } from '../model/result.ts';
import { decodeScenario, encodeReplay, encodeScenario } from '../scenario/link.ts';
import { type Scenario } from '../scenario/types.ts';
import { courseOf } from '../study/course.ts';
import { seatView } from '../view/seat.ts';
import { endingOf } from './ending.ts';
import { type Shelf } from './memory.ts';
import { findPreset } from './setUp.ts';

/** What a frame tells the page around it, and nothing besides; see docs/embedding.md. */
export type FrameMessage =
  | { type: 'hold-or-sell:size'; version: 1; height: number } // CSS px that the frame needs
  | EndMessage;

export interface EndMessage {
  type: 'hold-or-sell:ended';
  version: 1;
  scenario: string; // its code
  replay: string; // the game's code
  role: 'holder' | 'maker';
  rounds: number; // that were played
  held: number; // rounds in which the player held
  price: { from: number; to: number }; // dollars a token
  wealth: { mine: number; given: number; others: number | null }; // dollars, by the last price
}

/** Codes of a scenario may stand alone in a frame's address, or as they stand in a link to the game. */
const PLACES = /^(library|s|play)\//;
const FIRST_GAME = 'race-to-the-exit';

/**
 * The scenario that a frame's address names after `#`: a preset by its id, any by its code; none is the first
 * game. A preset is played under `seed`, a code under its own. Refused as the code is.
 */
export function scenarioOfFrame(hash: string, seed: number): Result<Scenario> {
  const named = hash.replace(/^#?\/?/, '').replace(PLACES, '') || FIRST_GAME;
  const preset = findPreset(named);
  return preset === null ? decodeScenario(named) : accept({ ...preset, seed });
}

/** A shelf that lasts as long as the frame: nothing is written on the device. */
export function openFrameShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

/** What a finished game came to, for the page around. */
export function endMessage(game: Game): EndMessage {
  const { scenario } = game;
  const { you } = scenario.seats;
  const { opening, rounds } = courseOf(game, you);
  const { mine, putIn, others } = endingOf(game);
  return {
    type: 'hold-or-sell:ended',
    version: 1,
    scenario: encodeScenario(scenario),
    replay: encodeReplay({ scenario, decisions: decisionsOf(game) }),
    role: you.role,
    rounds: rounds.length,
    held: rounds.filter((round) => round.mine).length,
    price: { from: opening.price, to: rounds.at(-1)?.price ?? opening.price },
    wealth: { mine, given: putIn, others },
  };
}

/** The pool as a finished game left it, seen from the player's seat. */
export function viewAtEnd(game: Game) {
  return seatView(game, game.scenario.seats.you);
}

export { encodeScenario } from '../scenario/link.ts';
export { type Ending, endingOf } from './ending.ts';
