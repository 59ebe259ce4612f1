import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useLanguage } from '../../../i18n/useTexts.ts';
import { type Limit } from '../../../store/lab/arena.ts';
import { faultOf } from '../../../store/lab/settingText.ts';
import { readNumber, writeNumber } from '../../../store/workshop/typed.ts';
import { TypedInput } from '../../common/TypedInput.tsx';
import { useSettingRefusal } from './useSettingRefusal.ts';

interface NumberSettingProps {
  field: string; // its key: texts are found by it
  value: number;
  limit: Limit;
  percent?: boolean;
  bare?: boolean; // label and range are for screen readers alone
  onChange(value: number): void;
}

/**
 * One number with its name, its meaning and what may stand there. What cannot stand stays as it was typed,
 * with a sentence saying why, and changes nothing.
 */
export function NumberSetting(props: NumberSettingProps) {
  const { field, value, limit, percent = false, bare = false, onChange } = props;
  const t = useKeyedTexts('lab-arena');
  const numbers = useNumbers();
  const tellRefusal = useSettingRefusal();
  const { sentences } = useLists();
  const comma = useLanguage() === 'vi';
  const id = useId();
  const writing = { percent, comma };
  const written = writeNumber(value, writing);
  const [fault, setFault] = useState('');
  useLayoutEffect(() => setFault(''), [written]);
  const settle = (text: string) => {
    const number = readNumber(text, writing);
    const refusal =
      number === null
        ? { code: 'setting.number', path: field, given: text }
        : faultOf(field, number, limit);
    setFault(refusal === null ? '' : tellRefusal(refusal, percent));
    if (refusal !== null) return text;
    if (number !== value) onChange(number!);
    return writeNumber(number!, writing);
  };
  const scale = percent ? 100 : 1;
  const range = t(percent ? 'range-percent' : 'range', {
    min: numbers.number(limit.min * scale, 3),
    max: numbers.number(limit.max * scale, 3),
  });
  return (
    <div class="field setting">
      <label for={id} class={bare ? 'hidden-text' : undefined}>
        {t(`field.${field}`)}
      </label>
      <span class="setting-row">
        <TypedInput
          id={id}
          written={written}
          inputMode={limit.min < 0 ? 'text' : limit.whole ? 'numeric' : 'decimal'}
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-says`}
          onSettle={settle}
        />
        {percent && <span aria-hidden="true">%</span>}
      </span>
      <span id={`${id}-says`} class="setting-says">
        {fault !== '' ? (
          <strong role="alert">{fault}</strong>
        ) : (
          <span class={bare ? 'hidden-text' : undefined}>
            {sentences(!bare && t(`means.${field}`), range)}
          </span>
        )}
      </span>
    </div>
  );
}
