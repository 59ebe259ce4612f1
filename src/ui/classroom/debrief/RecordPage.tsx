import { useTexts } from '../../../i18n/useTexts.ts';
import { type SessionRecord } from '../../../store/classroom/links.ts';
import { PageFrame } from '../../common/PageFrame.tsx';
import { ClassDebrief } from './ClassDebrief.tsx';

/** A class that was opened from a file. */
export function RecordPage({ record, onClose }: { record: SessionRecord; onClose(): void }) {
  const t = useTexts('class-debrief');
  return (
    <div class="debrief">
      <PageFrame title={t('title')}>
        <ClassDebrief record={record} />
        <p class="class-back">
          <button type="button" class="button" onClick={onClose}>
            {t('open.back')}
          </button>
        </p>
      </PageFrame>
    </div>
  );
}
