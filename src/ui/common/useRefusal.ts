import { useKeyedTexts } from '../../i18n/useTexts.ts';
import { type Refusal } from '../../store/types.ts';

/** Plain JSON as people read it: bare words, ranges as least–greatest. */
function readable(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(readable).join(', ');
  if (typeof value === 'object' && value !== null) {
    const { min, max } = value as { min?: unknown; max?: unknown };
    if (min !== undefined && max !== undefined) return `${readable(min)} – ${readable(max)}`;
  }
  return JSON.stringify(value) ?? '';
}

/** Turns a coded refusal into a sentence of the language that is shown. */
export function useRefusal(): (refusal: Refusal) => string {
  const t = useKeyedTexts('errors');
  return ({ code, path, given, allowed }) =>
    t(code, { path: path ?? '', given: readable(given), allowed: readable(allowed) });
}
