import { type ComponentChildren } from 'preact';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { isToBeWatched, openPart, placeOf } from '../places.ts';
import { type StepProps } from '../stepProps.ts';

interface StepNavProps extends StepProps {
  children?: ComponentChildren; // the way on, instead of the link to the next step
}

/** Back, where one is, and on; what is still open can be skipped. */
export function StepNav({ reading, step, children }: StepNavProps) {
  const t = useTexts('story');
  const numbers = useNumbers();
  const { at, steps, back, next } = placeOf(reading, step);
  const open = openPart(step, reading);
  const isReady = open === null && !isToBeWatched(step, reading);
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
      {children ??
        (next === null ? (
          <span />
        ) : (
          <a class={`button ${isReady ? 'primary' : 'quiet'}`} href={next} data-next>
            {open === null ? t('bar.next') : t(`${open}.skip`)}
          </a>
        ))}
    </nav>
  );
}
