import { type ScenarioInput } from '../scenario/types.ts';
import { type StepBase } from './base.ts';
import { type ContestStep } from './contest.ts';
import { type DialStep } from './dial.ts';
import { type DuelStep } from './duel.ts';
import { type FuturesStep } from './futures.ts';

export type * from './base.ts';
export { PHASES } from './base.ts';

/** The opening scene. */
export interface SceneStep extends StepBase {
  kind: 'scene';
}

/** A guess before the reveal; it is never wrong by itself. */
export interface PredictStep extends StepBase {
  kind: 'predict';
  ask:
    | {
        as: 'count';
        least: number;
        most: number;
        start: number;
        step?: number;
        of: 'sellers' | 'holders' | 'points'; // how the row above the slider is drawn
      }
    | { as: 'choice'; options: readonly string[] }; // keys below `options`
}

/** One or more games in the learner's own hands, one after the other. */
export interface PlayStep extends StepBase {
  kind: 'play';
  games: readonly ScenarioInput[];
  unnamed?: true; // the game is not called by its name yet
  overhang?: true;
}

/** What came of it, tied to what this learner did. */
export interface RevealStep extends StepBase {
  kind: 'reveal';
}

/** The concept with its term. */
export interface TermStep extends StepBase {
  kind: 'term';
}

/** One question; each option has its explanation at `explains.<option>`, right or wrong. */
export interface QuestionStep extends StepBase {
  kind: 'question';
  options: readonly string[]; // keys below `options`
  right: string;
}

/** The way on to the next chapter. */
export interface BridgeStep extends StepBase {
  kind: 'bridge';
  preset?: string; // of the library, to play on one's own
}

export type Step =
  | SceneStep
  | PredictStep
  | PlayStep
  | DialStep
  | DuelStep
  | ContestStep
  | FuturesStep
  | RevealStep
  | TermStep
  | QuestionStep
  | BridgeStep;

/**
 * A chapter: data and short scripts over the game and its theory (GAME.md §4). Its texts stand in
 * `locales/<language>/story/<id>.json` as `title`, `idea`, and `steps.<step>.{title, …}`.
 */
export interface Chapter {
  id: string; // kebab-case, also the name of its file of texts
  number: number; // 1–12, in links
  figure: string; // strategy id of the character on its card
  steps: readonly Step[];
}
