import { type Game } from '../game/types.ts';
import { type ScenarioInput } from '../scenario/types.ts';
import { type GameClass } from '../theory/types.ts';

/** The four beads over a chapter: guess, play, see, say why. */
export const PHASES = ['predict', 'play', 'see', 'why'] as const;
export type Phase = (typeof PHASES)[number];

/** A figure a text leaves open. It comes from the model at run time; the page writes it as people do. */
export type Figure =
  | { as: 'money' | 'signed-money' | 'price'; value: number } // dollars
  | { as: 'percent' | 'signed-percent'; value: number; decimals?: number } // fraction
  | { as: 'number'; value: number; decimals?: number }
  | { as: 'name'; strategy: string; arena?: true } // a character's name
  | { as: 'class'; value: GameClass }
  | { as: 'text'; key: string }; // another text of the chapter, whole key below `steps`
export type Figures = Record<string, Figure>;

/** A text of a step: its key below `steps.<step>`, and the count that picks its plural form. */
export type Said = string | { key: string; count?: number; figures?: Figures };

/** What the learner gave at a step: a guess, the option chosen, or the settings left behind. */
export type Given = number | string | Record<string, number | string>;

/** What has happened in this reading of the chapter, for scripts to speak about. */
export interface Told {
  /** Games of a play step in order, finished: the learner's, or a stand-in's where it was not played. */
  games(step: string): readonly Game[];
  /** Whether the learner played all of that step. */
  played(step: string): boolean;
  /** What the learner gave at a step; null when it was skipped. */
  given(step: string): Given | null;
}

/** What stands on the stage beside a text. */
export type Staging =
  | { show: 'opening'; scenario: ScenarioInput; overhang?: true } // the pool before the first round
  | { show: 'ending'; step: string; game?: number; overhang?: true } // the pool as that game ended
  | { show: 'course'; step: string; game?: number } // price and value of that game, round by round
  | { show: 'corners'; scenario: ScenarioInput; role?: 'holder' | 'maker'; unnamed?: true } // four gains, and their letters T R P S
  | { show: 'schedule'; scenario: ScenarioInput; role?: 'holder' | 'maker' } // the Schelling diagram
  | { show: 'cast'; who: readonly string[]; arena?: true } // characters side by side
  | { show: 'piece'; piece: string; step?: string }; // a picture of the chapter's own, by name

/** A character who says something below the stage: a text key of the step. */
export interface Aside {
  who: string; // a strategy's id
  says: Said;
}

export interface StepBase {
  id: string; // kebab-case, stands in links and in the texts; never reused for something else
  phase: Phase;
  staging?: Staging;
  /** Paragraphs below the title, in order; a script when they hang on what the learner did. */
  says: readonly Said[] | ((told: Told) => readonly Said[]);
  /** Figures of all the step's texts. */
  figures?: (told: Told) => Figures;
  aside?: Aside | ((told: Told) => Aside | null);
  evidence?: readonly string[]; // published experiments that belong here, ids of src/evidence
}
