import { useLayoutEffect } from 'preact/hooks';
import { LOCALES } from '../../i18n/languages.ts';
import { useLanguage, useTexts } from './texts.ts';

/** Names the document in the language that is shown, and says which one that is. */
export function useDocument(): void {
  const t = useTexts();
  const language = useLanguage();
  const name = t('name');
  useLayoutEffect(() => {
    document.documentElement.lang = LOCALES[language];
    document.title = name;
  }, [language, name]);
}
