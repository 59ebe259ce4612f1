import { type ScenarioInput } from '../scenario/types.ts';
import { type StepBase } from './base.ts';

/**
 * The game of two holders played some rounds against each of several characters. Every round begins with
 * a fresh market, so that its four gains stay the same; what happened before lives in memory alone.
 * `told.games` of the step holds one finished game a round, first opponent first; the learner is holder 0.
 */
export interface DuelStep extends StepBase {
  kind: 'duel';
  scenario: ScenarioInput; // two holders, one round
  opponents: readonly string[]; // of the arena, in the order they come; none that draws chance
  rounds: number; // against each of them
  hidden?: true; // who it is is told after the last round
}
