import { randomInt } from 'node:crypto';
import { CODE_LETTERS } from '../../protocol/codes.ts';

const SHORTEST = 4;
const GUESSES = 20_000; // at least, in the mean, until one hits any class that is kept

/** Without vowels no code is a word. */
const LETTERS = [...CODE_LETTERS].filter((letter) => !'AEIOUY'.includes(letter));

/** Codes there are of so many letters. */
export function codesOf(length: number): number {
  return LETTERS.length ** length;
}

/** Letters a code needs when so many classes are kept, so that guessing seldom hits one. */
export function codeLength(kept: number): number {
  let length = SHORTEST;
  while (codesOf(length) < (kept + 1) * GUESSES) length++;
  return length;
}

/** A join code at random. */
export function makeCode(length: number): string {
  return Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
