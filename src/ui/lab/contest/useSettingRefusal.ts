import { useKeyedTexts, useLanguage } from '../../../i18n/useTexts.ts';
import { type Limit } from '../../../store/lab/arena.ts';
import { type Refusal } from '../../../store/types.ts';
import { writeNumber } from '../../../store/workshop/typed.ts';

/** Turns the refusal of a setting into a sentence; numbers as the language writes them, in percent where told. */
export function useSettingRefusal(): (refusal: Refusal, percent?: boolean) => string {
  const t = useKeyedTexts('lab-arena');
  const comma = useLanguage() === 'vi';
  return ({ code, path, given, allowed }, percent = false) => {
    const write = (value: unknown) =>
      typeof value === 'number' ? writeNumber(value, { percent, comma }) : String(value ?? '');
    const { min, max } = (typeof allowed === 'object' ? (allowed ?? {}) : {}) as Partial<Limit>;
    return t(code, {
      field: path === undefined ? '' : t(`field.${path}`, { defaultValue: path }),
      given: write(given),
      allowed: write(allowed),
      min: write(min),
      max: write(max),
    });
  };
}
