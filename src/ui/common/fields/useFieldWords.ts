import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { isInPercent, ruleOfField } from '../../../store/workshop/typed.ts';

const DECIMALS = 6;

/** What is said of a number of the schema. */
export interface FieldWords {
  name: string;
  unit: string;
  means: string;
  range: string;
  standard: string | null; // its default; null where it has to be given
}

/** Says of the number at a path what it is called, in what unit, what it means, and what may stand there. */
export function useFieldWords(): (path: string) => FieldWords {
  const t = useKeyedTexts('fields');
  const { number } = useNumbers();
  return (path) => {
    const key = path.replaceAll('.', '-');
    const { min, max, standard } = ruleOfField(path);
    const written = (value: number) => number(isInPercent(path) ? value * 100 : value, DECIMALS);
    return {
      name: t(`field.${key}.name`),
      unit: t(`field.${key}.unit`),
      means: t(`field.${key}.means`),
      range: t('say.range', { least: written(min), most: written(max) }),
      standard: standard === null ? null : t('say.standard', { value: written(standard) }),
    };
  };
}
