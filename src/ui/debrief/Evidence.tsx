import { useId, useMemo } from 'preact/hooks';
import { experimentsLike } from '../../evidence/fitting.ts';
import { useKeyedTexts } from '../../i18n/useTexts.ts';
import { type Debrief } from '../../store/debrief.ts';
import { likenessOf } from '../../store/likeness.ts';
import { type Analysis } from '../../store/types.ts';
import { PublishedList } from '../common/PublishedList.tsx';

interface EvidenceProps {
  debrief: Debrief;
  analysis: Analysis | null; // null where there is none
}

/** What published experiments found in games like this one, each with what it does not say. */
export function Evidence({ debrief, analysis }: EvidenceProps) {
  const t = useKeyedTexts('evidence');
  const heading = useId();
  const experiments = useMemo(
    () => experimentsLike(likenessOf(debrief, analysis)),
    [debrief, analysis],
  );
  if (experiments.length === 0) return null;
  return (
    <section class="card finding evidence" aria-labelledby={heading} data-finding="evidence">
      <h2 id={heading}>{t('title')}</h2>
      <p class="key">{t('says')}</p>
      <PublishedList experiments={experiments} />
    </section>
  );
}
