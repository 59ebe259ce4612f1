import { areSeen } from '../../chapters/futures.ts';
import { type Step } from '../../chapters/types.ts';
import { type Reading } from '../../store/reading.ts';
import { hrefOf } from '../../store/routes.ts';

/** Where a step stands in its chapter, and the addresses before and after it. */
export function placeOf({ chapter }: Reading, step: Step) {
  const number = String(chapter.number);
  const at = chapter.steps.indexOf(step);
  const href = (index: number) => {
    const there = chapter.steps[index];
    return there ? hrefOf({ page: 'chapter', number, step: there.id }) : null;
  };
  return { at, steps: chapter.steps.length, back: href(at - 1), next: href(at + 1) };
}

/** Go to an address of this page. */
export function goTo(href: string): void {
  window.location.hash = href;
}

/** What a step still waits for, if anything: a guess, an answer or games. */
export function openPart(step: Step, { told }: Reading): 'ask' | 'question' | 'play' | null {
  if (step.kind === 'duel') return told.played(step.id) ? null : 'play';
  if (told.given(step.id) !== null) return null;
  if (step.kind === 'predict') return 'ask';
  return step.kind === 'question' ? 'question' : null;
}

/** Whether what a step shows has still to come to its end. */
export function isToBeWatched(step: Step, { told }: Reading): boolean {
  const given = told.given(step.id);
  if (step.kind === 'futures') return !areSeen(given);
  return step.kind === 'contest' && given === null;
}
