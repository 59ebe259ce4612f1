import { useTexts } from '../../i18n/useTexts.ts';
import { PageFrame } from './PageFrame.tsx';

/** A page whose code did not arrive, for want of a connection or after a new release: load it again. */
export function MissingPage() {
  const t = useTexts('common');
  return (
    <PageFrame title={t('missing.title')}>
      <section class="card question-card">
        <p role="alert">{t('missing.says')}</p>
        <div class="ways">
          <button type="button" class="button primary" onClick={() => window.location.reload()}>
            {t('missing.again')}
          </button>
        </div>
      </section>
    </PageFrame>
  );
}
