import { Suspense } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type SessionRecord } from '../../../store/classroom/links.ts';
import { type TeacherStore } from '../../../store/classroom/teacher-types.ts';
import { type TeacherView } from '../../../store/classroom/types.ts';
import { ClassDebrief } from '../debrief/index.ts';

interface DebriefedProps {
  store: TeacherStore;
  view: TeacherView;
}

/** The debrief of what has been played so far; fetched anew after each game. */
export function Debriefed({ store, view }: DebriefedProps) {
  const t = useTexts('class');
  const [record, setRecord] = useState<SessionRecord | null>(null);
  const { game, turn } = view.room;
  const open = store.line.state !== 'lost';
  useEffect(() => {
    if (!open || !view.canRecord) return;
    let gone = false;
    store.record().then((got) => {
      if (!gone && got.ok) setRecord(got.value);
    });
    return () => {
      gone = true;
    };
  }, [game, turn, open, view.canRecord]);
  return (
    <div class="class-debriefed">
      <Suspense fallback={<p role="status">{t('debrief-loading')}</p>}>
        {record === null ? (
          <p role="status">{t('debrief-loading')}</p>
        ) : (
          <ClassDebrief record={record} keep />
        )}
      </Suspense>
    </div>
  );
}
