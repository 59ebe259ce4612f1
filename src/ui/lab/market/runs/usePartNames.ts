import { useKeyedTexts, useLanguage, useTexts } from '../../../../i18n/useTexts.ts';
import { ownParameter, type Part } from '../../../../store/lab/casting.ts';
import { writeNumber } from '../../../../store/workshop/typed.ts';

/** Says who plays a part: the character, and its parameter where it is not the usual one. */
export function usePartNames(): (spec: Part['spec']) => string {
  const t = useTexts('lab-runs');
  const names = useKeyedTexts('characters');
  const comma = useLanguage() === 'vi';
  return (spec) => {
    const name = names(`${spec.id}.name`);
    const parameter = ownParameter(spec);
    if (parameter === null) return name;
    const { value, percent } = parameter;
    const written = writeNumber(value, { percent, comma });
    return t('part', { name, value: percent ? `${written}%` : written });
  };
}
