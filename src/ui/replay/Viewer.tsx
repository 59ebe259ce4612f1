import { useMemo, useState } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { hrefOf } from '../../store/routes.ts';
import { type Watched } from '../../store/watching.ts';
import { useSettings } from '../common/app.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { useMotion } from '../common/useMotion.ts';
import { useScenarioTitle } from '../common/useScenarioTitle.ts';
import { PoolTable } from '../play/PoolTable.tsx';
import { tellOutcome } from '../play/tellOutcome.ts';
import { hasExtensions, useExtensions } from '../play/useExtensions.ts';
import { ShareDialog } from '../share/ShareDialog.tsx';
import { StageHost } from '../stage/StageHost.tsx';
import { Controls } from './Controls.tsx';
import './replay.css';
import { usePlayer } from './usePlayer.ts';
import { useReplayKeys } from './useReplayKeys.ts';

/** The stage with a finished game on it, its steps beneath, and the ways on. */
export function Viewer({ watched, code }: { watched: Watched; code: string }) {
  const t = useTexts('replay');
  const settings = useSettings();
  const motion = useMotion();
  const [sharing, share] = useState(false);
  const { replay, rounds, scenarioCode } = watched;
  const { scenario } = replay;
  const player = usePlayer(rounds, settings.speed);
  useReplayKeys(player, rounds, settings.keys);
  const view = useMemo(() => watched.viewAfter(player.round), [watched, player.round]);
  return (
    <div class="replay">
      <PageFrame title={t('title', { title: useScenarioTitle(scenario) })}>
        <section class="replay-stage" aria-label={t('pool')}>
          <StageHost
            scenario={scenario}
            view={view}
            speed={settings.speed}
            motion={motion}
            muted={settings.muted}
            skip={player.skip}
            onSettled={player.settle}
          />
          <div class="hidden-text">
            <PoolTable scenario={scenario} view={view} />
          </div>
        </section>
        <Told watched={watched} round={player.round} settled={player.settled} />
        <div class="below">
          <Controls player={player} rounds={rounds} />
          <div class="ways">
            <a class="button primary" href={hrefOf({ page: 'debrief', code })}>
              {t('debrief')}
            </a>
            <a class="button" href={hrefOf({ page: 'shared', code: scenarioCode })}>
              {t('yourself')}
            </a>
            <button type="button" class="button" onClick={() => share(true)}>
              {t('share')}
            </button>
          </div>
        </div>
        {settings.keys && <p class="aside">{t('keys')}</p>}
        {sharing && (
          <ShareDialog scenario={scenario} replay={replay} onClose={() => share(false)} />
        )}
      </PageFrame>
    </div>
  );
}

interface ToldProps {
  watched: Watched;
  round: number;
  settled: boolean; // before that, the film is not spoiled
}

/** The round on the stage in one sentence, said aloud once it has been shown. */
function Told({ watched, round, settled }: ToldProps) {
  const t = useTexts('replay');
  const play = useTexts('play');
  const tell = useTexts('extensions');
  const numbers = useNumbers();
  const lists = useLists();
  const view = watched.viewAfter(round);
  const { scenario } = watched.replay;
  const outcome = tellOutcome(play, numbers, scenario, view);
  const extensions = useExtensions(hasExtensions(scenario));
  const there = extensions !== null && extensions !== 'missing';
  const more = there ? extensions.tellExtensions(tell, numbers, view) : [];
  const sentences = outcome
    ? [outcome.headline, ...outcome.asides, ...more]
    : [t('opening', { price: numbers.price(view.price), value: numbers.price(view.value) })];
  return (
    <div class="told">
      <p class="position">{t('position', { round, rounds: watched.rounds })}</p>
      <p aria-live="polite" class="sentence">
        {settled ? lists.sentences(...sentences) : ''}
      </p>
    </div>
  );
}
