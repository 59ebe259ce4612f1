import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export type Language = 'en' | 'vi' | 'zh';

/** Texts wanted before the first choice; those of the story, the classroom and the lab come in slices of their own. */
export const SLICES = ['first', 'later', 'story', 'class', 'lab'] as const;
export type Slice = (typeof SLICES)[number];

const FIRST = new Set([
  ...['common', 'home', 'play', 'stage', 'analysis'],
  ...['characters', 'scenarios'],
]);

const LAB = new Set(['lab', 'workshop', 'replays', 'offline', 'embed', 'admin']);

/** Names of the languages stand on every page; the signs are those Intl writes for numbers. */
const ALWAYS = '中文Tiếng Việt…·–—−×÷%$₫€¥“”‘’«»\u00a0';
const NUMBERS: Record<Language, string> = { en: '', vi: '', zh: '万亿,。:;?!()、“”' };
const VIETNAMESE = 'ăâđêôơưĂÂĐÊÔƠƯ';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const SHOWN_NOWHERE = new Set(['\n']);

/** All letters of Vietnamese with their tones, composed; people's own names are written with them. */
function vietnameseLetters(): string {
  const vowels = [...'aeiouyAEIOUY', ...VIETNAMESE];
  return vowels.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).join('');
}

function pointsBetween(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

/** Glyphs kept whatever the texts say: Latin, Vietnamese, and marks of decomposed letters. */
function keptOf(language: Language): string {
  const latin = pointsBetween(0x20, 0x7e) + ALWAYS + NUMBERS[language];
  if (language === 'zh') return latin;
  return `${latin}${pointsBetween(0xa1, 0xff)}${vietnameseLetters()}${pointsBetween(0x300, 0x323)}`;
}

/** Every text of a JSON value, keys left out. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Null for a phone's texts: it has the fonts of its own system. */
function sliceOf(path: string): Slice | null {
  const folder = dirname(path);
  if (folder === 'phone') return null;
  if (LAB.has(folder)) return 'lab';
  if (folder !== '.') return folder.startsWith('class') ? 'class' : 'story';
  return FIRST.has(basename(path, '.json')) ? 'first' : 'later';
}

function textsOfSlice(language: Language, slice: Slice): string {
  const folder = join(import.meta.dirname, '..', 'locales', language);
  return globSync('**/*.json', { cwd: folder })
    .filter((path) => sliceOf(path) === slice)
    .flatMap((path) => textsOf(JSON.parse(readFileSync(join(folder, path), 'utf8'))))
    .join('');
}

/** Code points that a slice of a language's font must have, sorted; the slices share none. */
export function glyphsOf(language: Language, slice: Slice): number[] {
  const glyphs = new Set(
    (slice === 'first' ? keptOf(language) : '') + textsOfSlice(language, slice),
  );
  const earlier = SLICES.slice(0, SLICES.indexOf(slice)).flatMap((one) => glyphsOf(language, one));
  const known = new Set(earlier);
  return [...glyphs]
    .filter((glyph) => !SHOWN_NOWHERE.has(glyph))
    .map((glyph) => glyph.codePointAt(0)!)
    .filter((point) => !known.has(point))
    .sort((a, b) => a - b);
}
