import { useId } from 'preact/hooks';
import { isLanguage, LANGUAGES, LOCALES } from '../../../i18n/languages.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { useLook } from '../wall/look.ts';

/** In which language, or which two, the projector speaks. */
export function WallLanguages() {
  const t = useTexts('class');
  const common = useTexts('common');
  const id = useId();
  const [look, change] = useLook();
  const options = LANGUAGES.map((language) => (
    <option key={language} value={language} lang={LOCALES[language]}>
      {common(`languages.${language}`)}
    </option>
  ));
  return (
    <section class="wall-languages">
      <h3>{t('wall.title')}</h3>
      <div>
        <label for={`${id}-first`}>{t('wall.first')}</label>
        <select
          id={`${id}-first`}
          class="select"
          value={look.first}
          onChange={({ currentTarget: { value } }) => isLanguage(value) && change({ first: value })}
        >
          {options}
        </select>
      </div>
      <div>
        <label for={`${id}-second`}>{t('wall.second')}</label>
        <select
          id={`${id}-second`}
          class="select"
          value={look.second ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ second: isLanguage(value) ? value : null })
          }
        >
          <option value="">{t('wall.none')}</option>
          {options}
        </select>
      </div>
    </section>
  );
}
