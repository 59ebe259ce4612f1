import { useTexts } from '../../../i18n/useTexts.ts';
import { type SessionRecord } from '../../../store/classroom/links.ts';
import { openRecord } from '../../../store/classroom/record-file.ts';
import { RecordedDebrief } from './RecordedDebrief.tsx';
import { useRecordRefusal } from './useRecordRefusal.ts';
import { useSlices } from './useSlices.ts';

export interface ClassDebriefProps {
  record: SessionRecord;
  keep?: boolean; // whether its totals are kept on this device, for later classes to be compared with
}

/** The debrief of a class from its journal, worked out bit by bit. */
export function ClassDebrief({ record, keep = false }: ClassDebriefProps) {
  const t = useTexts('class-debrief');
  const tell = useRecordRefusal();
  const opened = useSlices(() => openRecord(record), [record]);
  if (opened === null) return <p role="status">{t('working')}</p>;
  if (!opened.ok) return <p role="alert">{tell(opened.refusal)}</p>;
  return <RecordedDebrief recorded={opened.value} record={record} keep={keep} />;
}
