import { useId } from 'preact/hooks';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { type ChoiceLever } from '../../../../store/lab/market-levers.ts';
import { type Turning } from './turning.ts';
import { useLeverWords } from './useLeverWords.ts';

interface ChoiceRowProps {
  lever: ChoiceLever;
  value: string;
  turning: Turning;
}

/** A rule that is one of some words. */
export function ChoiceRow({ lever, value, turning }: ChoiceRowProps) {
  const words = useLeverWords();
  const id = useId();
  const { path, options } = lever;
  return (
    <div class={value === options[0] ? 'lab-lever' : 'lab-lever changed'} data-lever={path}>
      <fieldset class="segments" aria-describedby={`${id}-means`}>
        <legend>{words.name(path)}</legend>
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={id}
              checked={option === value}
              onChange={() => turning.give(path, option)}
            />
            {words.option(path, option)}
          </label>
        ))}
      </fieldset>
      <p id={`${id}-means`} class="lever-means">
        {words.means(path)}
      </p>
    </div>
  );
}

interface SwitchRowProps {
  path: string;
  value: boolean;
  turning: Turning;
}

/** A rule that is on or off. */
export function SwitchRow({ path, value, turning }: SwitchRowProps) {
  const words = useLeverWords();
  const id = useId();
  return (
    <div class={value ? 'lab-lever changed' : 'lab-lever'} data-lever={path}>
      <label class="check">
        <input
          type="checkbox"
          checked={value}
          aria-describedby={`${id}-means`}
          onChange={(event) => turning.give(path, event.currentTarget.checked)}
        />
        <strong>{words.name(path)}</strong>
      </label>
      <p id={`${id}-means`} class="lever-means">
        {words.means(path)}
      </p>
    </div>
  );
}

interface GrowRowProps {
  growing: boolean;
  onGrow(growing: boolean): void;
}

/** Whether more players make the pool grow with them. */
export function GrowRow({ growing, onGrow }: GrowRowProps) {
  const t = useTexts('lab-market');
  const id = useId();
  return (
    <div class="lab-lever">
      <label class="check">
        <input
          type="checkbox"
          checked={growing}
          aria-describedby={`${id}-means`}
          onChange={(event) => onGrow(event.currentTarget.checked)}
        />
        {t('grow.label')}
      </label>
      <p id={`${id}-means`} class="lever-means">
        {t('grow.means')}
      </p>
    </div>
  );
}
