import { useTexts } from '../../i18n/useTexts.ts';
import { hrefOf } from '../../store/routes.ts';
import { type Refusal } from '../../store/types.ts';
import { PageFrame } from './PageFrame.tsx';
import { useRefusal } from './useRefusal.ts';
import './question-card.css';

/** What could not be opened, in a sentence, and the way to the library. */
export function RefusedPage({ refusal }: { refusal: Refusal }) {
  const t = useTexts('common');
  const tell = useRefusal();
  return (
    <PageFrame title={t('refused.title')}>
      <section class="card question-card">
        <p role="alert">{tell(refusal)}</p>
        <div class="ways">
          <a class="button primary" href={hrefOf({ page: 'library' })}>
            {t('to-library')}
          </a>
          <a class="button" href={hrefOf({ page: 'home' })}>
            {t('to-home')}
          </a>
        </div>
      </section>
    </PageFrame>
  );
}
