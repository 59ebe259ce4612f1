import { memo } from 'preact/compat';
import { useRef } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { analyseOpening, type Debrief, type Headline } from '../../store/debrief.ts';
import { pathOfClasses } from '../../store/moments.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { DataCard } from './DataCard.tsx';
import { DeltaFinding } from './DeltaFinding.tsx';
import { FlipsFinding } from './FlipsFinding.tsx';
import { Hindsight } from './Hindsight.tsx';
import { LeverFinding } from './LeverFinding.tsx';
import { Opening } from './Opening.tsx';
import { PathFinding } from './PathFinding.tsx';
import { PlaneFinding } from './PlaneFinding.tsx';
import { PriceFinding } from './PriceFinding.tsx';
import { RollFinding } from './RollFinding.tsx';
import { ScheduleFinding } from './ScheduleFinding.tsx';
import { SettledFinding } from './SettledFinding.tsx';
import { useHindsight } from './useHindsight.ts';
import { useLater } from './useLater.ts';
import { WealthFinding } from './WealthFinding.tsx';

// What looking back tells on its way must not draw the other charts anew.
const Price = memo(PriceFinding);
const Plane = memo(PlaneFinding);
const Schedule = memo(ScheduleFinding);
const Lever = memo(LeverFinding);
const Roll = memo(RollFinding);
const Path = memo(PathFinding);
const Wealth = memo(WealthFinding);
const Settled = memo(SettledFinding);
const Delta = memo(DeltaFinding);

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
  const { looking, again } = useHindsight(debrief);
  const path = useLater(() => pathOfClasses(debrief), [debrief]);
  return (
    <div class="debrief">
      <PageFrame title={t(`headline.${headline.finding}`)}>
        <Opening debrief={debrief} headline={headline} code={code} board={board} />
        <div class="board" ref={board}>
          <Price debrief={debrief} headline={headline} />
          <Plane debrief={debrief} analysis={analysis} />
          <Schedule debrief={debrief} />
          <Hindsight debrief={debrief} looking={looking} again={again} />
          <Lever debrief={debrief} analysis={analysis} />
          <Roll debrief={debrief} />
          <Path debrief={debrief} path={path} />
          <Wealth debrief={debrief} />
          <Settled debrief={debrief} />
          {typeof looking === 'object' && 'found' in looking && (
            <FlipsFinding found={looking.found} />
          )}
          <Delta debrief={debrief} analysis={analysis} />
          <DataCard debrief={debrief} />
        </div>
      </PageFrame>
    </div>
  );
}
