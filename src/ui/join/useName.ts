import type { Name } from '../../store/classroom/types.ts';
import { useKeyedTexts, useTexts } from './texts.ts';

/** What somebody is called, in the language that is shown; an own name is as it was typed. */
export function useName(): (name: Name) => string {
  const t = useTexts();
  const names = useKeyedTexts('names');
  return (name) => {
    if ('own' in name) return name.own;
    if ('number' in name) return t('numbered', { number: name.number });
    const { key, twin } = name.made;
    return twin < 2 ? names(key) : t('twin', { name: names(key), twin });
  };
}
