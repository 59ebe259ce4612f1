import { Suspense } from 'preact/compat';
import { later } from '../common/later.ts';
import { ChapterBar } from './ChapterBar.tsx';
import { type StepProps } from './stepProps.ts';
import { PlayStepView } from './steps/PlayStepView.tsx';
import { StepPanel } from './steps/StepPanel.tsx';

const DuelStepView = later(() => import('./steps/DuelStep.tsx').then((m) => m.DuelStepView));
const ContestStepView = later(() =>
  import('./steps/ContestStep.tsx').then((m) => m.ContestStepView),
);
const DialStepView = later(() => import('./steps/DialStep.tsx').then((m) => m.DialStepView));

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
