import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { hrefOfFile } from '../../store/files.ts';
import { useRefusal } from '../common/useRefusal.ts';
import './open-file.css';

/** Open a file of a scenario or a finished game, chosen or dropped; what is wrong with it is told in a sentence. */
export function OpenFile() {
  const t = useTexts('library');
  const tell = useRefusal();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const input = useId();
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const opened = hrefOfFile(await file.text());
    if (opened.ok) window.location.hash = opened.value;
    else setTrouble(tell(opened.refusal));
  };
  const tryOpen = (file: File | undefined) => {
    setTrouble(null);
    open(file).catch(() => setTrouble(t('unreadable')));
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
      <h2 id={`${input}-title`}>{t('file.title')}</h2>
      <p>{t('file.how')}</p>
      <label class="button file-button" for={input}>
        {t('file.choose')}
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
