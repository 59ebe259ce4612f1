import { type ComponentChildren } from 'preact';
import { Suspense } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import { type ContestStep } from '../../../chapters/contest.ts';
import { figuresIn } from '../../../chapters/steps.ts';
import { later } from '../../common/later.ts';
import { MissingPart } from '../../common/MissingPart.tsx';
import { type StepProps } from '../stepProps.ts';
import { useTelling } from '../useTelling.ts';
import './contest.css';
import { StepPanel } from './StepPanel.tsx';

const ContestMatch = later(
  () => import('./ContestMatch.tsx').then((m) => m.ContestMatch),
  MissingPart,
);
const ContestTournament = later(
  () => import('./ContestTournament.tsx').then((m) => m.ContestTournament),
  MissingPart,
);
const ContestEvolution = later(
  () => import('./ContestEvolution.tsx').then((m) => m.ContestEvolution),
  MissingPart,
);
const ContestInvasion = later(
  () => import('./ContestInvasion.tsx').then((m) => m.ContestInvasion),
  MissingPart,
);

interface BodyProps extends StepProps<ContestStep> {
  told: ComponentChildren; // what it came to, below the picture on narrow screens
}

function ContestBody({ reading, step, told }: BodyProps) {
  const { contest } = step;
  const onOver = (given: string | Record<string, number>) => reading.give(step.id, given);
  switch (contest.as) {
    case 'match':
      return <ContestMatch step={step} contest={contest} told={told} onOver={onOver} />;
    case 'tournament':
      return <ContestTournament step={step} contest={contest} told={told} onOver={onOver} />;
    case 'evolution':
      return <ContestEvolution step={step} contest={contest} told={told} onOver={onOver} />;
    case 'invasion':
      return (
        <ContestInvasion
          step={step}
          contest={contest}
          given={reading.told.given(step.id)}
          told={told}
          onOver={onOver}
        />
      );
  }
}

/** What the end came to, on a narrow screen; brought into sight when it is new. */
function TellBelow({ isNew, children }: { isNew: boolean; children: ComponentChildren }) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div class="contest-after below card" ref={card}>
      {children}
    </div>
  );
}

/** A match, a tournament or a population beside the step's words; what it came to is told once it is over. */
export function ContestStepView({
  reading,
  step,
  lost,
}: StepProps<ContestStep> & { lost: boolean }) {
  const telling = useTelling(reading.chapter.id);
  const { told } = reading;
  const figures = figuresIn(step, told);
  const over = told.given(step.id) !== null;
  const wasOver = useRef(over);
  const after = (over ? (step.after?.(told) ?? []) : []).map((said) => (
    <p key={typeof said === 'string' ? said : said.key}>{telling.say(step.id, said, figures)}</p>
  ));
  return (
    <StepPanel
      reading={reading}
      step={step}
      lost={lost}
      staging={
        <Suspense fallback={null}>
          <ContestBody
            reading={reading}
            step={step}
            told={after.length > 0 && <TellBelow isNew={!wasOver.current}>{after}</TellBelow>}
          />
        </Suspense>
      }
    >
      {after.length > 0 && <div class="contest-after beside">{after}</div>}
    </StepPanel>
  );
}
