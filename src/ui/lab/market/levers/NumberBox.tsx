import { useState } from 'preact/hooks';
import { useLanguage } from '../../../../i18n/useTexts.ts';
import { readNumber, writeNumber } from '../../../../store/workshop/typed.ts';

interface NumberBoxProps {
  id: string;
  value: number | null;
  percent: boolean;
  labelledBy: string;
  describedBy: string;
  wrong: boolean;
  optional: boolean; // empty is an answer: null
  onGive(value: number | null): boolean; // NaN for what is no number; false: not taken, what was typed stays
}

/** A number to be typed, taken on Enter and on leaving; what is refused stays until it is mended. */
export function NumberBox(props: NumberBoxProps) {
  const { id, value, percent, labelledBy, describedBy, wrong, optional, onGive } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const writing = { percent, comma: useLanguage() === 'vi' };
  const give = () => {
    if (draft === null) return;
    const isEmpty = optional && draft.trim() === '';
    if (onGive(isEmpty ? null : (readNumber(draft, writing) ?? Number.NaN))) setDraft(null);
  };
  return (
    <input
      id={id}
      class="input lever-number"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      value={draft ?? (value === null ? '' : writeNumber(value, writing))}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={wrong}
      onInput={(event) => setDraft(event.currentTarget.value)}
      onBlur={give}
      onKeyDown={(event) => {
        if (event.key === 'Enter') give();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
