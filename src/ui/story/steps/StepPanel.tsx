import { type ComponentChildren } from 'preact';
import { figuresIn, hearingOf, saidIn } from '../../../chapters/steps.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { Notices } from '../../common/Notices.tsx';
import { useArrival } from '../../common/useArrival.ts';
import { StagingView } from '../staging/StagingView.tsx';
import { type StepProps } from '../stepProps.ts';
import { useTelling } from '../useTelling.ts';
import { AsideCard } from './AsideCard.tsx';
import { StepBody } from './StepBody.tsx';
import { StepEvidence } from './StepEvidence.tsx';
import { StepNav } from './StepNav.tsx';
import { useStepKeys } from './useStepKeys.ts';

interface StepPanelProps extends StepProps {
  lost: boolean; // the link named a step this chapter does not have
  staging?: ComponentChildren; // instead of what the step's data say
  children?: ComponentChildren; // what is to be done, instead of the body of the step's kind
}

/** Stage at one side, the step's words and what is to be done at the other, the way on below. */
export function StepPanel({ reading, step, lost, staging, children }: StepPanelProps) {
  const t = useTexts('story');
  const { chapter, told, damaged } = reading;
  const telling = useTelling(chapter.id);
  const hearing = hearingOf(told);
  const figures = figuresIn(step, hearing.told);
  const says = saidIn(step, hearing.told);
  const title = telling.text(`steps.${step.id}.title`, figures);
  const heading = useArrival(`${title} · ${telling.text('title')}`);
  const aside = typeof step.aside === 'function' ? step.aside(hearing.told) : (step.aside ?? null);
  if (step.staging && 'step' in step.staging && step.staging.step) {
    hearing.told.games(step.staging.step);
  }
  useStepKeys(reading, step);
  return (
    <main class={`step ${step.kind}`} data-step={step.id} data-kind={step.kind}>
      <Notices />
      {(lost || damaged) && (
        <p class="notice" role="alert">
          {t(lost ? 'bar.no-step' : 'map.damaged')}
        </p>
      )}
      {(staging || step.staging) && (
        <div class="staging">
          {staging ?? <StagingView chapter={chapter} staging={step.staging!} told={told} />}
        </div>
      )}
      <section class="panel card">
        {step.kind === 'term' && <p class="eyebrow">{t('term.label')}</p>}
        {step.kind === 'question' && <p class="eyebrow">{t('question.label')}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {step.kind !== 'predict' && hearing.isStoodIn() && (
          <p class="stood-in">{t('play.shown')}</p>
        )}
        {says.map((said) => (
          <p key={typeof said === 'string' ? said : said.key}>
            {telling.say(step.id, said, figures)}
          </p>
        ))}
        {step.evidence && <StepEvidence ids={step.evidence} />}
        {children ?? <StepBody reading={reading} step={step} />}
      </section>
      <footer class="step-foot">
        {aside && <AsideCard who={aside.who} says={telling.say(step.id, aside.says, figures)} />}
        <StepNav reading={reading} step={step} />
      </footer>
    </main>
  );
}
