import { useEffect, useState } from 'preact/hooks';
import { type DialStep } from '../../../chapters/dial.ts';
import { figuresIn } from '../../../chapters/steps.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { useRefusal } from '../../common/useRefusal.ts';
import { ClassPlate } from '../dial/ClassPlate.tsx';
import { DialRow } from '../dial/DialRow.tsx';
import { Goals } from '../dial/Goals.tsx';
import { Quay } from '../dial/Quay.tsx';
import { useDials } from '../dial/useDials.ts';
import { Pool } from '../staging/Pool.tsx';
import { type StepProps } from '../stepProps.ts';
import { useTelling } from '../useTelling.ts';
import { StepPanel } from './StepPanel.tsx';
import '../../play/analysis.css';
import '../dial/dial.css';
import '../dial/goals.css';
import '../dial/quay.css';

/** So many sliders stand together in sight on a phone. */
const FEW = 2;

/** The newest of many values, one a frame: a slider never waits for the stage. */
function usePaced<T>(value: T): T {
  const [paced, setPaced] = useState(value);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setPaced(value));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return paced;
}

/** Rules turned by hand: the pool, the name of the game and its diagram follow at once. */
export function DialStepView({ reading, step, lost }: StepProps<DialStep> & { lost: boolean }) {
  const t = useKeyedTexts('dials');
  const refused = useRefusal();
  const telling = useTelling(reading.chapter.id);
  const { scenario, opening, refusal, costs, set, reset } = useDials(reading, step);
  const still = usePaced(opening.still);
  const hasShore = step.dials.some(({ field }) => field.startsWith('outside.'));
  const figures = figuresIn(step, reading.told);
  const live = step.live && { ...figures, ...step.live(scenario, reading.told) };
  return (
    <StepPanel
      reading={reading}
      step={step}
      lost={lost}
      staging={
        <>
          <Pool still={still} />
          {hasShore && <Quay scenario={scenario} />}
          <ClassPlate now={opening.now} role={step.role ?? 'holder'} />
        </>
      }
    >
      <div class={`dials ${step.dials.length <= FEW ? 'few' : ''}`}>
        <div class="dial-line">
          {live && <p class="dial-live">{telling.say(step.id, 'live', live)}</p>}
          <button type="button" class="button quiet" onClick={reset}>
            {t('reset')}
          </button>
        </div>
        {step.dials.map((dial) => (
          <DialRow
            key={dial.field}
            short={step.dials.length > 1}
            step={step}
            dial={dial}
            scenario={scenario}
            here={opening.now.class}
            onTurn={(value) => set(dial.field, value)}
          />
        ))}
        {refusal && (
          <p class="dial-refused" role="alert">
            {refused(refusal)}
          </p>
        )}
        <Goals step={step} costs={costs} telling={telling} figures={figures} />
      </div>
    </StepPanel>
  );
}
