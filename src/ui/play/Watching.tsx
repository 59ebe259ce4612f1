import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { outsideReturn } from '../../store/account.ts';
import { type Scenario } from '../../store/types.ts';

interface WatchingProps {
  scenario: Scenario;
  onWatch(): void;
}

/** In place of the choice for a holder without tokens, now or later: nothing is at stake, so watch. */
export function Watching({ scenario, onWatch }: WatchingProps) {
  const t = useTexts('play');
  const numbers = useNumbers();
  const rate = numbers.percent(outsideReturn(scenario), 2);
  return (
    <section class="watching card" aria-label={t('choice.label')}>
      <p>{t('idle.said', { rate })}</p>
      <button type="button" class="button primary" onClick={onWatch}>
        {t('idle.watch')}
      </button>
    </section>
  );
}
