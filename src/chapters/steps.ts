import {
  type Chapter,
  type Figures,
  PHASES,
  type Phase,
  type Said,
  type Step,
  type Told,
} from './types.ts';

/** The paragraphs of a step for this learner. */
export function saidIn(step: Step, told: Told): readonly Said[] {
  return typeof step.says === 'function' ? step.says(told) : step.says;
}

/** The figures that all texts of a step may use. */
export function figuresIn(step: Step, told: Told): Figures {
  return step.figures?.(told) ?? {};
}

/** The step of that id, if the chapter has one. */
export function stepOf(chapter: Chapter, id: string): Step | undefined {
  return chapter.steps.find((step) => step.id === id);
}

/** The furthest phase that the chapter has come to at a step; a later guess takes none of it back. */
export function furthestPhase({ steps }: Chapter, step: Step): Phase {
  const phases = steps.slice(0, steps.indexOf(step) + 1).map(({ phase }) => PHASES.indexOf(phase));
  return PHASES[Math.max(...phases)]!;
}

/** What was told, and whether anything of it was a stand-in's game. */
export interface Hearing {
  told: Told;
  /** A game was told of that the learner did not play, and nobody asked whether it was played. */
  isStoodIn(): boolean;
}

/** Listens to what a step's scripts want to be told. */
export function hearingOf(told: Told): Hearing {
  const read = new Set<string>();
  const asked = new Set<string>();
  return {
    told: {
      games(id) {
        read.add(id);
        return told.games(id);
      },
      played(id) {
        asked.add(id);
        return told.played(id);
      },
      given: (id) => told.given(id),
    },
    isStoodIn: () =>
      [...read].some((id) => !asked.has(id) && !told.played(id) && told.games(id).length > 0),
  };
}
