import { useNumbers } from '../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../i18n/useTexts.ts';
import { type Refusal } from '../../store/types.ts';
import { useRefusal } from '../common/useRefusal.ts';

/** Turns a refusal of the shelf into a sentence; those of scenarios, links and files as everywhere. */
export function useShelfRefusal(): (refusal: Refusal) => string {
  const t = useKeyedTexts('workshop');
  const numbers = useNumbers();
  const tell = useRefusal();
  return (refusal) => {
    const { code, given, allowed } = refusal;
    if (!code.startsWith('shelf.')) return tell(refusal);
    const written = (value: unknown) => (typeof value === 'number' ? numbers.number(value) : '');
    const name = code.slice('shelf.'.length);
    return t(`refused.${name}`, { given: written(given), allowed: written(allowed) });
  };
}
