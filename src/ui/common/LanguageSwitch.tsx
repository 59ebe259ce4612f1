import { LANGUAGES, type Language, LOCALES } from '../../i18n/languages.ts';
import { switchLanguage } from '../../i18n/start.ts';
import { useLanguage, useTexts } from '../../i18n/useTexts.ts';
import { useApp } from './app.ts';

/** The three languages: in a row where there is room, else a list to choose from. */
export function LanguageSwitch({ short = false }: { short?: boolean }) {
  const t = useTexts('common');
  const app = useApp();
  const now = useLanguage();
  const choose = (language: Language) => {
    switchLanguage(language).then(
      () => app.settings.getState().change({ language }),
      () => app.settings.getState().note('language-missing'),
    );
  };
  return (
    <>
      {!short && (
        <fieldset class="languages wide" aria-label={t('language')}>
          {LANGUAGES.map((language) => (
            <button
              key={language}
              type="button"
              class="button quiet"
              lang={LOCALES[language]}
              aria-pressed={language === now}
              onClick={() => choose(language)}
            >
              {t(`languages.${language}`)}
            </button>
          ))}
        </fieldset>
      )}
      <div class={short ? 'languages-short always' : 'languages-short'}>
        <select
          class="select"
          aria-label={t('language')}
          value={now}
          onChange={(event) => {
            const chosen = LANGUAGES.find((language) => language === event.currentTarget.value);
            if (chosen !== undefined) choose(chosen);
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={LOCALES[language]}>
              {t(`languages.${language}`)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
