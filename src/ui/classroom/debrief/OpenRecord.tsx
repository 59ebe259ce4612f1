import { useTexts } from '../../../i18n/useTexts.ts';
import { type SessionRecord } from '../../../store/classroom/links.ts';
import { readRecord } from '../../../store/classroom/record-file.ts';
import { FileCard } from '../../library/FileCard.tsx';
import { useRecordRefusal } from './useRecordRefusal.ts';

/** Open a session that was saved. */
export function OpenRecord({ onOpen }: { onOpen(record: SessionRecord): void }) {
  const t = useTexts('class-debrief');
  const tell = useRecordRefusal();
  return (
    <FileCard
      title={t('open.title')}
      how={t('open.how')}
      choose={t('open.choose')}
      unreadable={t('open.unreadable')}
      open={(text) => {
        const read = readRecord(text);
        if (!read.ok) return tell(read.refusal);
        onOpen(read.value);
        return null;
      }}
    />
  );
}
