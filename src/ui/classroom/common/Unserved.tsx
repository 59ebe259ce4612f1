import { useTexts } from '../../../i18n/useTexts.ts';
import { hrefOf } from '../../../store/routes.ts';

/** There is no server behind this page: what to do for a live class, and what works without one. */
export function Unserved() {
  const t = useTexts('class');
  return (
    <div class="notice unserved">
      <p>{t('unserved')}</p>
      <a class="button" href={hrefOf({ page: 'homework' })}>
        {t('homework.go')}
      </a>
    </div>
  );
}
