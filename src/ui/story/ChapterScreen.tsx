import { lazy, Suspense } from 'preact/compat';
import { type Step } from '../../chapters/types.ts';
import { type Reading } from '../../store/reading.ts';
import { ChapterBar } from './ChapterBar.tsx';
import { PlayStepView } from './steps/PlayStepView.tsx';
import { StepPanel } from './steps/StepPanel.tsx';

/** What every step on the screen is given. */
export interface StepProps<S extends Step = Step> {
  reading: Reading;
  step: S;
}

const DuelStepView = lazy(() => import('./steps/DuelStep.tsx').then((m) => m.DuelStepView));
const ContestStepView = lazy(() =>
  import('./steps/ContestStep.tsx').then((m) => m.ContestStepView),
);
const DialStepView = lazy(() => import('./steps/DialStep.tsx').then((m) => m.DialStepView));

interface ChapterScreenProps extends StepProps {
  lost: boolean; // the link named a step this chapter does not have
}

/** One step of a chapter: a game takes the whole screen, all else is stage and panel. */
export function ChapterScreen({ reading, step, lost }: ChapterScreenProps) {
  if (step.kind === 'play') return <PlayStepView key={step.id} reading={reading} step={step} />;
  if (step.kind === 'duel') {
    return (
      <div class="chapter">
        <ChapterBar reading={reading} step={step} />
        <Suspense fallback={null}>
          <DuelStepView key={step.id} reading={reading} step={step} />
        </Suspense>
      </div>
    );
  }
  return (
    <div class="chapter">
      <ChapterBar reading={reading} step={step} />
      {step.kind === 'contest' ? (
        <Suspense fallback={null}>
          <ContestStepView key={step.id} reading={reading} step={step} lost={lost} />
        </Suspense>
      ) : step.kind === 'dial' ? (
        <Suspense fallback={null}>
          <DialStepView key={step.id} reading={reading} step={step} lost={lost} />
        </Suspense>
      ) : (
        <StepPanel key={step.id} reading={reading} step={step} lost={lost} />
      )}
    </div>
  );
}
