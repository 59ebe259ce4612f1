import { useKeyedTexts, useLanguage } from '../../../i18n/useTexts.ts';
import { type Refusal } from '../../../store/types.ts';
import { writeNumber } from '../../../store/workshop/typed.ts';
import { useRefusal } from '../../common/useRefusal.ts';

const OURS = /^(setting|contagion)\./;

/** Turns the refusal of a setting or an address into a sentence; numbers in percent where told. */
export function useContagionRefusal(): (refusal: Refusal, percent?: boolean) => string {
  const t = useKeyedTexts('lab-contagion');
  const tellOther = useRefusal();
  const comma = useLanguage() === 'vi';
  return (refusal, percent = false) => {
    const { code, path, given, allowed } = refusal;
    if (!OURS.test(code)) return tellOther(refusal);
    const write = (value: unknown) =>
      typeof value === 'number' ? writeNumber(value, { percent, comma }) : String(value ?? '');
    const { min, max } = (allowed ?? {}) as { min?: unknown; max?: unknown };
    const field = path === undefined ? '' : t(`field.${path}`, { defaultValue: path });
    const numbers = { min: write(min), max: write(max), allowed: write(allowed) };
    return t(code, { field, given: write(given), ...numbers });
  };
}
