import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Debrief } from '../../store/debrief.ts';
import { FlipsFinding } from './FlipsFinding.tsx';
import { HindsightFinding } from './HindsightFinding.tsx';
import { useHindsight } from './useHindsight.ts';

/** What I could have done, once it is worked out; until then how far that is. */
export function Hindsight({ debrief }: { debrief: Debrief }) {
  const t = useTexts('debrief');
  const { percent } = useNumbers();
  const { looking, again } = useHindsight(debrief);
  if (looking === 'failed') {
    return (
      <section class="card finding wide">
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
      <section class="card finding wide" aria-busy="true">
        <h2>{label}</h2>
        <progress aria-label={label} value={looking.share} />
        <div class="drawing empty" />
      </section>
    );
  }
  return (
    <>
      <HindsightFinding debrief={debrief} found={looking.found} />
      <FlipsFinding debrief={debrief} found={looking.found} />
    </>
  );
}
