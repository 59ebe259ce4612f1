import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { fetchTexts, isLanguage, type Language, type TextPart } from './languages.ts';
import { brackets } from './pseudo.ts';

let wanted: Language | null = null;

const needed = new Set<TextPart>(['game']);
const there = new Set<`${Language}/${TextPart}`>();

/** Have one part of a language's texts, whichever is shown; rejects when they do not arrive. */
export async function addTexts(language: Language, part: TextPart): Promise<void> {
  if (there.has(`${language}/${part}`)) return;
  const texts = await fetchTexts(language, part);
  for (const [namespace, bundle] of Object.entries(texts)) {
    i18next.addResourceBundle(language, namespace, bundle);
  }
  there.add(`${language}/${part}`);
}

/** Set the texts up in one language; with `pseudo` every text is bracketed. Once a page. */
export async function startI18n(language: Language, { pseudo = false } = {}): Promise<void> {
  wanted = language;
  i18next.use(initReactI18next);
  if (pseudo) i18next.use(brackets);
  await i18next.init({
    lng: language,
    resources: { [language]: await fetchTexts(language, 'game') },
    fallbackLng: false,
    defaultNS: 'common',
    postProcess: pseudo ? [brackets.name] : false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  there.add(`${language}/game`);
}

/**
 * Have one more part of the texts in the language that is shown, and in every one shown later; rejects when
 * they do not arrive. A screen that needs them is not drawn before.
 */
export async function needTexts(part: TextPart): Promise<void> {
  needed.add(part);
  const { language } = i18next;
  const shown = isLanguage(language) ? language : 'en';
  await Promise.all([...new Set([shown, wanted ?? shown])].map((one) => addTexts(one, part)));
}

/**
 * Show every text in `language`; resolves once they are there. Of two calls in a row the later wins.
 * Rejects, and changes nothing, when the texts do not arrive.
 */
export async function switchLanguage(language: Language): Promise<void> {
  wanted = language;
  await Promise.all([...needed].map((part) => addTexts(language, part)));
  if (wanted === language) await i18next.changeLanguage(language);
}
