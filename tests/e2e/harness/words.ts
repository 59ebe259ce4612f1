import { readTexts } from '../../house/texts.ts';
import { type Language } from './languages.ts';

/** A language of the page, or English with every text in brackets. */
export type Spoken = Language | 'pseudo';

const kept = new Map<Language, Map<string, string>>();

function textsOf(language: Language): Map<string, string> {
  const texts =
    kept.get(language) ?? new Map(readTexts(language).map((one) => [one.key, one.text]));
  kept.set(language, texts);
  return texts;
}

/** What the page says for `namespace:key` in a language, as a pattern: open places match anything. */
function patternOf(spoken: Spoken, key: string): string {
  const language = spoken === 'pseudo' ? 'en' : spoken;
  const text = textsOf(language).get(key) ?? textsOf(language).get(`${key}_other`);
  if (text === undefined) throw new Error(`No text ${key} in ${language}`);
  const quoted = text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/<\/?\w+\s*\/?>/g, '');
  const open = quoted.replace(/\{\{[^}]*\}\}/g, '.*');
  return spoken === 'pseudo' ? `⟦${open}⟧` : open;
}

/** The whole of a text or an accessible name. */
export function said(language: Spoken, key: string): RegExp {
  return new RegExp(`^${patternOf(language, key)}$`);
}

/** The beginning of a name that says more. */
export function begins(language: Spoken, key: string): RegExp {
  return new RegExp(`^${patternOf(language, key)}`);
}
