import { playTurn, sitDown } from '../arena/minds.ts';
import { type DuelStep } from '../chapters/duel.ts';
import { scenarioOf } from '../chapters/scenario.ts';
import { replayGame } from '../game/replay.ts';
import { type Game } from '../game/types.ts';
import { ln } from '../model/maths.ts';
import { arenaStrategyOf } from '../strategies/arena/registry.ts';
import { type ArenaStrategy } from '../strategies/arena/types.ts';
import { type Corners } from '../theory/types.ts';
import { type Move } from './saved.ts';
import { openingNow } from './staging.ts';

/** One round of a duel. */
export interface DuelRound {
  mine: boolean; // true = held
  theirs: boolean;
  gain: { mine: number; theirs: number }; // dollars
  price: number; // after it, dollars
  drop: number; // Q/D of the round, log price
  end: number; // where the price then is, log, against where it began
}

/** Ways to meet everybody, to hold one's own against: strategies of the arena. */
export const WAYS = ['cooperator', 'defector', 'tit-for-tat'] as const;

const STAND_IN = 'tit-for-tat';
const NEVER_SLIPS = -0x4000_0000;
// Nobody here draws chance, but the table asks where the streams begin.
const STARTS = { x: 1, y: 1, v: 1, w: 1 };

function mustFind(id: string): ArenaStrategy {
  const strategy = arenaStrategyOf(id);
  if (strategy === undefined || strategy.stochastic) throw new Error(`${id} is none for a duel`);
  return strategy;
}

/** Somebody who plays these moves, and holds after them. */
function scripted(moves: readonly boolean[]): ArenaStrategy {
  return {
    id: 'learner',
    name: 'Learner',
    source: '',
    memory: 0,
    stochastic: false,
    rule:
      () =>
      ({ turn }) =>
        moves[turn] ?? true,
  };
}

function match(me: ArenaStrategy, opponent: string, turns: number) {
  const boards = { a: new Uint8Array(turns), b: new Uint8Array(turns) };
  const table = sitDown(me, mustFind(opponent), boards, STARTS);
  for (let turn = 0; turn < turns; turn++) playTurn(table, NEVER_SLIPS);
  return Array.from(boards.a, (mine, turn) => ({
    mine: mine === 1,
    theirs: boards.b[turn] === 1,
  }));
}

function gainOf({ T, R, P, S }: Corners, mine: boolean, theirs: boolean): number {
  if (mine) return theirs ? R : S;
  return theirs ? T : P;
}

function gameOf(step: DuelStep, mine: boolean, theirs: boolean): Game {
  const scenario = scenarioOf(step.scenario);
  const played = replayGame({ scenario, decisions: { holders: [[mine, theirs]] } });
  if (!played.ok) throw new Error(played.refusal.code);
  return played.value;
}

function roundOf(step: DuelStep, corners: Corners, mine: boolean, theirs: boolean): DuelRound {
  const [round] = gameOf(step, mine, theirs).rounds;
  const { price, report } = round!;
  return {
    mine,
    theirs,
    gain: { mine: gainOf(corners, mine, theirs), theirs: gainOf(corners, theirs, mine) },
    price,
    drop: report.flow / report.depth,
    end: ln(price / report.opening.price),
  };
}

/** The rounds against one opponent after these moves of mine, dollars from the market itself. */
export function duelRounds(
  step: DuelStep,
  opponent: string,
  moves: readonly boolean[],
): DuelRound[] {
  const corners = openingNow(step.scenario).corners!;
  const played = match(scripted(moves), opponent, moves.length);
  return played.map(({ mine, theirs }) => roundOf(step, corners, mine, theirs));
}

/** What somebody who plays by a rule of the arena would gain against each opponent, dollars. */
export function gainsBy(step: DuelStep, rule: string): number[] {
  const corners = openingNow(step.scenario).corners!;
  return step.opponents.map((opponent) =>
    match(mustFind(rule), opponent, step.rounds).reduce(
      (sum, { mine, theirs }) => sum + gainOf(corners, mine, theirs),
      0,
    ),
  );
}

/** The finished games of a duel, a round each; null for all rounds against one who was not met to the end. */
export function duelGames(step: DuelStep, kept: readonly Move[][]): (Game | null)[] {
  return step.opponents.flatMap((opponent, index) => {
    const moves = (kept[index] ?? []).map(({ hold }) => hold);
    if (moves.length < step.rounds) return Array<null>(step.rounds).fill(null);
    return match(scripted(moves), opponent, step.rounds).map(({ mine, theirs }) =>
      gameOf(step, mine, theirs),
    );
  });
}

/** The same as a stand-in plays it, who answers in kind. */
export function standInDuel(step: DuelStep): Game[] {
  return step.opponents.flatMap((opponent) =>
    match(mustFind(STAND_IN), opponent, step.rounds).map(({ mine, theirs }) =>
      gameOf(step, mine, theirs),
    ),
  );
}
