import { type Language } from '../../../i18n/languages.ts';
import { useKeyedTexts, useLanguage, useTexts } from '../../../i18n/useTexts.ts';
import { type Name } from '../../../store/classroom/types.ts';

/** What a player is called; a made-up name in the player's own language, once its texts are there. */
export function useNames(): (name: Name, language: Language) => string {
  const t = useTexts('class');
  const made = useKeyedTexts('names');
  const page = useLanguage();
  return (name, language) => {
    if ('own' in name) return name.own;
    if ('number' in name) return t('player', { number: name.number });
    const { key, twin } = name.made;
    const called = made(key, { lngs: [language, page] });
    return twin > 1 ? `${called} ${twin}` : called;
  };
}
