import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { idOf } from './useWrong.ts';

interface ChoiceFieldProps<V extends string> {
  path: string;
  kind: string; // whose words its options have
  value: V;
  options: readonly { value: V; disabled?: boolean }[];
  onChoose(value: V): void;
}

/** One of a few words of the schema. */
export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>) {
  const { path, kind, value, options, onChoose } = props;
  const t = useKeyedTexts('fields');
  const id = idOf(path);
  const key = path.replaceAll(/\[\d+\]/g, '').replaceAll('.', '-');
  return (
    <fieldset class="ws-field ws-choice" aria-describedby={`${id}-means`}>
      <legend class="ws-name">{t(`field.${key}.name`)}</legend>
      <div class="segments">
        {options.map((one) => (
          <label key={one.value} class={one.disabled ? 'ws-off' : undefined}>
            <input
              type="radio"
              name={id}
              checked={one.value === value}
              disabled={one.disabled ?? false}
              onChange={() => onChoose(one.value)}
            />
            {t(`choice.${kind}.${one.value}`)}
          </label>
        ))}
      </div>
      <p id={`${id}-means`} class="ws-means">
        {t(`field.${key}.means`)}
      </p>
    </fieldset>
  );
}

interface SwitchFieldProps {
  path: string;
  value: boolean;
  onSwitch(value: boolean): void;
}

/** Yes or no. */
export function SwitchField({ path, value, onSwitch }: SwitchFieldProps) {
  const t = useKeyedTexts('fields');
  const id = idOf(path);
  const key = path.replaceAll('.', '-');
  return (
    <div class="ws-field">
      <label class="check">
        <input
          id={id}
          type="checkbox"
          checked={value}
          aria-describedby={`${id}-means`}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span class="ws-name">{t(`field.${key}.name`)}</span>
      </label>
      <p id={`${id}-means`} class="ws-means">
        {t(`field.${key}.means`)}
      </p>
    </div>
  );
}
