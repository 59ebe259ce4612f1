import { type Step } from '../../../chapters/types.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Reading } from '../../../store/reading.ts';
import { placeOf } from '../places.ts';
import { type StepProps } from '../stepProps.ts';

/** What a step still waits for, if anything: a guess, an answer or games. */
function openPart(step: Step, { told }: Reading): 'ask' | 'question' | 'play' | null {
  if (step.kind === 'duel') return told.played(step.id) ? null : 'play';
  if (told.given(step.id) !== null) return null;
  if (step.kind === 'predict') return 'ask';
  return step.kind === 'question' ? 'question' : null;
}

/** Back, where one is, and on; what is still open can be skipped. */
export function StepNav({ reading, step }: StepProps) {
  const t = useTexts('story');
  const numbers = useNumbers();
  const { at, steps, back, next } = placeOf(reading, step);
  const open = openPart(step, reading);
  return (
    <nav class="step-nav" aria-label={t('bar.steps')}>
      {back === null ? (
        <span />
      ) : (
        <a class="button quiet" href={back}>
          {t('bar.back')}
        </a>
      )}
      <span class="step-count">
        {t('bar.step', { step: numbers.number(at + 1), steps: numbers.number(steps) })}
      </span>
      {next === null ? (
        <span />
      ) : (
        <a class={`button ${open === null ? 'primary' : 'quiet'}`} href={next} data-next>
          {open === null ? t('bar.next') : t(`${open}.skip`)}
        </a>
      )}
    </nav>
  );
}
