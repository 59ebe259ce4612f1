import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Debrief } from '../../store/debrief.ts';
import { type Analysis } from '../../store/types.ts';
import { HindsightFinding } from './HindsightFinding.tsx';
import { type Looking } from './useHindsight.ts';

interface HindsightProps {
  debrief: Debrief;
  analysis: Analysis | null;
  looking: Looking;
  again(): void;
}

/** What I could have done, once it is worked out; until then how far that is. */
export function Hindsight({ debrief, analysis, looking, again }: HindsightProps) {
  const t = useTexts('debrief');
  const { percent } = useNumbers();
  if (looking === 'failed') {
    return (
      <section class="card finding looking">
        <h2>{t('hindsight.failed')}</h2>
        <p>
          <button type="button" class="button" onClick={again}>
            {t('hindsight.again')}
          </button>
        </p>
      </section>
    );
  }
  if ('share' in looking) {
    const label = t('hindsight.working', { share: percent(looking.share, 0) });
    return (
      <section class="card finding looking" aria-busy="true">
        <h2>{label}</h2>
        <progress aria-label={label} value={looking.share} />
        <div class="drawing empty" />
      </section>
    );
  }
  return <HindsightFinding debrief={debrief} analysis={analysis} found={looking.found} />;
}
