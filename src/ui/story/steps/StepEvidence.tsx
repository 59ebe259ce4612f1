import { EXPERIMENTS } from '../../../evidence/published.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { PublishedList } from '../../common/PublishedList.tsx';

/** The published experiments that belong to a step, folded away until they are asked for. */
export function StepEvidence({ ids }: { ids: readonly string[] }) {
  const t = useTexts('story');
  const experiments = EXPERIMENTS.filter(({ id }) => ids.includes(id));
  return (
    <details class="step-evidence">
      <summary>{t('bridge.evidence')}</summary>
      <PublishedList experiments={experiments} />
    </details>
  );
}
