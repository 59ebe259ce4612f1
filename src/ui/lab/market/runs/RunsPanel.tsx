import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useTexts } from '../../../../i18n/useTexts.ts';
import {
  type Casting,
  castAsGiven,
  castSeats,
  ownStrategies,
} from '../../../../store/lab/casting.ts';
import { isSameRequest, RUNS, withSeed } from '../../../../store/lab/runs.ts';
import { type Scenario } from '../../../../store/types.ts';
import { Working } from '../../../common/work/Working.tsx';
import { useLedToResult } from '../../common/useLedToResult.ts';
import { Asking } from './Asking.tsx';
import { Results } from './Results.tsx';
import './runs.css';
import { useRuns } from './useRuns.ts';

/** The company of a market, counted anew whenever other seats or strategies stand in it. */
function useCasting(scenario: Scenario) {
  const [casting, cast] = useState<Casting>(() => castAsGiven(scenario));
  const seats = JSON.stringify(scenario.seats);
  useEffect(() => {
    cast(({ company, parts, mine }) => {
      const fresh = castAsGiven(scenario);
      const kept = company === 'counted' ? parts : fresh.parts;
      return {
        company,
        parts: kept,
        mine: mine !== null && ownStrategies(scenario).includes(mine) ? mine : null,
      };
    });
  }, [seats]);
  return [casting, cast] as const;
}

/** A market played under many seeds: what is asked for, how far it is, and what came of it. */
export function RunsPanel({ scenario }: { scenario: Scenario }) {
  const t = useTexts('lab-runs');
  const numbers = useNumbers();
  const id = useId();
  const [casting, cast] = useCasting(scenario);
  const [runs, setRuns] = useState<number>(RUNS[1]);
  const [seed, setSeed] = useState(scenario.seed);
  useEffect(() => setSeed(scenario.seed), [scenario.seed]);
  const { doing, played, start, stop } = useRuns();
  const row = useLedToResult(played);
  const seated = useMemo(
    () => castSeats(withSeed(scenario, seed), casting),
    [scenario, seed, casting],
  );
  const request = useMemo(() => seated && { scenario: seated, runs }, [seated, runs]);
  const begin = () => request && start(request);
  const number = numbers.number(runs);
  const isStale = useMemo(
    () => played !== null && (request === null || !isSameRequest(played.request, request)),
    [played, request],
  );
  return (
    <section class="runs" aria-labelledby={id}>
      <h2 id={id}>{t('title')}</h2>
      <p>{t('lead')}</p>
      <Asking
        {...{ scenario, casting, runs, seed }}
        onCast={cast}
        onRuns={setRuns}
        onSeed={setSeed}
      />
      {doing.is !== 'running' && (
        <div class="runs-row" ref={row}>
          <button
            type="button"
            class="button primary"
            aria-disabled={request === null}
            onClick={begin}
          >
            {t('start', { number })}
          </button>
          {request === null && <span class="runs-says">{t('not-yet')}</span>}
        </div>
      )}
      <Working doing={doing} label={t('working', { number })} onStop={stop} onAgain={begin} />
      <p class="hidden-text" role="status">
        {doing.is === 'done' && played && t('done', { number: numbers.number(played.found.runs) })}
      </p>
      {played && <Results played={played} stale={isStale} />}
    </section>
  );
}
