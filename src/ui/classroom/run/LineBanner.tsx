import { useTexts } from '../../../i18n/useTexts.ts';
import { type TeacherStore } from '../../../store/classroom/teacher-types.ts';
import { useClassRefusal } from '../common/useClassRefusal.ts';

/** Says that the line to the server is down or slow; nothing while all is well. */
export function LineBanner({ store }: { store: TeacherStore }) {
  const t = useTexts('class');
  const tell = useClassRefusal();
  const { state, turnedAway } = store.line;
  return (
    <div role="status" class="line-banner">
      {state === 'lost' && (
        <p class="notice">
          <span>
            <strong>
              {turnedAway === undefined ? t('line.lost') : tell({ code: turnedAway })}
            </strong>{' '}
            <span>{t('line.lost-note')}</span>
          </span>
          <button type="button" class="button" onClick={() => store.wake()}>
            {t('line.now')}
          </button>
        </p>
      )}
      {state === 'slow' && <p class="notice">{t('line.slow')}</p>}
    </div>
  );
}
