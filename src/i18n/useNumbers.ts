import { type Numbers, numbersOf } from './numbers.ts';
import { useLanguage } from './useTexts.ts';

/** Numbers, money and percent in the language that is shown. */
export function useNumbers(): Numbers {
  return numbersOf(useLanguage());
}
