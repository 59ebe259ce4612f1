import { CHAPTERS } from '../../../src/chapters/index.ts';
import { type Chapter } from '../../../src/chapters/types.ts';
import { LANGUAGES, type Language } from './languages.ts';

export const FULL: boolean = process.env['FULL'] === '1';

/** A chapter, and in which languages it is played. */
export interface Part {
  number: number;
  chapter: Chapter;
  keyboard: Language;
  touch: Language;
}

/** Three chapters in a row by keyboard in one language, by touch in the next; over all, each language in each way. */
function partOf(chapter: Chapter): Part {
  const turn = Math.floor((chapter.number - 1) / 3);
  const languageAt = (place: number) => LANGUAGES[place % LANGUAGES.length]!;
  const { number } = chapter;
  return { number, chapter, keyboard: languageAt(turn), touch: languageAt(turn + 1) };
}

/** One chapter in six; in the long tests all. */
export const ROSTER: Part[] = CHAPTERS.filter(({ number }) => FULL || number % 6 === 1).map(partOf);
