import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import {
  type EvolutionSetUp,
  evolutionOf,
  fitted,
  lackOf,
  startOf,
  turnsOfEvolution,
} from '../../../store/lab/evolution.ts';
import { evolutionText, readEvolution } from '../../../store/lab/evolutionText.ts';
import { useApp } from '../../common/app.ts';
import { useJob } from '../../common/work/useJob.ts';
import { Working } from '../../common/work/Working.tsx';
import { type LabTabProps } from '../common/types.ts';
import { useLedToResult } from '../common/useLedToResult.ts';
import { PayoffsCard } from '../contest/PayoffsCard.tsx';
import { RefusedSettings } from '../contest/RefusedSettings.tsx';
import { TurnsAhead } from '../contest/TurnsAhead.tsx';
import { useEntrantNames } from '../contest/useEntrantNames.ts';
import { type Grammar, useSetUp } from '../contest/useSetUp.ts';
import { Crowd } from './Crowd.tsx';
import { type Evolved } from './evolved.ts';
import { HistoryFinding } from './HistoryFinding.tsx';
import { PopulationCard } from './PopulationCard.tsx';
import { SimplexFinding } from './SimplexFinding.tsx';
import { useOutcome } from './useOutcome.ts';
import { WayCard } from './WayCard.tsx';
import { WinRates } from './WinRates.tsx';
import '../contest/contest.css';
import './evolution.css';

const GRAMMAR: Grammar<EvolutionSetUp> = {
  tab: 'evolution',
  start: startOf('replacement'),
  read: readEvolution,
  write: evolutionText,
};
const CORNERS = 3;

function Outcome({ evolved }: { evolved: Evolved }) {
  return <>{useOutcome(evolved)}</>;
}

/** What became of the population; and that what is set now is something else, where it is. */
function Results({ evolved, isStale }: { evolved: Evolved; isStale: boolean }) {
  const t = useTexts('lab-evolution');
  return (
    <>
      {isStale && <p class="notice">{t('stale')}</p>}
      <HistoryFinding evolved={evolved} />
      <Crowd key={evolved.href} evolved={evolved} />
      {evolved.names.length === CORNERS && <SimplexFinding evolved={evolved} />}
    </>
  );
}

/** Evolution in the lab: who lives there, how the better ones multiply, and what becomes of it. */
export function EvolutionTab({ settings }: LabTabProps) {
  const t = useTexts('lab-evolution');
  const { work } = useApp();
  const page = useSetUp(GRAMMAR, settings);
  const { setUp, href, refusal } = page;
  const change = (next: EvolutionSetUp) => page.change(fitted(next));
  const namesOf = useEntrantNames();
  const names = namesOf(setUp.population);
  const { doing, start, stop } = useJob(work.evolution);
  const asked = useRef<Omit<Evolved, 'history'> | null>(null);
  const [evolved, setEvolved] = useState<Evolved | null>(null);
  useEffect(() => {
    if (doing.is === 'done' && asked.current)
      setEvolved({ ...asked.current, history: doing.value });
  }, [doing]);
  const row = useLedToResult(evolved);
  const lack = lackOf(setUp);
  const run = () => {
    if (lack !== null) return;
    asked.current = { setUp, names, href };
    start(evolutionOf(setUp));
  };
  const isStale = evolved !== null && evolutionText(evolved.setUp) !== evolutionText(setUp);
  return (
    <div class="lab-contest">
      <p class="lead">{t('lead')}</p>
      <RefusedSettings refusal={refusal} />
      <div class="lab-pair">
        <PopulationCard
          population={setUp.population}
          onChange={(population) => change({ ...setUp, population })}
        />
        <PayoffsCard
          payoffs={setUp.payoffs}
          onChange={(payoffs) => change({ ...setUp, payoffs })}
        />
      </div>
      <WayCard setUp={setUp} onChange={change} />
      <div class="lab-run" ref={row}>
        <button type="button" class="button primary" aria-disabled={lack !== null} onClick={run}>
          {t(evolved === null ? 'run.start' : 'run.again')}
        </button>
        {lack === null ? (
          <TurnsAhead turns={turnsOfEvolution(setUp)} />
        ) : (
          <p>{t(`lack.${lack}`)}</p>
        )}
      </div>
      <Working doing={doing} label={t('run.doing')} onStop={stop} onAgain={run} />
      <p class="hidden-text" role="status">
        {evolved && <Outcome evolved={evolved} />}
      </p>
      {evolved && <Results evolved={evolved} isStale={isStale} />}
      {lack === null && (
        <WinRates
          setUp={setUp}
          names={names}
          href={href}
          onRuns={(runs) => change({ ...setUp, runs })}
        />
      )}
    </div>
  );
}
