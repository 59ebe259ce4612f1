type Bundle = () => Promise<{ files: Record<string, object> }>;

/** The texts of each language in chunks: what every game needs, and what other parts add. */
const BUNDLES = {
  zh: {
    game: () => import('./bundles/zh.ts'),
    story: () => import('./bundles/zh-story.ts'),
    class: () => import('./bundles/zh-class.ts'),
    'class-debrief': () => import('./bundles/zh-class-debrief.ts'),
    phone: () => import('./bundles/zh-phone.ts'),
    lab: () => import('./bundles/zh-lab.ts'),
    workshop: () => import('./bundles/zh-workshop.ts'),
    replays: () => import('./bundles/zh-replays.ts'),
    offline: () => import('./bundles/zh-offline.ts'),
    embed: () => import('./bundles/zh-embed.ts'),
    admin: () => import('./bundles/zh-admin.ts'),
  },
  vi: {
    game: () => import('./bundles/vi.ts'),
    story: () => import('./bundles/vi-story.ts'),
    class: () => import('./bundles/vi-class.ts'),
    'class-debrief': () => import('./bundles/vi-class-debrief.ts'),
    phone: () => import('./bundles/vi-phone.ts'),
    lab: () => import('./bundles/vi-lab.ts'),
    workshop: () => import('./bundles/vi-workshop.ts'),
    replays: () => import('./bundles/vi-replays.ts'),
    offline: () => import('./bundles/vi-offline.ts'),
    embed: () => import('./bundles/vi-embed.ts'),
    admin: () => import('./bundles/vi-admin.ts'),
  },
  en: {
    game: () => import('./bundles/en.ts'),
    story: () => import('./bundles/en-story.ts'),
    class: () => import('./bundles/en-class.ts'),
    'class-debrief': () => import('./bundles/en-class-debrief.ts'),
    phone: () => import('./bundles/en-phone.ts'),
    lab: () => import('./bundles/en-lab.ts'),
    workshop: () => import('./bundles/en-workshop.ts'),
    replays: () => import('./bundles/en-replays.ts'),
    offline: () => import('./bundles/en-offline.ts'),
    embed: () => import('./bundles/en-embed.ts'),
    admin: () => import('./bundles/en-admin.ts'),
  },
} satisfies Record<string, Record<TextPart, Bundle>>;

export type Language = keyof typeof BUNDLES;
/** A set of texts that is fetched as one. */
export type TextPart =
  | 'game'
  | 'story'
  | 'class'
  | 'class-debrief'
  | 'phone'
  | 'lab'
  | 'workshop'
  | 'replays'
  | 'offline'
  | 'embed'
  | 'admin';

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

/** Texts of one part of a language by namespace; rejects when the chunk does not arrive. */
export async function fetchTexts(
  language: Language,
  part: TextPart,
): Promise<Record<string, object>> {
  const { files } = await BUNDLES[language][part]();
  return Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [
      path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
      texts,
    ]),
  );
}
