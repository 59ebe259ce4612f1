import { type Chapter, type Figures, type Said, type Step, type Told } from './types.ts';

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
