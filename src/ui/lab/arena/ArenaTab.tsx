import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import {
  ARENA_NUMBERS,
  ARENA_START,
  type ArenaSetUp,
  arenaCommandOf,
  arenaRequest,
  arenaText,
  readArena,
  turnsOfArena,
} from '../../../store/lab/arena.ts';
import { useApp } from '../../common/app.ts';
import { useJob } from '../../common/work/useJob.ts';
import { Working } from '../../common/work/Working.tsx';
import { type LabTabProps } from '../common/types.ts';
import { useLedToResult } from '../common/useLedToResult.ts';
import { NumberSetting } from '../contest/NumberSetting.tsx';
import { PayoffsCard } from '../contest/PayoffsCard.tsx';
import { RefusedSettings } from '../contest/RefusedSettings.tsx';
import { TurnsAhead } from '../contest/TurnsAhead.tsx';
import { useEntrantNames } from '../contest/useEntrantNames.ts';
import { type Grammar, useSetUp } from '../contest/useSetUp.ts';
import { Matrix } from './Matrix.tsx';
import { type Met } from './met.ts';
import { PlayersCard } from './PlayersCard.tsx';
import { Ranking } from './Ranking.tsx';
import { useFinding } from './useFinding.ts';
import '../contest/contest.css';

const GRAMMAR: Grammar<ArenaSetUp> = {
  tab: 'arena',
  start: ARENA_START,
  read: readArena,
  write: arenaText,
};
const NUMBERS = ['turns', 'repetitions', 'noise', 'continuation', 'seed'] as const;
const IN_PERCENT: readonly string[] = ['noise', 'continuation'];
const FEWEST = 2;

function Finding({ met }: { met: Met }) {
  return <>{useFinding(met)}</>;
}

/** What came of it; and that what is set now is something else, where it is. */
function Results({ met, isStale }: { met: Met; isStale: boolean }) {
  const t = useTexts('lab-arena');
  return (
    <>
      {isStale && <p class="notice">{t('stale')}</p>}
      <Ranking met={met} />
      <Matrix met={met} />
    </>
  );
}

/** The arena of the lab: who meets whom by which payoffs, all against all, and what came of it. */
export function ArenaTab({ settings }: LabTabProps) {
  const t = useTexts('lab-arena');
  const id = useId();
  const { work } = useApp();
  const { setUp, href, refusal, change } = useSetUp(GRAMMAR, settings);
  const namesOf = useEntrantNames();
  const { doing, start, stop } = useJob(work.spread);
  const asked = useRef<Omit<Met, 'found'> | null>(null);
  const [met, setMet] = useState<Met | null>(null);
  useEffect(() => {
    if (doing.is === 'done' && asked.current) setMet({ ...asked.current, found: doing.value });
  }, [doing]);
  const row = useLedToResult(met);
  const few = setUp.players.length < FEWEST;
  const run = () => {
    if (few) return;
    const origin = { command: arenaCommandOf(setUp), href, seed: setUp.seed };
    asked.current = { setUp, names: namesOf(setUp.players), origin };
    start(arenaRequest(setUp));
  };
  const isStale = met !== null && arenaText(met.setUp) !== arenaText(setUp);
  return (
    <div class="lab-contest">
      <p class="lead">{t('lead')}</p>
      <RefusedSettings refusal={refusal} />
      <PlayersCard players={setUp.players} onChange={(players) => change({ ...setUp, players })} />
      <div class="lab-pair">
        <PayoffsCard
          payoffs={setUp.payoffs}
          onChange={(payoffs) => change({ ...setUp, payoffs })}
        />
        <section class="card lab-card" aria-labelledby={`${id}-rules`}>
          <h2 id={`${id}-rules`}>{t('rules.title')}</h2>
          <div class="settings">
            {NUMBERS.map((field) => (
              <NumberSetting
                key={field}
                field={field}
                value={setUp[field]}
                limit={ARENA_NUMBERS[field]}
                percent={IN_PERCENT.includes(field)}
                onChange={(value) => change({ ...setUp, [field]: value })}
              />
            ))}
          </div>
        </section>
      </div>
      <div class="lab-run" ref={row}>
        <button type="button" class="button primary" aria-disabled={few} onClick={run}>
          {t(met === null ? 'run.start' : 'run.again')}
        </button>
        {few ? <p>{t('run.few')}</p> : <TurnsAhead turns={turnsOfArena(setUp)} />}
      </div>
      <Working doing={doing} label={t('run.doing')} onStop={stop} onAgain={run} />
      <p class="hidden-text" role="status">
        {met && <Finding met={met} />}
      </p>
      {met && <Results met={met} isStale={isStale} />}
    </div>
  );
}
