import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Scenario } from '../../../store/types.ts';
import { scenarioFrom } from '../../../store/workshop/making.ts';
import { FileCard } from '../../library/FileCard.tsx';
import { useShelfRefusal } from '../useShelfRefusal.ts';

/** Put a scenario from a file or a link on the shelf. */
export function BringIn({ onBring }: { onBring(scenario: Scenario): void }) {
  const t = useTexts('workshop');
  const tell = useShelfRefusal();
  const id = useId();
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const bring = (given: Parameters<typeof scenarioFrom>[0]): string | null => {
    const read = scenarioFrom(given);
    if (!read.ok) return tell(read.refusal);
    onBring(read.value);
    window.scrollTo(0, 0);
    return null;
  };
  return (
    <>
      <FileCard
        title={t('file.title')}
        how={t('file.how')}
        choose={t('file.choose')}
        unreadable={t('file.unreadable')}
        open={(file) => bring({ file })}
      />
      <form
        class="bring-link"
        onSubmit={(event) => {
          event.preventDefault();
          const wrong = bring({ link: text });
          setTrouble(wrong);
          if (wrong === null) setText('');
        }}
      >
        <label for={id}>{t('link.label')}</label>
        <div class="bring-row">
          <input
            id={id}
            class="input"
            autoComplete="off"
            spellcheck={false}
            value={text}
            aria-invalid={trouble !== null}
            aria-describedby={`${id}-wrong`}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {t('link.do')}
          </button>
        </div>
        <p id={`${id}-wrong`} class="trouble" role="alert">
          {trouble}
        </p>
      </form>
    </>
  );
}
