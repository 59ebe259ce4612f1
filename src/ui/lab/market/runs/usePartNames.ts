import { useKeyedTexts, useLanguage, useTexts } from '../../../../i18n/useTexts.ts';
import { type Part } from '../../../../store/lab/casting.ts';
import { writeNumber } from '../../../../store/workshop/typed.ts';

/** A parameter up to this is a share, and said in percent. */
const SHARE = 1;

/** Says who plays a part: the character, and its parameter where it has one. */
export function usePartNames(): (spec: Part['spec']) => string {
  const t = useTexts('lab-runs');
  const names = useKeyedTexts('characters');
  const comma = useLanguage() === 'vi';
  return ({ id, ...parameters }) => {
    const name = names(`${id}.name`);
    const [value] = Object.values(parameters).filter((one) => typeof one === 'number');
    if (value === undefined) return name;
    const share = value <= SHARE;
    const written = writeNumber(value, { percent: share, comma });
    return t('part', { name, value: share ? `${written}%` : written });
  };
}
