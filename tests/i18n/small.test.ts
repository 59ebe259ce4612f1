import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { openTexts } from '../../src/i18n/small.ts';
import { readTexts } from '../house/texts.ts';

const VALUES = [0, 1, 2, 21].map((count) => ({
  ...{ count, held: 3, share: '60%', name: 'Minh', twin: 2, at: 1, of: 3, code: 'K7M4' },
  ...{ round: 3, rounds: 10, money: '$5', change: '5%', price: '$9', before: '$10', drop: '3%' },
}));

const say = i18next.t as unknown as (key: string, values: object) => string;

describe.each(LANGUAGES)('the texts of a phone in %s', (language) => {
  beforeAll(async () => {
    const { files } = await (import(`../../src/i18n/bundles/${language}-phone.ts`) as Promise<{
      files: Record<string, object>;
    }>);
    const join = Object.entries(files).find(([path]) => path.includes('join.json'))![1];
    await i18next.init({
      lng: language,
      resources: { [language]: { join } },
      fallbackLng: false,
      interpolation: { escapeValue: false },
    });
  });

  it('read as i18next reads them', async () => {
    const texts = await openTexts(language, false);
    const keys = readTexts(language)
      .filter(({ key }) => key.startsWith('join:'))
      .map(({ key }) => key.slice('join:'.length).replace(/_(one|other)$/, ''));
    for (const key of new Set(keys)) {
      for (const values of VALUES) {
        const theirs = say(key, { ...values, ns: 'join', lng: language });
        expect(texts.say('join', key, values).replace(/\{\{\w+\}\}/g, ''), key).toBe(
          theirs.replace(/\{\{\w+\}\}/g, ''),
        );
      }
    }
  });

  it('have a name for every key, and stay in the language asked for last', async () => {
    const texts = await openTexts(language, false);
    expect(texts.say('names', 'paper-boat')).not.toBe('paper-boat');
    await Promise.all([texts.switchTo('zh'), texts.switchTo('vi')]);
    expect(texts.language()).toBe('vi');
  });
});
