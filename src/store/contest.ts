import { playMatch } from '../arena/match.ts';
import {
  type EvolutionSettings,
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
import { type Turn, turnsOf } from './turns.ts';

export type { Spread } from '../arena/spread.ts';
export type { EvolutionSettings, History, WinRate } from '../arena/types.ts';
export { standingsOf } from '../study/contest.ts';
export type { Turn } from './turns.ts';

type Timing = Pick<MatchRules, 'turns' | 'noise'>;

/** Which length and whose trembling a contest is played with; nobody can tell which turn is the last. */
function rulesOf(step: ContestStep, { turns, noise }: Timing): MatchRules {
  return { payoffs: cornersIn(step.scenario), turns, noise, continuation: 1 };
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
