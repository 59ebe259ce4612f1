import { Suspense } from 'preact/compat';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { type Bench } from '../../../../store/lab/market.ts';
import { type Scenario } from '../../../../store/types.ts';
import { later } from '../../../common/later.ts';
import { MissingPart } from '../../../common/MissingPart.tsx';
import { useStill } from '../useStill.ts';

const RunsPanel = later<{ scenario: Scenario }>(
  () => import('./RunsPanel.tsx').then((m) => m.RunsPanel),
  MissingPart,
);

/** The market on the bench played many times, once it has stood still. */
export function Runs({ bench }: { bench: Bench }) {
  const t = useTexts('lab');
  const still = useStill(bench);
  return (
    <Suspense fallback={<p class="loading">{t('loading')}</p>}>
      <RunsPanel scenario={still} />
    </Suspense>
  );
}
