import { useStudent } from './phone.ts';
import { useTexts } from './texts.ts';

/** A band at the top while there is no tie to the class. What was chosen stays chosen and is sent later. */
export function LineBanner() {
  const t = useTexts();
  const { line, view, wake } = useStudent();
  const cut = view !== null && (line.state === 'lost' || line.state === 'connecting');
  return (
    <div role="status" class="line">
      {cut && (
        <p>
          <span>{t('line.lost')}</span>
          <button type="button" onClick={wake}>
            {t('line.again')}
          </button>
        </p>
      )}
    </div>
  );
}
