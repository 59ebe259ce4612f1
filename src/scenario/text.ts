/** Line feed, carriage return and tab are writing; every other control character is not. */
const CONTROLS = /[^\P{Cc}\n\r\t]/u;
/** Marks that turn the direction of what follows: none of the three languages needs them. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/u;
/** Half a character: cannot be written as UTF-8, so no link could carry it. */
const HALVES = /\p{Surrogate}/u;

/** Length in characters as people count them here: code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Whether a text is at most `most` characters long. */
export function fits(text: string, most: number): boolean {
  return text.length <= most || (text.length <= 2 * most && lengthOf(text) <= most);
}

/**
 * Whether a text has only characters that show as themselves. Control characters, direction overrides
 * and halves of characters are refused, never removed: a text is kept as it was written or not at all.
 */
export function isVisible(text: string): boolean {
  return !CONTROLS.test(text) && !DIRECTIONS.test(text) && !HALVES.test(text);
}
