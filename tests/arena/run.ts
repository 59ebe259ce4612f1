import { DILEMMA } from '../../src/arena/payoffs.ts';
import { tournament } from '../../src/arena/tournament.ts';
import {
  type MatchRules,
  type Tournament,
  type TournamentSettings,
} from '../../src/arena/types.ts';

/** The literature's match: 200 turns, no noise. */
export const RULES: MatchRules = { payoffs: DILEMMA, turns: 200, noise: 0, continuation: 1 };

/** What work comes to. */
export function finish<T>(work: Generator<number, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** A tournament of these, under the literature's rules unless said. */
export function play(strategies: string[], settings: Partial<TournamentSettings> = {}): Tournament {
  return finish(tournament({ ...RULES, repetitions: 1, seed: 1, strategies, ...settings }));
}
