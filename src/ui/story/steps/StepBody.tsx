import { type StepProps } from '../ChapterScreen.tsx';
import { BridgeBody } from './BridgeBody.tsx';
import { PredictBody } from './PredictBody.tsx';
import { QuestionBody } from './QuestionBody.tsx';

/** What a step asks to be done, below its words. */
export function StepBody({ reading, step }: StepProps) {
  switch (step.kind) {
    case 'predict':
      return <PredictBody reading={reading} step={step} />;
    case 'question':
      return <QuestionBody reading={reading} step={step} />;
    case 'bridge':
      return <BridgeBody reading={reading} step={step} />;
    default:
      return null;
  }
}
