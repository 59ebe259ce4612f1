import { useMemo, useState } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { hrefOf } from '../../store/routes.ts';
import { type Watched } from '../../store/watching.ts';
import { momentAt } from '../../store/watchingTicks.ts';
import { myChoices, shutRounds } from '../../store/watchingWhatIf.ts';
import { useSettings } from '../common/app.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { useMotion } from '../common/useMotion.ts';
import { useScenarioTitle } from '../common/useScenarioTitle.ts';
import { PoolTable } from '../play/PoolTable.tsx';
import { ShareDialog } from '../share/ShareDialog.tsx';
import { StageHost } from '../stage/StageHost.tsx';
import { Controls } from './Controls.tsx';
import { RoundsTable } from './RoundsTable.tsx';
import { Scrubber } from './Scrubber.tsx';
import { Told } from './Told.tsx';
import { type Player, usePlayer } from './usePlayer.ts';
import { useReplayKeys } from './useReplayKeys.ts';
import { WhatIf } from './WhatIf.tsx';
import './replay.css';
import './timeline.css';

interface ViewerProps {
  watched: Watched;
  code: string;
}

/** The stage with a finished game on it, the line of its prices, every round, and what else could have been. */
export function Viewer({ watched, code }: ViewerProps) {
  const t = useTexts('replay');
  const more = useTexts('replays');
  const { sentences } = useLists();
  const settings = useSettings();
  const motion = useMotion();
  const { replay, rounds, game } = watched;
  const { scenario } = replay;
  const player = usePlayer(rounds, settings.speed);
  useReplayKeys(player, rounds, settings.keys);
  const view = useMemo(() => watched.viewAfter(player.round), [watched, player.round]);
  const [mine, choose] = useState<readonly boolean[]>(() => myChoices(game));
  const change = (round: number) => {
    choose(myChoices(game).map((hold, at) => (at === round - 1 ? !hold : hold)));
    const heading = document.getElementById('what-if-title');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ behavior: motion === 'full' ? 'smooth' : 'auto' });
  };
  return (
    <div class="replay">
      <PageFrame title={t('title', { title: useScenarioTitle(scenario) })}>
        <div class="watched">
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
          <Told watched={watched} {...momentAt(player.place)} settled={player.settled} />
          <Scrubber watched={watched} player={player} />
          <Controls player={player} rounds={rounds} />
          <Ways watched={watched} code={code} player={player} onChange={change} />
        </div>
        <p class="aside">
          {sentences(
            more('line.ticks'),
            more('line.pool'),
            more('line.sold'),
            settings.keys && t('keys'),
            more('line.keys'),
          )}
        </p>
        {rounds > 0 && (
          <>
            <WhatIf
              watched={watched}
              code={code}
              mine={mine}
              round={Math.max(1, player.round)}
              onChange={choose}
            />
            <section class="card rounds-card">
              <h2>{more('rounds.title')}</h2>
              <RoundsTable watched={watched} player={player} />
            </section>
          </>
        )}
      </PageFrame>
    </div>
  );
}

interface WaysProps extends ViewerProps {
  player: Player;
  onChange(round: number): void;
}

/** What one may want of this game next; of the round that is watched, what if. */
function Ways({ watched, code, player, onChange }: WaysProps) {
  const t = useTexts('replay');
  const more = useTexts('replays');
  const [sharing, share] = useState(false);
  const { game, replay, scenarioCode, course } = watched;
  const { role } = game.scenario.seats.you;
  const shut = useMemo(() => shutRounds(game), [game]);
  const { round } = player;
  const lived = course.rounds[round - 1];
  const hold = lived?.mine === true;
  const other = role === 'holder' ? (hold ? 'sell' : 'hold') : hold ? 'pull' : 'stand';
  return (
    <div class="ways beside">
      {lived && !shut.has(round) && (
        <button type="button" class="button here" onClick={() => onChange(round)}>
          {more(`if.here-${other}`, { round })}
        </button>
      )}
      <a class="button primary" href={hrefOf({ page: 'debrief', code })}>
        {t('debrief')}
      </a>
      <a class="button" href={hrefOf({ page: 'beat', code, answer: null })}>
        {more('ways.beat')}
      </a>
      <a class="button" href={hrefOf({ page: 'shared', code: scenarioCode })}>
        {t('yourself')}
      </a>
      <button type="button" class="button" onClick={() => share(true)}>
        {t('share')}
      </button>
      <a class="button quiet" href={hrefOf({ page: 'compare', codes: [code] })}>
        {more('ways.compare')}
      </a>
      {sharing && (
        <ShareDialog scenario={replay.scenario} replay={replay} onClose={() => share(false)} />
      )}
    </div>
  );
}
