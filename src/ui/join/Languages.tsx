import { LANGUAGES, type Language, LOCALES } from '../../i18n/languages.ts';
import { usePhone } from './phone.ts';
import { useLanguage, useTexts } from './texts.ts';

function useSpeak(): (language: Language) => void {
  const { student, texts, keepLanguage } = usePhone();
  return (language) => {
    texts.switchTo(language).then(
      () => {
        keepLanguage(language);
        student.getState().speak(language);
      },
      () => {}, // the texts did not arrive: the page goes on in the language it has
    );
  };
}

/** The three languages at the foot of a page, each in itself. */
export function Languages() {
  const t = useTexts();
  const now = useLanguage();
  const speak = useSpeak();
  return (
    <fieldset class="tongues" aria-label={t('language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={LOCALES[language]}
          aria-pressed={language === now}
          onClick={() => speak(language)}
        >
          {t(`languages.${language}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** The same as a list to choose from, where the foot has room for one line. */
export function LanguageList() {
  const t = useTexts();
  const now = useLanguage();
  const speak = useSpeak();
  return (
    <select
      class="tongue"
      aria-label={t('language')}
      value={now}
      onChange={(event) => {
        const chosen = LANGUAGES.find((language) => language === event.currentTarget.value);
        if (chosen !== undefined) speak(chosen);
      }}
    >
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={LOCALES[language]}>
          {t(`languages.${language}`)}
        </option>
      ))}
    </select>
  );
}
