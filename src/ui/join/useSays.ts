import { type Refusal } from '../../store/types.ts';
import { useKeyedTexts } from './texts.ts';

const KNOWN = new Set([
  ...['unknown-code', 'full', 'name-taken', 'name-empty', 'name-too-long', 'names-given'],
  ...['round-closed', 'no-seat', 'not-asked', 'paused', 'over', 'deleted', 'removed', 'handed'],
  ...['elsewhere', 'wrong-secret', 'too-many', 'storage', 'busy', 'unreachable', 'gate-shut'],
  ...['server-full', 'network-full'],
]);

/** Turns a coded refusal into a sentence for who holds the phone: what is wrong, and what to do. */
export function useSays(): (refusal: Refusal) => string {
  const t = useKeyedTexts('join');
  return ({ code }) => {
    const last = code.slice(code.indexOf('.') + 1);
    return KNOWN.has(last) ? t(`refusals.${last}`) : t('refusals.other', { code });
  };
}
