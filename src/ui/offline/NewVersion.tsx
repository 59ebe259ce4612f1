import { useTexts } from '../../i18n/useTexts.ts';
import { useApp, useStore } from '../common/app.ts';
import './new-version.css';

/** That a newer version is here, with a way to load it; it can be put off. */
export function NewVersion() {
  const t = useTexts('offline');
  const { offline } = useApp();
  const renew = useStore(offline, (state) => state.renew);
  return (
    <div role="status" class="notices new-version">
      {renew !== null && (
        <p class="notice">
          {t('newer')}{' '}
          <button type="button" class="button" onClick={renew}>
            {t('renew')}
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => offline.setState({ renew: null })}
          >
            {t('later')}
          </button>
        </p>
      )}
    </div>
  );
}
