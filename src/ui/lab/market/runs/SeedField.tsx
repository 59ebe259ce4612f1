import { useEffect, useId, useState } from 'preact/hooks';
import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { LAST_SEED } from '../../../../store/lab/runs.ts';
import { freshSeed } from '../../../../store/seed.ts';

interface SeedFieldProps {
  seed: number;
  onSeed(seed: number): void;
}

/** The first seed, typed or drawn; what is none stays as it was typed, with a sentence saying so. */
export function SeedField({ seed, onSeed }: SeedFieldProps) {
  const t = useTexts('lab-runs');
  const numbers = useNumbers();
  const id = useId();
  const [typed, setTyped] = useState(String(seed));
  const [isBad, setBad] = useState(false);
  useEffect(() => {
    setTyped(String(seed));
    setBad(false);
  }, [seed]);
  const settle = (text: string) => {
    const given = text.trim();
    const fits = /^\d{1,10}$/.test(given) && Number(given) <= LAST_SEED;
    setBad(!fits);
    if (!fits) return;
    setTyped(String(Number(given)));
    onSeed(Number(given));
  };
  const most = numbers.number(LAST_SEED);
  return (
    <div class="field runs-seed">
      <label for={id}>{t('seed')}</label>
      <span class="runs-row">
        <input
          id={id}
          class="input"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={isBad}
          aria-describedby={`${id}-says`}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => settle(event.currentTarget.value)}
        />
        <button type="button" class="button" onClick={() => onSeed(freshSeed())}>
          {t('seed-fresh')}
        </button>
      </span>
      <span id={`${id}-says`} class="runs-says">
        {isBad ? (
          <strong role="alert">{t('seed-bad', { given: typed, most })}</strong>
        ) : (
          t('seed-says', { most })
        )}
      </span>
    </div>
  );
}
