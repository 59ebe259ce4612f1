import { useTexts } from '../../i18n/useTexts.ts';

/** In place of a part of the screen whose code did not arrive: why, and a way to load the page again. */
export function MissingPart() {
  const t = useTexts('common');
  return (
    <div class="ways">
      <p role="alert">{t('missing.says')}</p>
      <button type="button" class="button" onClick={() => window.location.reload()}>
        {t('missing.again')}
      </button>
    </div>
  );
}
