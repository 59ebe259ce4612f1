import { type ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type StoreApi } from 'zustand/vanilla';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Show } from '../../picture/types.ts';
import { accountAfter, accountBefore, hasStake, isShutIn } from '../../store/account.ts';
import { type Sitting } from '../../store/types.ts';
import { useSettings, useStore } from '../common/app.ts';
import { Notices } from '../common/Notices.tsx';
import { useMotion } from '../common/useMotion.ts';
import { useScenarioTitle } from '../common/useScenarioTitle.ts';
import { StageHost } from '../stage/StageHost.tsx';
import { AccountCard } from './AccountCard.tsx';
import { Dock } from './Dock.tsx';
import { PlayDialog, type PlayDialogName } from './PlayDialog.tsx';
import { PledgeRow } from './PledgeRow.tsx';
import { PoolTable } from './PoolTable.tsx';
import { TopBar } from './TopBar.tsx';
import { useChoiceKeys } from './useChoiceKeys.ts';
import { hasExtensions, useExtensions } from './useExtensions.ts';
import { useNews } from './useNews.ts';

interface PlayTableProps {
  store: StoreApi<Sitting>;
  title?: string; // the scenario's when left out
  place?: string; // of the game among others
  tools?: ComponentChildren; // beside the title
  show?: Show; // on the stage, besides the pool
  unnamed?: boolean; // nobody is told yet what game this is
  onOver(sitting: Sitting): void;
}

/** The game on the screen: pool in the middle, my account and the choice below. */
export function PlayTable(props: PlayTableProps) {
  const { store, title: given, place, tools, show, unnamed = false, onOver } = props;
  const t = useTexts('play');
  const sitting = useStore(store);
  const settings = useSettings();
  const motion = useMotion();
  const [dialog, setDialog] = useState<PlayDialogName | null>(null);
  const dock = useRef<HTMLDivElement>(null);
  const { scenario, view, shown, phase } = sitting;
  const title = useScenarioTitle(scenario);
  const news = useNews(scenario, shown);
  const isFree = hasStake(view, scenario.unlock) && !isShutIn(view);
  const choose = isFree ? sitting.choose : () => sitting.choose(true);
  const extensions = useExtensions(hasExtensions(scenario));
  const more = extensions === 'missing' ? null : extensions;
  useChoiceKeys({ choose, skip: sitting.skip, help: () => setDialog('help') }, settings.keys);
  const skipUnlessPressed = ({ target }: Event) => {
    if (!(target instanceof Element && target.closest('button'))) sitting.skip();
  };
  useEffect(() => {
    if (phase === 'over') onOver(sitting);
  }, [phase]);
  useLayoutEffect(() => {
    // What had the focus is gone: go on from where the next control is.
    if (shown.past.length > 0 && document.activeElement === document.body) {
      dock.current?.focus({ preventScroll: true });
    }
  }, [phase]);
  return (
    <>
      <div class="play">
        <TopBar
          scenario={scenario}
          title={given ?? title}
          {...(place === undefined ? {} : { place })}
          tools={tools}
          news={news}
          view={phase === 'told' ? { ...shown, round: shown.past.length } : shown}
          onOpen={setDialog}
          onSkipToChoice={() => dock.current?.focus()}
        />
        <main class="table" onPointerUp={skipUnlessPressed}>
          <Notices />
          <section class="stage" aria-label={t('pool.label')}>
            <StageHost
              scenario={scenario}
              view={view}
              speed={settings.speed}
              motion={motion}
              muted={settings.muted}
              skip={sitting.skips}
              onSettled={sitting.settle}
              {...(show && { show })}
            />
            <div class="hidden-text">
              <PoolTable scenario={scenario} view={shown} allSell={show?.overhang === true} />
            </div>
          </section>
          {more !== null && <more.BeliefStrip scenario={scenario} view={shown} />}
          {scenario.pledges && (
            <PledgeRow view={shown} open={phase === 'choosing'} onPledge={sitting.pledge} />
          )}
          <div class="dock" ref={dock} tabIndex={-1}>
            <AccountCard
              account={
                phase === 'told' || phase === 'over'
                  ? accountAfter(shown)
                  : accountBefore(sitting.game, shown)
              }
              role={shown.you.role}
              scenario={scenario}
              others={more && <more.OtherTokens account={shown.account} />}
            />
            <Dock sitting={sitting} extensions={extensions} unnamed={unnamed} onOpen={setDialog} />
          </div>
        </main>
      </div>
      {dialog !== null && (
        <PlayDialog
          key={dialog}
          name={dialog}
          sitting={sitting}
          onOpen={setDialog}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}
