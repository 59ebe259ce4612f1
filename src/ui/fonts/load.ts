import { type Language } from '../../i18n/languages.ts';

const SHEETS = {
  en: () => import('../../../assets/fonts/en.css'),
  vi: () => import('../../../assets/fonts/vi.css'),
  zh: () => import('../../../assets/fonts/zh.css'),
};

/**
 * Makes the subset of a language known to the page; its files are fetched when text first needs them.
 * Call it once the first screen is usable. Without it, or when it fails, system fonts serve.
 */
export async function announceFonts(language: Language): Promise<void> {
  try {
    await SHEETS[language]();
  } catch {
    // System fonts are the fallback by design.
  }
}
