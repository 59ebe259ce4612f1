import { type Language, type Words } from '../scenario/types.ts';

/** A text of one's own in a language, else in any; undefined where there is nothing to be seen. */
export function ownText(words: Words | undefined, language: Language): string | undefined {
  return [words?.[language], ...Object.values(words ?? {})].find((text) => text?.trim());
}
