import { readTexts } from '../../house/texts.ts';
import { type Language } from './page.ts';

const kept = new Map<Language, Map<string, string>>();

function textsOf(language: Language): Map<string, string> {
  const texts =
    kept.get(language) ?? new Map(readTexts(language).map((one) => [one.key, one.text]));
  kept.set(language, texts);
  return texts;
}

/** What the page says for `namespace:key` in a language: open places match anything. */
export function said(language: Language, key: string): RegExp {
  const text = textsOf(language).get(key) ?? textsOf(language).get(`${key}_other`);
  if (text === undefined) throw new Error(`No text ${key} in ${language}`);
  const quoted = text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/<\/?\w+\s*\/?>/g, '');
  return new RegExp(`^${quoted.replace(/\{\{[^}]*\}\}/g, '.*')}$`);
}
