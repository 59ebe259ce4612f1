import { type Language } from './languages.ts';
import { useLanguage } from './useTexts.ts';

type Part = string | false;

/** How the parts of a text are put together in one language; empty parts are left out. */
export interface Lists {
  /** What stands between two sentences. */
  between: string;
  /** Sentences one after the other: Chinese sets no space between them. */
  sentences(...parts: Part[]): string;
  /** Short items: 1, 2, 3 · 1、2、3. */
  items(parts: readonly string[]): string;
  /** Longer items that may hold commas themselves. */
  clauses(parts: readonly string[]): string;
}

function makeLists(between: string, comma: string, semicolon: string): Lists {
  return {
    between,
    sentences: (...parts) => parts.filter((part) => part !== false && part !== '').join(between),
    items: (parts) => parts.join(comma),
    clauses: (parts) => parts.join(semicolon),
  };
}

const LISTS: Record<Language, Lists> = {
  zh: makeLists('', '、', '；'),
  vi: makeLists(' ', ', ', '; '),
  en: makeLists(' ', ', ', '; '),
};

/** Sentences and lists as the language that is shown joins them. */
export function useLists(): Lists {
  return LISTS[useLanguage()];
}
