import { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from './languages.ts';
import { type Namespace } from './resources.ts';

/** The texts of one namespace: `t('key', { values })`, keys checked by the compiler. */
export function useTexts<N extends Namespace>(namespace: N): TFunction<N> {
  return useTranslation(namespace).t as TFunction<N>;
}

/** Texts whose keys are built from data, such as a preset's id: `t('presets.whale.title')`. */
export type KeyedTexts = (key: string, values?: Record<string, unknown>) => string;

export function useKeyedTexts(namespace: string): KeyedTexts {
  return useTranslation(namespace as Namespace).t as unknown as KeyedTexts;
}

/** The language that is shown now. */
export function useLanguage(): Language {
  const { language } = useTranslation().i18n;
  return isLanguage(language) ? language : 'en';
}
