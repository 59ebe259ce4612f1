import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { Confirm } from '../classroom/common/Confirm.tsx';
import { useDrop } from '../common/useDrop.ts';

interface CollectCardProps {
  hasCodes: boolean;
  kept: boolean; // the device remembers
  onText(text: string): boolean; // false: more than is read
  onClear(): void;
}

const UNREADABLE = /[\0\uFFFD]/;

/** Where result codes are pasted, dropped or opened from files. */
export function CollectCard({ hasCodes, kept, onText, onClear }: CollectCardProps) {
  const t = useTexts('homework');
  const id = useId();
  const [typed, type] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [asking, ask] = useState(false);
  const read = (text: string): boolean => {
    const taken = onText(text);
    setTrouble(taken ? null : t('collect.large'));
    return taken;
  };
  const openFiles = async (files: Iterable<File>) => {
    for (const file of files) {
      const text = await file.text().catch(() => '\0');
      if (UNREADABLE.test(text)) setTrouble(t('collect.unreadable'));
      else read(text);
    }
  };
  const { over, ...drop } = useDrop((files) => void openFiles(files));
  return (
    <section
      class={over ? 'card task-card over' : 'card task-card'}
      aria-labelledby={`${id}-title`}
      {...drop}
    >
      <h2 id={`${id}-title`}>{t('collect.title')}</h2>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '' && read(typed)) type('');
        }}
      >
        <label for={id}>{t('collect.paste')}</label>
        <textarea
          id={id}
          class="input"
          rows={4}
          spellcheck={false}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <div class="ways">
          <button type="submit" class="button primary">
            {t('collect.add')}
          </button>
          <label class="button file-button" for={`${id}-file`}>
            {t('collect.file')}
            <input
              id={`${id}-file`}
              type="file"
              multiple
              accept=".txt,.csv,.tsv,.htm,.html,.eml,.json,text/*"
              onChange={(event) => {
                void openFiles([...(event.currentTarget.files ?? [])]);
                event.currentTarget.value = '';
              }}
            />
          </label>
          {hasCodes && (
            <button type="button" class="button quiet" onClick={() => ask(true)}>
              {t('collect.clear')}
            </button>
          )}
        </div>
      </form>
      <p class="field-trouble" role="alert">
        {trouble}
      </p>
      <p class="small">{t('collect.drop')}</p>
      <p class="small">{t(kept ? 'collect.kept' : 'collect.forgetful')}</p>
      {asking && (
        <Confirm
          title={t('collect.clear')}
          says={t('collect.clear-says')}
          does={t('collect.clear')}
          onDo={onClear}
          onClose={() => ask(false)}
        />
      )}
    </section>
  );
}
