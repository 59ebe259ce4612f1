import { useEffect, useId, useState } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';

/** One answer of a choice: what it is called and what it means in one sentence. */
interface Option<V extends string> {
  value: V;
  label: string;
  means: string;
}

interface ChoiceProps<V extends string> {
  title: string;
  value: V;
  options: Option<V>[];
  onChange(value: V): void;
}

/** One of a few, each with its meaning. */
export function Choice<V extends string>({ title, value, options, onChange }: ChoiceProps<V>) {
  const id = useId();
  return (
    <fieldset class="one-of">
      <legend>{title}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={id}
            checked={option.value === value}
            aria-labelledby={`${id}-${option.value}-label`}
            aria-describedby={`${id}-${option.value}`}
            onChange={() => onChange(option.value)}
          />
          <span>
            <strong id={`${id}-${option.value}-label`}>{option.label}</strong>
            <span class="means" id={`${id}-${option.value}`}>
              {option.means}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SwitchProps {
  label: string;
  means: string;
  value: boolean;
  onChange(value: boolean): void;
}

/** Yes or no, and what yes means. */
export function Switch({ label, means, value, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={value}
        aria-labelledby={`${id}-label`}
        aria-describedby={id}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <strong id={`${id}-label`}>{label}</strong>
        <span class="means" id={id}>
          {means}
        </span>
      </span>
    </label>
  );
}

interface CountProps {
  label: string;
  unit?: string; // after the field
  value: number;
  range: { min: number; max: number };
  step?: number; // of the two buttons
  onChange(value: number | null): void; // null: what stands there cannot be taken
}

/** A whole number within a range; what is wrong with it is told at the field. */
export function Count({ label, unit, value, range, step = 1, onChange }: CountProps) {
  const t = useTexts('class');
  const { number } = useNumbers();
  const id = useId();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const isRight = (given: string) =>
    /^\d+$/.test(given.trim()) && Number(given) >= range.min && Number(given) <= range.max;
  const wrong = !isRight(text);
  const take = (given: string) => {
    setText(given);
    onChange(isRight(given) ? Number(given) : null);
  };
  const move = (by: number) => {
    const from = wrong ? value : Number(text);
    take(String(Math.min(range.max, Math.max(range.min, from + by))));
  };
  return (
    <div class="count">
      <label for={id}>{label}</label>
      <div class="count-row">
        <button
          type="button"
          class="button"
          aria-label={t('field.less', { label })}
          onClick={() => move(-step)}
        >
          −
        </button>
        <input
          id={id}
          class="input"
          inputMode="numeric"
          autocomplete="off"
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${id}-note`}
          onInput={(event) => take(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          aria-label={t('field.more', { label })}
          onClick={() => move(step)}
        >
          +
        </button>
        {unit !== undefined && <span>{unit}</span>}
      </div>
      <p id={`${id}-note`} class="field-trouble" role={wrong ? 'alert' : undefined}>
        {wrong && t('field.range', { least: number(range.min), most: number(range.max) })}
      </p>
    </div>
  );
}
