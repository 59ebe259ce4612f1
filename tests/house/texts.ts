import { basename } from 'node:path';
import { pathsOf, readText } from './source.ts';

export const LANGUAGES = ['en', 'zh', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text: where it stands and what it says. */
export interface Text {
  key: string; // namespace:path.to.text
  text: string;
}

function flatten(value: unknown, key: string): Text[] {
  if (typeof value === 'string') return [{ key, text: value }];
  return Object.entries(value as object).flatMap(([name, one]) =>
    flatten(one, key.endsWith(':') ? key + name : `${key}.${name}`),
  );
}

/** All texts of a language, by file and in the files' order. */
export function readTexts(language: Language): Text[] {
  return pathsOf(`locales/${language}/**/*.json`).flatMap((path) =>
    flatten(JSON.parse(readText(path)), `${basename(path, '.json')}:`),
  );
}

/** What a text leaves open: `{{names}}` with their formats left out, and `<tags>`. */
export function placeholdersOf(text: string): string[] {
  const names = [...text.matchAll(/\{\{\s*-?\s*(\w+)[^}]*\}\}/g)].map(([, name]) => `{{${name}}}`);
  const tags = [...text.matchAll(/<\/?\w+\s*\/?>/g)].map(([tag]) => tag);
  return [...new Set([...names, ...tags])].sort();
}
