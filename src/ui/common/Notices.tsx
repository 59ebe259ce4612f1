import { useTexts } from '../../i18n/useTexts.ts';
import { useSettings } from './app.ts';

/** What the page has to say once about the device: it cannot remember, a language did not arrive. */
export function Notices() {
  const t = useTexts('common');
  const { notice, note } = useSettings();
  return (
    <div role="status" class="notices">
      {notice !== null && (
        <p class="notice">
          {t(`notices.${notice}`)}{' '}
          <button type="button" class="button quiet" onClick={() => note(null)}>
            {t('close')}
          </button>
        </p>
      )}
    </div>
  );
}
