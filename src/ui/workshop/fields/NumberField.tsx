import { useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { isStandard, reset } from '../../../store/workshop/changes.ts';
import { fieldAt, inPercentAt } from '../../../store/workshop/draft.ts';
import { readNumber, writeNumber } from '../../../store/workshop/typed.ts';
import { type FieldWords, useFieldWords } from '../../common/fields/useFieldWords.ts';
import { useEditor } from '../editor/context.ts';
import { FieldTrouble } from './FieldTrouble.tsx';
import { idOf, useWrong } from './useWrong.ts';

/** What is shown of a number: the typed text as long as it says the value, else the value. */
function useShown(path: string): { text: string; take(text: string): void; tidy(): void } {
  const { draft, type, pause } = useEditor();
  const [local, setLocal] = useState<string | null>(null);
  const value = fieldAt(draft, path) as number | undefined;
  const writing = { percent: inPercentAt(draft, path), comma: draft.comma };
  const written = value === undefined ? '' : writeNumber(value, writing);
  const says = local !== null && (readNumber(local, writing) ?? undefined) === value;
  return {
    text: draft.typed[path] ?? (says ? local : written),
    take(text) {
      setLocal(text);
      type(path, text);
    },
    tidy() {
      setLocal(null);
      pause();
    },
  };
}

interface EntryProps {
  path: string;
  label?: string; // where none stands beside it
  labelledBy?: string;
  describedBy: string;
}

/** The control of a number: what is typed counts at once, what cannot be taken stays. */
export function NumberEntry({ path, label, labelledBy, describedBy }: EntryProps) {
  const { text, take, tidy } = useShown(path);
  const wrong = useWrong()(path);
  return (
    <input
      id={idOf(path)}
      class="input entry"
      inputMode="decimal"
      autoComplete="off"
      spellcheck={false}
      value={text}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={wrong !== null}
      onInput={(event) => take(event.currentTarget.value)}
      onBlur={tidy}
    />
  );
}

/** A number of the schema: name, value, unit, what it means, range and default, and what is wrong with it. */
export function NumberField({ path, note }: { path: string; note?: string }) {
  const t = useTexts('workshop');
  const { draft, edit } = useEditor();
  const words: FieldWords = useFieldWords()(path.replaceAll(/\[\d+\]/g, ''));
  const id = idOf(path);
  return (
    <div class="ws-field">
      <div class="ws-head">
        <span id={`${id}-name`} class="ws-name">
          {words.name}
        </span>
        {!isStandard(draft, path) && (
          <button
            type="button"
            class="button quiet ws-reset"
            aria-label={t('field.reset-of', { name: words.name })}
            onClick={() => edit((now) => reset(now, path))}
          >
            {t('field.reset')}
          </button>
        )}
      </div>
      <div class="ws-entry">
        <NumberEntry
          path={path}
          labelledBy={`${id}-name ${id}-unit`}
          describedBy={`${id}-wrong ${id}-means ${id}-range`}
        />
        <span id={`${id}-unit`} class="ws-unit">
          {words.unit}
        </span>
        {note !== undefined && <span class="ws-note">{note}</span>}
      </div>
      <FieldTrouble path={path} />
      <p id={`${id}-means`} class="ws-means">
        {words.means}
      </p>
      <p id={`${id}-range`} class="ws-range">
        {words.standard === null
          ? words.range
          : t('field.within', { range: words.range, standard: words.standard })}
      </p>
    </div>
  );
}
