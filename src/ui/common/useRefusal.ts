import { type Numbers } from '../../i18n/numbers.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../i18n/useTexts.ts';
import { type Refusal } from '../../store/types.ts';

/** Plain JSON as people read it: bare words, ranges as least–greatest. */
function readable(value: unknown, { list }: Pick<Numbers, 'list'>): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return list(value.map((one) => readable(one, { list })));
  if (typeof value === 'object' && value !== null) {
    const { min, max } = value as { min?: unknown; max?: unknown };
    if (min !== undefined && max !== undefined)
      return `${readable(min, { list })} – ${readable(max, { list })}`;
  }
  return JSON.stringify(value) ?? '';
}

/** Turns a coded refusal into a sentence of the language that is shown. */
export function useRefusal(): (refusal: Refusal) => string {
  const t = useKeyedTexts('errors');
  const numbers = useNumbers();
  return ({ code, path, given, allowed }) =>
    t(code, {
      path: path ?? '',
      given: readable(given, numbers),
      allowed: readable(allowed, numbers),
    });
}
