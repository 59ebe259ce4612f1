import { describe, expect, it } from 'vitest';
import { CHAPTERS } from '../../src/chapters/index.ts';
import { readSources, walk } from './source.ts';
import { LANGUAGES, placeholdersOf, readTexts, type Text } from './texts.ts';

const texts = { en: readTexts('en'), zh: readTexts('zh'), vi: readTexts('vi') };
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');

/** Texts that break a rule, told as `key: text`. */
function breaking(list: Text[], rule: (text: string) => boolean): string[] {
  return list.filter(({ text }) => rule(text)).map(({ key, text }) => `${key}: ${text}`);
}

describe('the texts of the three languages', () => {
  it('have the same keys', () => {
    const keys = LANGUAGES.map((one) =>
      texts[one].map(({ key }) => key.replace(/_one$/, '_other')),
    );
    const [en, zh, vi] = keys.map((list) => [...new Set(list)].sort());
    expect(zh).toEqual(en);
    expect(vi).toEqual(en);
  });

  it('leave the same places open', () => {
    const english = new Map(texts.en.map(({ key, text }) => [key, placeholdersOf(text)]));
    const differing = [...texts.zh, ...texts.vi].filter(
      ({ key, text }) => `${placeholdersOf(text)}` !== `${english.get(key)}`,
    );
    expect(differing).toEqual([]);
  });

  it('say one and many in English, one form in Chinese and Vietnamese', () => {
    const keys = new Set(texts.en.map(({ key }) => key));
    const alone = [...keys].filter(
      (key) =>
        (key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))),
    );
    expect(alone).toEqual([]);
    expect([...texts.zh, ...texts.vi].filter(({ key }) => key.endsWith('_one'))).toEqual([]);
  });

  it('are composed, trimmed and not empty', () => {
    const all = LANGUAGES.flatMap((one) => texts[one]);
    const isUnclean = (text: string) =>
      text.trim() !== text || text === '' || /[^\n\S] {2}/.test(text);
    expect(breaking(all, isUnclean)).toEqual([]);
    expect(breaking(all, (text) => text.normalize('NFC') !== text)).toEqual([]);
  });
});

/** Every literal of the code as a pattern: `a.${b}.c` stands for any `b`. */
function patternsInCode(): { exact: Set<string>; open: RegExp[] } {
  const exact = new Set<string>();
  const open: RegExp[] = [];
  const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  for (const file of readSources('src')) {
    walk(file.program, (node) => {
      if (node.type === 'Literal' && typeof node['value'] === 'string') exact.add(node['value']);
      if (node.type !== 'TemplateLiteral') return;
      const parts = (node['quasis'] as { value: { cooked: string } }[]).map(
        (one) => one.value.cooked,
      );
      const isKey = parts.length > 1 && parts.some((part) => /[a-z]/i.test(part));
      if (isKey) open.push(new RegExp(`^${parts.map(quote).join('[\\w-]+')}$`));
      else if (parts.length === 1) exact.add(parts[0]!);
    });
  }
  return { exact, open };
}

/** Chapters name their texts in parts; their own tests look after them. */
const CHAPTER_FILES = new Set(CHAPTERS.map(({ id }) => id));

describe('the keys', () => {
  it('are all used', () => {
    const { exact, open } = patternsInCode();
    const unused = texts.en
      .map(({ key }) => withoutPlural(key))
      .filter((full) => !CHAPTER_FILES.has(full.split(':')[0]!))
      .filter((full) => {
        const key = full.slice(full.indexOf(':') + 1);
        return ![full, key].some((one) => exact.has(one) || open.some((form) => form.test(one)));
      });
    expect([...new Set(unused)]).toEqual([]);
  });
});

/** Words that the glossary forbids, and slang it warns of. */
const FORBIDDEN: Record<(typeof LANGUAGES)[number], RegExp> = {
  zh: /市场制造商|持币者|水深|机器人|割韭菜|爆仓|梭哈|赋能|抓手|中央|US\$|您/,
  vi: /nghịch lý tù nhân|kho bạc|nước sâu|xả hàng|đu đỉnh|cháy tài khoản|US\$|hoà(?!n|i)|khoá(?!n)|(?<!\p{L})tỉ(?!\p{L})|kì vọng|(?<!\p{L})ngàn(?!\p{L})/iu,
  en: /\bHODL|\bmoon\b|diamond hands|paper hands|\bdump(ed|ing)?\b|\brekt\b|US\$/i,
};

describe('the wording', () => {
  it.each(LANGUAGES)('uses no term the glossary forbids: %s', (language) => {
    expect(breaking(texts[language], (text) => FORBIDDEN[language].test(text))).toEqual([]);
  });

  it('has full-width punctuation beside Chinese characters', () => {
    const isHalf = (text: string) => /\p{Script=Han}[,.;:!?()]|[,;:!?()]\p{Script=Han}/u.test(text);
    expect(breaking(texts.zh, isHalf)).toEqual([]);
  });

  it('sets numbers and Latin letters apart from Chinese characters by a space', () => {
    const isTight = (text: string) =>
      /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.test(text);
    expect(breaking(texts.zh, isTight)).toEqual([]);
  });

  it('quotes with curly marks and writes a true minus', () => {
    const all = LANGUAGES.flatMap((one) => texts[one]);
    const isStraight = (text: string) => /["']|(^|[\s(])-\d/.test(text.replace(/<[^>]*>/g, ''));
    expect(breaking(all, isStraight)).toEqual([]);
  });
});

describe('the code', () => {
  const LABELS = new Set([
    'aria-label',
    'title',
    'alt',
    'placeholder',
    'aria-description',
    'label',
  ]);

  it('holds no text for people', () => {
    const found: string[] = [];
    for (const file of readSources('src')) {
      walk(file.program, (node, parent) => {
        const said =
          node.type === 'Literal' || node.type === 'JSXText' ? String(node['value']) : '';
        const quasi =
          node.type === 'TemplateElement' ? String((node['value'] as { raw: string }).raw) : '';
        const isForeign =
          /[\p{Script=Han}\u1ea0-\u1ef9\u0102\u0103\u0110\u0111\u01a0-\u01b0]/u.test(said + quasi);
        const isWritten = node.type === 'JSXText' && /\p{Letter}{2}/u.test(said);
        const name = String((parent?.['name'] as { name?: string } | undefined)?.name ?? '');
        const isLabel =
          parent?.type === 'JSXAttribute' && LABELS.has(name) && /\p{Letter}{2}/u.test(said);
        if (isForeign || isWritten || isLabel) found.push(`${file.path}: ${said}${quasi}`);
      });
    }
    expect(found).toEqual([]);
  });
});
