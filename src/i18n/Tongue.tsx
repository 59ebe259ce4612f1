import i18next, { type i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { type Language, type TextPart } from './languages.ts';
import { addTexts } from './start.ts';

const made = new Map<Language, i18n>();

/** Have parts of the texts of another language than the page's; rejects when they do not arrive. */
export async function bringTexts(language: Language, parts: readonly TextPart[]): Promise<void> {
  await Promise.all(parts.map((part) => addTexts(language, part)));
}

/** The texts of one language over the same store, whatever language the page is in. */
function tongueOf(language: Language): i18n {
  const tongue = made.get(language) ?? i18next.cloneInstance({ lng: language });
  made.set(language, tongue);
  return tongue;
}

interface TongueProps {
  language: Language; // its texts are there: see `bringTexts`
  children: unknown;
}

/** What stands inside speaks this language, its numbers too; the page keeps its own. */
export function Tongue({ language, children }: TongueProps) {
  return <I18nextProvider i18n={tongueOf(language)}>{children}</I18nextProvider>;
}
