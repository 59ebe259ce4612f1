import { type Contestant, cloneOf, contestantOf } from './contestant.ts';
import { drawsOf, outcomesOf } from './meeting.ts';
import { playTurn, sitDown } from './minds.ts';
import { mirrored, scoreOf } from './payoffs.ts';
import { type Match, type MatchSettings, type Player } from './types.ts';

function playerOf(given: string | Player): Player {
  return typeof given === 'string' ? { strategy: given, copy: 0 } : given;
}

/** The contestants of a match of two players; a player who meets itself meets a clone. */
function contestantsOf(a: Player, b: Player): [Contestant, Contestant] {
  const [one, two] = [contestantOf(a), contestantOf(b)];
  return [one, one.identity === two.identity ? cloneOf(b) : two];
}

/**
 * One match move by move, of two strategies by id or two players of a tournament. Throws where there is no
 * such strategy.
 */
export function playMatch(a: string | Player, b: string | Player, settings: MatchSettings): Match {
  const [one, two] = contestantsOf(playerOf(a), playerOf(b));
  const draws = drawsOf(one, two, settings, settings.seed);
  const turns = draws.turns(settings.repetition);
  const boards = { a: new Uint8Array(turns), b: new Uint8Array(turns) };
  const table = sitDown(one.strategy, two.strategy, boards, draws.starts(settings.repetition));
  const sums = new Float64Array(4);
  const intended: Match['intended'] = { a: [], b: [] };
  for (let turn = 0; turn < turns; turn++) {
    sums[playTurn(table, draws.slip)]!++;
    intended.a.push(table.a.memory.intended === 1);
    intended.b.push(table.b.memory.intended === 1);
  }
  const outcomes = outcomesOf(sums);
  const played = (board: Uint8Array) => Array.from(board, (move) => move === 1);
  return {
    moves: { a: played(boards.a), b: played(boards.b) },
    intended,
    outcomes,
    scores: [scoreOf(settings.payoffs, outcomes), scoreOf(settings.payoffs, mirrored(outcomes))],
  };
}
