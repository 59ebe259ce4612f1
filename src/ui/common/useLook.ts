import { useEffect } from 'preact/hooks';
import { LOCALES } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/useTexts.ts';
import { announceFonts } from '../fonts/load.ts';
import { useSettings } from './app.ts';

/** Keeps language, fonts, colours and motion on the document. */
export function useLook(): void {
  const language = useLanguage();
  const { theme, motion } = useSettings();
  useEffect(() => {
    document.documentElement.lang = LOCALES[language];
    void announceFonts(language);
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['motion'] = motion;
  }, [theme, motion]);
}
