import { useEffect, useId, useState } from 'preact/hooks';
import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { LAST_SEED } from '../../../../store/lab/runs.ts';
import { freshSeed } from '../../../../store/seed.ts';
import { TypedInput } from '../../../common/TypedInput.tsx';

interface SeedFieldProps {
  seed: number;
  onSeed(seed: number): void;
}

/** The first seed, typed or drawn; what is none stays as it was typed, with a sentence saying so. */
export function SeedField({ seed, onSeed }: SeedFieldProps) {
  const t = useTexts('lab-runs');
  const numbers = useNumbers();
  const id = useId();
  const [bad, setBad] = useState<string | null>(null);
  useEffect(() => setBad(null), [seed]);
  const settle = (text: string): string => {
    const given = text.trim();
    const fits = /^\d{1,10}$/.test(given) && Number(given) <= LAST_SEED;
    setBad(fits ? null : text);
    if (!fits) return text;
    onSeed(Number(given));
    return String(Number(given));
  };
  const most = numbers.number(LAST_SEED);
  return (
    <div class="field runs-seed">
      <label for={id}>{t('seed')}</label>
      <span class="runs-row">
        <TypedInput
          id={id}
          inputMode="numeric"
          written={String(seed)}
          aria-invalid={bad !== null}
          aria-describedby={`${id}-says`}
          onSettle={settle}
        />
        <button type="button" class="button" onClick={() => onSeed(freshSeed())}>
          {t('seed-fresh')}
        </button>
      </span>
      <span id={`${id}-says`} class="runs-says">
        {bad !== null ? (
          <strong role="alert">{t('seed-bad', { given: bad, most })}</strong>
        ) : (
          t('seed-says', { most })
        )}
      </span>
    </div>
  );
}
