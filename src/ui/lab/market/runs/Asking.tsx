import { useId } from 'preact/hooks';
import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../../i18n/useTexts.ts';
import { type Casting, COMPANIES, ownStrategies } from '../../../../store/lab/casting.ts';
import { RUNS } from '../../../../store/lab/runs.ts';
import { type Role, type Scenario } from '../../../../store/types.ts';
import { Parts } from './Parts.tsx';
import { SeedField } from './SeedField.tsx';
import { usePartNames } from './usePartNames.ts';

interface AskingProps {
  scenario: Scenario;
  casting: Casting;
  runs: number;
  seed: number;
  onCast(casting: Casting): void;
  onRuns(runs: number): void;
  onSeed(seed: number): void;
}

function rolesOf({ makers }: Scenario): Role[] {
  return makers > 0 ? ['holder', 'maker'] : ['holder'];
}

/** What is asked for: how many games, under which seeds, and who plays. */
export function Asking(props: AskingProps) {
  const { scenario, casting, runs, seed, onCast, onRuns, onSeed } = props;
  const t = useTexts('lab-runs');
  const numbers = useNumbers();
  const id = useId();
  return (
    <div class="runs-asking">
      <fieldset class="segments">
        <legend>{t('runs')}</legend>
        {RUNS.map((count) => (
          <label key={count}>
            <input
              type="radio"
              name={`${id}-runs`}
              checked={count === runs}
              onChange={() => onRuns(count)}
            />
            {numbers.number(count)}
          </label>
        ))}
      </fieldset>
      <SeedField seed={seed} onSeed={onSeed} />
      <OwnSeat {...props} />
      <div class="runs-company">
        <fieldset class="segments" aria-describedby={`${id}-company`}>
          <legend>{t('company')}</legend>
          {COMPANIES.map((company) => (
            <label key={company}>
              <input
                type="radio"
                name={`${id}-company`}
                checked={company === casting.company}
                onChange={() => onCast({ ...casting, company })}
              />
              {t(`company-is.${company}`)}
            </label>
          ))}
        </fieldset>
        <p id={`${id}-company`} class="runs-says">
          {t(`company-says.${casting.company}`)}
        </p>
        {casting.company === 'counted' && (
          <div class="runs-parts">
            {rolesOf(scenario).map((role) => (
              <Parts key={role} {...{ scenario, casting, role, onCast }} />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

function OwnSeat({ scenario, casting, onCast }: AskingProps) {
  const t = useTexts('lab-runs');
  const characters = useKeyedTexts('characters');
  const nameOf = usePartNames();
  const id = useId();
  const { you } = scenario.seats;
  const given = scenario.seats[`${you.role}s`][you.seat]!;
  return (
    <div class="field runs-own">
      <label for={id}>{t('mine')}</label>
      <select
        id={id}
        class="select"
        value={casting.mine ?? ''}
        onChange={(event) => onCast({ ...casting, mine: event.currentTarget.value || null })}
      >
        <option value="">{t('mine-given', { name: nameOf(given) })}</option>
        {ownStrategies(scenario).map((strategy) => (
          <option key={strategy} value={strategy}>
            {t('mine-is', {
              name: characters(`${strategy}.name`),
              rule: characters(`${strategy}.rule`),
            })}
          </option>
        ))}
      </select>
    </div>
  );
}
