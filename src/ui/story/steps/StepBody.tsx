import { Suspense } from 'preact/compat';
import { later } from '../../common/later.ts';
import { MissingPart } from '../../common/MissingPart.tsx';
import { type StepProps } from '../stepProps.ts';
import { BridgeBody } from './BridgeBody.tsx';
import { PredictBody } from './PredictBody.tsx';
import { QuestionBody } from './QuestionBody.tsx';

const FuturesBody = later(
  () => import('./FuturesStep.tsx').then((m) => m.FuturesBody),
  MissingPart,
);

/** What a step asks to be done, below its words. */
export function StepBody({ reading, step }: StepProps) {
  switch (step.kind) {
    case 'predict':
      return <PredictBody reading={reading} step={step} />;
    case 'question':
      return <QuestionBody reading={reading} step={step} />;
    case 'bridge':
      return <BridgeBody reading={reading} step={step} />;
    case 'futures':
      return (
        <Suspense fallback={null}>
          <FuturesBody reading={reading} step={step} />
        </Suspense>
      );
    default:
      return null;
  }
}
