import { useStudent } from './phone.ts';
import { useTexts } from './texts.ts';
import { useSays } from './useSays.ts';

/** A band at the top while there is no tie to the class. What was chosen stays chosen and is sent later. */
export function LineBanner() {
  const t = useTexts();
  const says = useSays();
  const { line, view, wake } = useStudent();
  const { turnedAway } = line;
  const cut = view !== null && (line.state === 'lost' || line.state === 'connecting');
  return (
    <div role="status" class="line">
      {cut && (
        <p>
          <span>{turnedAway === undefined ? t('line.lost') : says({ code: turnedAway })}</span>
          <button type="button" onClick={wake}>
            {t('line.again')}
          </button>
        </p>
      )}
    </div>
  );
}
