import { decisionsOf } from '../game/replay.ts';
import { type Game } from '../game/types.ts';
import { accept, type Result } from '../model/result.ts';
import { type Choices } from '../model/round.ts';
import { type Seat } from '../model/seat.ts';
import { type Replay } from '../scenario/types.ts';
import { type Course, courseOf } from '../study/course.ts';
import { type Headline, headlineOf } from '../study/headline.ts';
import { type RollRow, rollOf } from '../study/roll.ts';
import { type AllAlike, hadAllAlike, type Settled, settlementsOf } from '../study/settlements.ts';
import { type Turn, turnOf } from '../study/turn.ts';
import { analyse } from '../theory/analyse.ts';
import { type Analysis, type Situation } from '../theory/types.ts';
import { openReplay } from './openReplay.ts';

export { type Course, type CourseRound, marksOf } from '../study/course.ts';
export type { Headline } from '../study/headline.ts';
export { everSold, type RollRow } from '../study/roll.ts';
export type { Settled } from '../study/settlements.ts';
export { type Column, codebookOf, csvOf, type Table } from '../study/table.ts';
export {
  courseTable,
  gameTable,
  rollTable,
  settlementTable,
  wealthTable,
} from '../study/tables.ts';
export type { Turn } from '../study/turn.ts';

/** A finished game with everything the debrief says about its course. */
export interface Debrief {
  replay: Replay;
  game: Game;
  you: Seat;
  course: Course;
  headline: Headline | null; // null with no round played
  turn: Turn | null;
  settled: Settled[];
  alike: AllAlike;
  roll: RollRow[];
}

/** The debrief of a game that was recomputed from its decisions. */
export function debriefOf(replay: Replay, game: Game): Debrief {
  const { you } = game.scenario.seats;
  const course = courseOf(game, you);
  return {
    replay,
    game,
    you,
    course,
    headline: headlineOf(course),
    turn: turnOf(course),
    settled: settlementsOf(game, you),
    alike: hadAllAlike(game, you),
    roll: rollOf(game, you),
  };
}

/** The debrief behind a replay code; refused as the code or its decisions are. */
export function openDebrief(code: string): Result<Debrief> {
  const opened = openReplay(code);
  return opened.ok ? accept(debriefOf(opened.value.replay, opened.value.game)) : opened;
}

/** The market before round `round` (1-based), with the choices before it. */
export function situationBefore(game: Game, round: number): Situation {
  const before = game.rounds[round - 2];
  return {
    rules: game.scenario,
    market: before?.after ?? game.opening,
    lastHolders: before?.holders ?? null,
    lastMakers: before?.makers ?? null,
  };
}

/** The full analysis of my game at its opening; null where there is none. */
export function analyseOpening({ game, you }: Debrief): Analysis | null {
  const analysis = analyse(situationBefore(game, 1), you);
  return analysis.ok ? analysis.value : null;
}

function countOthers(choices: Choices, seat: number): number {
  let held = 0;
  for (let i = 0; i < choices.length; i++) if (i !== seat && choices[i] === 1) held++;
  return held;
}

/** How many others of my role held in round `round` (1-based); null if it was not played. */
export function othersHeldIn({ game, you }: Debrief, round: number): number | null {
  const record = game.rounds[round - 1];
  if (!record) return null;
  return countOthers(you.role === 'holder' ? record.holders : record.makers, you.seat);
}

/** The request for looking back on a game. */
export function hindsightRequest({ game, you, course }: Debrief) {
  const { votes } = decisionsOf(game);
  return {
    scenario: game.scenario,
    seat: you,
    mine: course.rounds.map((round) => round.mine),
    ...(votes && { votes }),
  };
}
