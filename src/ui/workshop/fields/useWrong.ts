import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { inPercentAt } from '../../../store/workshop/draft.ts';
import { useDraft } from '../editor/context.ts';

const DECIMALS = 6;

/** What is wrong at a field, in a sentence in the field's own units; null where nothing is. */
export function useWrong(): (path: string) => string | null {
  const t = useKeyedTexts('workshop');
  const numbers = useNumbers();
  const draft = useDraft();
  return (path) => {
    const refusal = draft.refusals[path];
    if (refusal === undefined) return null;
    const { code, given, allowed } = refusal;
    const name = code.slice(code.indexOf('.') + 1);
    if (name === 'out-of-range') {
      const { min, max } = allowed as { min: number; max: number };
      const written = (value: number) =>
        numbers.number(inPercentAt(draft, path) ? value * 100 : value, DECIMALS);
      return t('wrong.out-of-range', { least: written(min), most: written(max) });
    }
    const written = (value: unknown) => (typeof value === 'number' ? numbers.number(value) : '');
    return t(`wrong.${name}`, { given: written(given), allowed: written(allowed) });
  };
}

/** The id of the control at a path. */
export function idOf(path: string): string {
  return `field-${path}`;
}
