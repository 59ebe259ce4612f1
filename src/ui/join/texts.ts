import { type TFunction } from 'i18next';
import { useLayoutEffect, useReducer } from 'preact/hooks';
import { type Language } from '../../i18n/languages.ts';
import { type Numbers, numbersOf } from '../../i18n/numbers.ts';
import { type SmallTexts, type Values } from '../../i18n/small.ts';
import { usePhone } from './phone.ts';

/** Draws again whenever the language is another. */
function useFollowed(): SmallTexts {
  const { texts } = usePhone();
  const [, draw] = useReducer((times: number) => times + 1, 0);
  useLayoutEffect(() => texts.onSwitch(() => draw(0)), [texts]);
  return texts;
}

/** Texts whose keys are built from data, such as a name's: `t('paper-boat')`. */
export function useKeyedTexts(namespace: string): (key: string, values?: Values) => string {
  const texts = useFollowed();
  return (key, values) => texts.say(namespace, key, values);
}

/** The phone's texts: `t('key', { values })`, keys checked by the compiler. */
export function useTexts(): TFunction<'join'> {
  return useKeyedTexts('join') as unknown as TFunction<'join'>;
}

/** The language that is shown now. */
export function useLanguage(): Language {
  return useFollowed().language();
}

/** Numbers, money and percent in the language that is shown. */
export function useNumbers(): Numbers {
  return numbersOf(useLanguage());
}
