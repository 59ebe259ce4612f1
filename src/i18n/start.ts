import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { fetchTexts, type Language } from './languages.ts';
import { brackets } from './pseudo.ts';

let wanted: Language | null = null;

async function addTexts(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'common')) return;
  const texts = await fetchTexts(language);
  for (const [namespace, bundle] of Object.entries(texts)) {
    i18next.addResourceBundle(language, namespace, bundle);
  }
}

/** Set the texts up in one language; with `pseudo` every text is bracketed. Once a page. */
export async function startI18n(language: Language, { pseudo = false } = {}): Promise<void> {
  wanted = language;
  i18next.use(initReactI18next);
  if (pseudo) i18next.use(brackets);
  await i18next.init({
    lng: language,
    resources: { [language]: await fetchTexts(language) },
    fallbackLng: false,
    defaultNS: 'common',
    postProcess: pseudo ? [brackets.name] : false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}

/**
 * Show every text in `language`; resolves once they are there. Of two calls in a row the later wins.
 * Rejects, and changes nothing, when the texts do not arrive.
 */
export async function switchLanguage(language: Language): Promise<void> {
  wanted = language;
  await addTexts(language);
  if (wanted === language) await i18next.changeLanguage(language);
}
