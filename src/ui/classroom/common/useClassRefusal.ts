import { useLists } from '../../../i18n/lists.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type Refusal } from '../../../store/types.ts';
import { useRefusal } from '../../common/useRefusal.ts';

/** Turns a coded refusal, of a class or of a scenario, into a sentence of the language that is shown. */
export function useClassRefusal(): (refusal: Refusal) => string {
  const t = useKeyedTexts('class-errors');
  const tell = useRefusal();
  const { items } = useLists();
  const readable = (value: unknown): string => {
    if (Array.isArray(value)) return items(value.map(readable));
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  return (refusal) => {
    const { code, given, allowed } = refusal;
    if (!code.startsWith('class.')) return tell(refusal);
    return t(code, { given: readable(given), allowed: readable(allowed) });
  };
}
