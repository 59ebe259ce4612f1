import { useRef } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { analyseOpening, type Debrief, type Headline } from '../../store/debrief.ts';
import { pathOfClasses } from '../../store/moments.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { DataCard } from './DataCard.tsx';
import { DeltaFinding } from './DeltaFinding.tsx';
import { Hindsight } from './Hindsight.tsx';
import { LeverFinding } from './LeverFinding.tsx';
import { Opening } from './Opening.tsx';
import { PathFinding } from './PathFinding.tsx';
import { PlaneFinding } from './PlaneFinding.tsx';
import { PriceFinding } from './PriceFinding.tsx';
import { RollFinding } from './RollFinding.tsx';
import { ScheduleFinding } from './ScheduleFinding.tsx';
import { SettledFinding } from './SettledFinding.tsx';
import { useLater } from './useLater.ts';
import { WealthFinding } from './WealthFinding.tsx';

interface BoardProps {
  debrief: Debrief;
  headline: Headline;
  code: string;
}

/** Everything the debrief says: what happened, what it was, what else could have been. */
export function Board({ debrief, headline, code }: BoardProps) {
  const t = useTexts('debrief');
  const board = useRef<HTMLDivElement>(null);
  const analysis = useLater(() => analyseOpening(debrief), [debrief]);
  const path = useLater(() => pathOfClasses(debrief), [debrief]);
  return (
    <div class="debrief">
      <PageFrame title={t(`headline.${headline.finding}`)}>
        <Opening debrief={debrief} headline={headline} code={code} board={board} />
        <div class="board" ref={board}>
          <PriceFinding debrief={debrief} headline={headline} />
          <PlaneFinding debrief={debrief} analysis={analysis} />
          <ScheduleFinding debrief={debrief} />
          <Hindsight debrief={debrief} />
          <LeverFinding debrief={debrief} analysis={analysis} />
          <RollFinding debrief={debrief} />
          <PathFinding debrief={debrief} path={path} />
          <WealthFinding debrief={debrief} />
          <SettledFinding debrief={debrief} />
          <DeltaFinding debrief={debrief} analysis={analysis} />
          <DataCard debrief={debrief} />
        </div>
      </PageFrame>
    </div>
  );
}
