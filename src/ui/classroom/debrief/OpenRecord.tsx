import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type SessionRecord } from '../../../store/classroom/links.ts';
import { readRecord } from '../../../store/classroom/record-file.ts';
import { useRecordRefusal } from './useRecordRefusal.ts';
import '../../library/open-file.css';

/** Open a session that was saved, chosen or dropped; what is wrong with the file is told in a sentence. */
export function OpenRecord({ onOpen }: { onOpen(record: SessionRecord): void }) {
  const t = useTexts('class-debrief');
  const tell = useRecordRefusal();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const input = useId();
  const open = async (file: File) => {
    const read = readRecord(await file.text());
    if (read.ok) onOpen(read.value);
    else setTrouble(tell(read.refusal));
  };
  const tryOpen = (file: File | undefined) => {
    setTrouble(null);
    if (file) open(file).catch(() => setTrouble(t('open.unreadable')));
  };
  return (
    <section
      class={over ? 'open-file over' : 'open-file'}
      aria-labelledby={`${input}-title`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        tryOpen(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id={`${input}-title`}>{t('open.title')}</h2>
      <p>{t('open.how')}</p>
      <label class="button file-button" for={input}>
        {t('open.choose')}
        <input
          id={input}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            tryOpen(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p role="alert" class="trouble">
        {trouble}
      </p>
    </section>
  );
}
