import { lazy, memo, Suspense } from 'preact/compat';
import { useMemo, useRef, useState } from 'preact/hooks';
import { needTexts } from '../../i18n/start.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { analyseOpening, type Debrief, type Headline } from '../../store/debrief.ts';
import { offeredLever, pathOfClasses, turnedCode, turnedScenario } from '../../store/moments.ts';
import { originOfReplay } from '../../store/origin.ts';
import { Made } from '../charts/made.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { ShareDialog } from '../share/ShareDialog.tsx';
import { Foot } from './Actions.tsx';
import { saveBoard } from './boardPicture.ts';
import { Closer, startsOpen } from './Closer.tsx';
import { DataCard } from './DataCard.tsx';
import { DeltaFinding } from './DeltaFinding.tsx';
import { FlipsFinding } from './FlipsFinding.tsx';
import { Hindsight } from './Hindsight.tsx';
import { LeverFinding } from './LeverFinding.tsx';
import { Opening } from './Opening.tsx';
import { PathFinding } from './PathFinding.tsx';
import { leverShown, PlaneFinding } from './PlaneFinding.tsx';
import { PriceFinding } from './PriceFinding.tsx';
import { RollFinding } from './RollFinding.tsx';
import { ScheduleFinding } from './ScheduleFinding.tsx';
import { SettledFinding } from './SettledFinding.tsx';
import { useHindsight } from './useHindsight.ts';
import { afterPainting, useLater } from './useLater.ts';
import { WealthFinding } from './WealthFinding.tsx';
import { useLeverWords } from './words.ts';

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

// Comes with the story's texts; a debrief whose evidence does not arrive is whole without it.
const Evidence = lazy(() =>
  Promise.all([import('./Evidence.tsx'), needTexts('story')]).then(
    ([screen]) => memo(screen.Evidence),
    () => () => null,
  ),
);

interface BoardProps {
  debrief: Debrief;
  headline: Headline;
  code: string;
}

/** Everything the debrief says: what happened, what it was, what else could have been; then the rest for a class. */
export function Board({ debrief, headline, code }: BoardProps) {
  const t = useTexts('debrief');
  const board = useRef<HTMLDivElement>(null);
  const analysis = useLater(() => analyseOpening(debrief), [debrief]);
  const { looking, again } = useHindsight(debrief);
  const path = useLater(() => pathOfClasses(debrief), [debrief]);
  const [open, setOpen] = useState(startsOpen);
  const [sharing, setSharing] = useState(false);
  const share = () => setSharing(true);
  const lever = analysis?.class ? leverShown(analysis) : null;
  const words = useLeverWords();
  const made = useMemo(() => originOfReplay(code, debrief.game.scenario.seed), [code, debrief]);
  const turned = useMemo(
    () => lever && { code: turnedCode(debrief, lever), to: turnedScenario(debrief, lever).to },
    [debrief, lever],
  );
  // Only a lever that helps is offered at once; the nearest other game waits beneath.
  const helps = analysis && analysis.class !== 'harmony' && lever === offeredLever(analysis.levers);
  const quick =
    helps && lever && turned
      ? {
          code: turned.code,
          field: words.name(lever.field),
          to: words.value(lever.field, turned.to),
        }
      : null;
  const title = t(`headline.${headline.finding}`);
  const save = async (lead: string) => {
    setOpen(true); // what is folded away has no drawings yet
    await afterPainting();
    if (board.current) await saveBoard(board.current, title, lead);
  };
  return (
    <div class="debrief">
      <PageFrame title={title}>
        <Opening
          debrief={debrief}
          headline={headline}
          code={code}
          quick={quick}
          onShare={share}
          onSave={save}
        />
        <Made.Provider value={made}>
          <div ref={board}>
            <div class="board">
              <Price debrief={debrief} headline={headline} />
              <Plane debrief={debrief} analysis={analysis} />
              <Hindsight debrief={debrief} analysis={analysis} looking={looking} again={again} />
              <Lever debrief={debrief} analysis={analysis} />
            </div>
            <Closer open={open} onOpen={setOpen}>
              <div class="columns">
                <div class="column">
                  <Path debrief={debrief} path={path} />
                  <Schedule debrief={debrief} />
                  <Delta debrief={debrief} analysis={analysis} />
                  <Settled debrief={debrief} />
                </div>
                <div class="column">
                  <Roll debrief={debrief} />
                  {typeof looking === 'object' && 'found' in looking && (
                    <FlipsFinding found={looking.found} />
                  )}
                  <Wealth debrief={debrief} />
                  <DataCard debrief={debrief} />
                </div>
              </div>
              {open && analysis && (
                <Suspense fallback={null}>
                  <Evidence debrief={debrief} analysis={analysis} />
                </Suspense>
              )}
            </Closer>
          </div>
        </Made.Provider>
        <Foot debrief={debrief} code={code} onShare={share} tryCode={turned?.code ?? null} />
        {sharing && (
          <ShareDialog
            scenario={debrief.game.scenario}
            replay={debrief.replay}
            onClose={() => setSharing(false)}
          />
        )}
      </PageFrame>
    </div>
  );
}
