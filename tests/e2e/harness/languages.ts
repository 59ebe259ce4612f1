export const LANGUAGES = ['zh', 'vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a browser in that language asks for. */
export const LOCALES: Record<Language, string> = { zh: 'zh-CN', vi: 'vi-VN', en: 'en-US' };
