import { playMatch } from '../arena/match.ts';
import {
  type EvolutionSettings,
  type Match,
  type MatchRules,
  type TournamentSettings,
} from '../arena/types.ts';
import {
  type ContestStep,
  type EvolutionContest,
  type InvasionContest,
  type MatchContest,
  type TournamentContest,
} from '../chapters/contest.ts';
import { cornersIn } from '../chapters/reading.ts';

export type { Spread } from '../arena/spread.ts';
export type { EvolutionSettings, History, Match, WinRate } from '../arena/types.ts';

/** One turn of a match, as it was played. */
export interface Turn {
  moves: readonly [a: boolean, b: boolean]; // executed, true = hold
  slipped: readonly [a: boolean, b: boolean]; // the hand did what it was not told
  gains: readonly [a: number, b: number]; // dollars
  scores: readonly [a: number, b: number]; // so far, this turn included
}

type Timing = Pick<MatchRules, 'turns' | 'noise'>;

/** Which length and whose trembling a contest is played with; nobody can tell which turn is the last. */
function rulesOf(step: ContestStep, { turns, noise }: Timing): MatchRules {
  return { payoffs: cornersIn(step.scenario), turns, noise, continuation: 1 };
}

function gainsOf(
  { T, R, P, S }: MatchRules['payoffs'],
  a: boolean,
  b: boolean,
): readonly [number, number] {
  if (a) return b ? [R, R] : [S, T];
  return b ? [T, S] : [P, P];
}

function turnsOf({ moves, intended }: Match, payoffs: MatchRules['payoffs']): Turn[] {
  const scores: [number, number] = [0, 0];
  return moves.a.map((a, at) => {
    const b = moves.b[at]!;
    const gains = gainsOf(payoffs, a, b);
    scores[0] += gains[0];
    scores[1] += gains[1];
    return {
      moves: [a, b],
      slipped: [a !== intended.a[at], b !== intended.b[at]],
      gains,
      scores: [scores[0], scores[1]],
    };
  });
}

/** A match of two of the cast, turn by turn. */
export function matchTurns(
  step: ContestStep,
  contest: MatchContest,
  a: string,
  b: string,
): readonly Turn[] {
  const rules = rulesOf(step, contest);
  const match = playMatch(a, b, { ...rules, seed: contest.seed, repetition: 0 });
  return turnsOf(match, rules.payoffs);
}

/** What the arena is asked for, one way the hands tremble. */
export function spreadRequest(
  step: ContestStep,
  contest: TournamentContest,
  noise: number,
): TournamentSettings {
  const { cast: strategies, turns, repetitions, seed } = contest;
  return { ...rulesOf(step, { turns, noise }), strategies, repetitions, seed };
}

export function evolutionRequest(step: ContestStep, contest: EvolutionContest): EvolutionSettings {
  const { population, replaced, generations, seed } = contest;
  return {
    ...rulesOf(step, contest),
    kind: 'replacement',
    population,
    replaced,
    generations,
    seed,
  };
}

/** So many newcomers among the settled, for matches of so many turns. */
export function invasionRequest(
  step: ContestStep,
  contest: InvasionContest,
  newcomers: number,
  turns: number,
): EvolutionSettings {
  const { settled, newcomer, players, replaced, generations, seed } = contest;
  return {
    ...rulesOf(step, { turns, noise: 0 }),
    kind: 'replacement',
    population: [
      { strategy: settled, count: players - newcomers },
      { strategy: newcomer, count: newcomers },
    ],
    replaced,
    generations,
    seed,
  };
}
