/** The texts of each language, one chunk each, fetched when it is chosen. */
const BUNDLES = {
  zh: () => import('./bundles/zh.ts'),
  vi: () => import('./bundles/vi.ts'),
  en: () => import('./bundles/en.ts'),
};

export type Language = keyof typeof BUNDLES;

/** In the order in which they are offered. */
export const LANGUAGES = ['zh', 'vi', 'en'] as const satisfies readonly Language[];

/** BCP 47 tags for `lang` attributes and Intl. */
export const LOCALES: Record<Language, string> = { zh: 'zh-CN', vi: 'vi-VN', en: 'en' };

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The first language of ours that a browser asks for: zh-* is zh, vi-* is vi, en-* is en; else en. */
export function preferredLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    const language = tag.toLowerCase().split('-')[0];
    if (isLanguage(language)) return language;
  }
  return 'en';
}

/** Texts of a language by namespace; rejects when the chunk does not arrive. */
export async function fetchTexts(language: Language): Promise<Record<string, object>> {
  const { files } = await BUNDLES[language]();
  return Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [
      path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
      texts,
    ]),
  );
}
