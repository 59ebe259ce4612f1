import { useEffect, useId, useState } from 'preact/hooks';
import { useKeyedTexts, useLanguage } from '../../../i18n/useTexts.ts';
import { faultOf } from '../../../store/lab/settingText.ts';
import { readNumber, writeNumber } from '../../../store/workshop/typed.ts';
import { TypedInput } from '../../common/TypedInput.tsx';
import { useContagionRefusal } from './useContagionRefusal.ts';

interface NumberFieldProps {
  name: string; // its key: texts are found by it
  value: number;
  limit: { min: number; max: number; whole: boolean };
  percent?: boolean;
  says?: boolean; // whether what it means stands beneath
  onChange(value: number): void;
}

/** One number. What cannot stand stays as it was typed, with a sentence saying why, and changes nothing. */
export function NumberField(props: NumberFieldProps) {
  const { name, value, limit, percent = false, says = true, onChange } = props;
  const t = useKeyedTexts('lab-contagion');
  const tellRefusal = useContagionRefusal();
  const writing = { percent, comma: useLanguage() === 'vi' };
  const id = useId();
  const written = writeNumber(value, writing);
  const [fault, setFault] = useState('');
  useEffect(() => setFault(''), [written]);
  const settle = (text: string): string => {
    const number = readNumber(text, writing);
    const refusal =
      number === null
        ? { code: 'setting.number', path: name, given: text }
        : faultOf(name, number, limit);
    setFault(refusal === null ? '' : tellRefusal(refusal, percent));
    if (refusal !== null) return text;
    if (number !== value) onChange(number!);
    return writeNumber(number!, writing);
  };
  return (
    <div class="field">
      <label for={id}>{t(`field.${name}`)}</label>
      <span class="contagion-number">
        <TypedInput
          id={id}
          inputMode={limit.min < 0 ? 'text' : 'decimal'}
          written={written}
          aria-invalid={fault !== ''}
          {...((says || fault !== '') && { 'aria-describedby': `${id}-says` })}
          onSettle={settle}
        />
        {percent && <span aria-hidden="true">%</span>}
      </span>
      {(says || fault !== '') && (
        <span id={`${id}-says`} class="contagion-says">
          {fault !== '' ? <strong role="alert">{fault}</strong> : t(`means.${name}`)}
        </span>
      )}
    </div>
  );
}
