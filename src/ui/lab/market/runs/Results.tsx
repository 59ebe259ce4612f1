import { useId, useMemo, useState } from 'preact/hooks';
import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { LAST_SEED, runsOrigin, SETTLEMENTS } from '../../../../store/lab/runs.ts';
import { BandsFigure } from './BandsFigure.tsx';
import { FlightFigure } from './FlightFigure.tsx';
import { type Played } from './useRuns.ts';
import { WealthFigure } from './WealthFigure.tsx';

interface ResultsProps {
  played: Played;
  stale: boolean; // other settings are asked for by now
}

/** What the games came to: price, flight, wealth; and how to have the same numbers again. */
export function Results({ played: { request, found }, stale }: ResultsProps) {
  const t = useTexts('lab-runs');
  const numbers = useNumbers();
  const id = useId();
  const [settlement, settle] = useState(found.settle);
  const origin = useMemo(() => runsOrigin(request), [request]);
  const { scenario, runs } = request;
  const shown = { found, origin };
  return (
    <div class={stale ? 'runs-results stale' : 'runs-results'}>
      {stale && (
        <p class="notice" role="status">
          {t('stale')}
        </p>
      )}
      <div class="runs-figures">
        <BandsFigure {...shown} />
        <FlightFigure {...shown} />
      </div>
      <fieldset class="segments">
        <legend>{t('wealth.by')}</legend>
        {SETTLEMENTS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={id}
              checked={one === settlement}
              onChange={() => settle(one)}
            />
            {t(`settled.${one}`)}
          </label>
        ))}
      </fieldset>
      <div class="runs-figures">
        {found.roles.map(({ role }) => (
          <WealthFigure key={role} {...shown} {...{ scenario, role, settlement }} />
        ))}
      </div>
      <label class="field runs-made">
        <span>
          {t('made', {
            number: numbers.number(runs),
            first: String(found.seed),
            last: String((found.seed + runs - 1) % (LAST_SEED + 1)),
          })}
        </span>
        <textarea
          class="input"
          readOnly
          rows={2}
          value={`npm run --silent cli -- ${origin.command}`}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
    </div>
  );
}
