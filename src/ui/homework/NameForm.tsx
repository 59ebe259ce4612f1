import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { LONGEST_LABEL, tidyLabel } from '../../store/homework.ts';
import { useHomeworkRefusal } from './useHomeworkRefusal.ts';

/** Who plays: the name that stands in the result code. */
export function NameForm({ onName }: { onName(name: string): void }) {
  const t = useTexts('homework');
  const tell = useHomeworkRefusal();
  const id = useId();
  const [typed, type] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const start = (event: Event) => {
    event.preventDefault();
    const name = tidyLabel(typed, 'name');
    if (name.ok) onName(name.value);
    else setTrouble(tell(name.refusal));
  };
  return (
    <form class="card task-card" onSubmit={start} noValidate>
      <p>{t('student.how')}</p>
      <div class="field">
        <label for={id}>{t('student.name')}</label>
        <input
          id={id}
          class="input"
          autocomplete="name"
          maxLength={2 * LONGEST_LABEL}
          value={typed}
          aria-invalid={trouble !== null}
          aria-describedby={`${id}-note ${id}-trouble`}
          onInput={(event) => {
            type(event.currentTarget.value);
            setTrouble(null);
          }}
        />
        <p id={`${id}-note`} class="small">
          {t('student.name-note')}
        </p>
        <p id={`${id}-trouble`} class="field-trouble" role="alert">
          {trouble}
        </p>
      </div>
      <button type="submit" class="button primary">
        {t('student.start')}
      </button>
    </form>
  );
}
