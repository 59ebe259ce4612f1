import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { convert } from 'fontverter';
import { Face, Blob as FontBlob } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { glyphsOf, type Language, SLICES } from './glyphs.ts';

const FAMILY = 'Hold or Sell';
const LANGUAGES = ['en', 'vi', 'zh'] as const satisfies readonly Language[];
const SANS = ['noto-sans-latin', 'noto-sans-vietnamese', 'noto-sans-latin-ext', 'noto-sans-greek'];
const HAN = 'noto-sans-sc-chinese-simplified';
/** Slices of Noto Sans SC that hold arrows and the signs of comparison. */
const SIGNS = [90, 100, 102, 105, 109].map((slice) => `noto-sans-sc-${slice}`);

/**
 * Weights that ship. A second weight of the Chinese glyphs would take 70 KiB more than the first
 * choice may cost, so browsers embolden them.
 */
const WEIGHTS: Record<Language, number[]> = { en: [400, 700], vi: [400, 700], zh: [400] };

/** Font files by language, the first that has a glyph gives it. */
const SOURCES: Record<Language, string[]> = {
  en: [...SANS, HAN, ...SIGNS],
  vi: [...SANS, HAN, ...SIGNS],
  zh: [HAN, ...SANS, ...SIGNS],
};

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const FOLDER = join(root, 'assets', 'fonts');
const STAMP = join(root, '.cache', 'fonts-stamp');

/** The font file of a source and weight as its npm package brings it. */
function readSource(source: string, weight: number): Buffer {
  const family = source.startsWith('noto-sans-sc') ? 'noto-sans-sc' : 'noto-sans';
  const path = `@fontsource/${family}/files/${source}-${weight}-normal.woff2`;
  return readFileSync(require.resolve(path));
}

/** Code points that a font file has glyphs for. */
export async function coverageOf(font: Buffer): Promise<Set<number>> {
  const plain = await convert(font, 'sfnt');
  const bytes = new Uint8Array(plain).buffer;
  return new Set(new Face(new FontBlob(bytes), 0).collectUnicodes());
}

/** Code points as the `unicode-range` of a font face, runs joined. */
export function rangeOf(points: readonly number[]): string {
  const sorted = [...points].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16);
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',');
}

/** One subset of a language: its glyphs and the file they come from. */
export interface Part {
  name: string;
  source: string;
  points: number[];
}

/** Shares the glyphs of a language out among slices and sources; `missing` has no source at all. */
export async function partsOf(language: Language): Promise<{ parts: Part[]; missing: number[] }> {
  const parts: Part[] = [];
  const missing: number[] = [];
  const covered = new Map<string, Set<number>>();
  for (const source of SOURCES[language]) {
    covered.set(source, await coverageOf(readSource(source, 400)));
  }
  for (const slice of SLICES) {
    let left = glyphsOf(language, slice);
    for (const source of SOURCES[language]) {
      const points = left.filter((point) => covered.get(source)!.has(point));
      left = left.filter((point) => !covered.get(source)!.has(point));
      if (points.length > 0) parts.push({ name: `${language}-${slice}-${source}`, source, points });
    }
    missing.push(...left);
  }
  return { parts, missing };
}

async function writePart(part: Part, weight: number): Promise<string> {
  const file = `${part.name}-${weight}.woff2`;
  const text = String.fromCodePoint(...part.points);
  const font = await subsetFont(readSource(part.source, weight), text, { targetFormat: 'woff2' });
  writeFileSync(join(FOLDER, file), font);
  return [
    `@font-face{font-family:"${FAMILY}";font-weight:${weight};font-display:swap;`,
    `src:url("./${file}") format("woff2");unicode-range:${rangeOf(part.points)}}\n`,
  ].join('');
}

async function writeLanguage(language: Language): Promise<void> {
  const { parts } = await partsOf(language);
  const rules: string[] = [];
  for (const part of parts) {
    for (const weight of WEIGHTS[language]) rules.push(await writePart(part, weight));
  }
  writeFileSync(join(FOLDER, `${language}.css`), rules.join(''));
}

/** What the fonts depend on: the glyphs asked for, this recipe and the packages' versions. */
function stampOfGlyphs(): string {
  const digest = createHash('sha256').update(readFileSync(import.meta.filename));
  digest.update(readFileSync(join(root, 'package-lock.json')));
  for (const language of LANGUAGES) {
    for (const slice of SLICES) digest.update(`${glyphsOf(language, slice)}`);
  }
  return digest.digest('hex');
}

/** Writes `assets/fonts/`: a style sheet and its subsets for each language, unless they are there. */
export async function buildFonts(): Promise<void> {
  const stamp = stampOfGlyphs();
  const isThere = LANGUAGES.every((language) => existsSync(join(FOLDER, `${language}.css`)));
  if (isThere && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (const language of LANGUAGES) await writeLanguage(language);
  writeFileSync(STAMP, stamp);
}

if (import.meta.main) await buildFonts();
