import { useMemo } from 'preact/hooks';
import { LOCALES } from '../../../../i18n/languages.ts';
import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useKeyedTexts, useLanguage } from '../../../../i18n/useTexts.ts';
import { leverAt } from '../../../../store/lab/market-levers.ts';
import { type Setting } from '../../../../store/lab/market-turn.ts';
import { ruleOfField } from '../../../../store/workshop/typed.ts';

const LARGE = 1e5; // written in words from here on

/** Digits of a value that is said and not typed. */
function digitsOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return 0;
  return size >= 10 ? 1 : size >= 1 ? 2 : 3;
}

/** The names of levers and of what they stand at, as people read them. */
export function useLeverWords() {
  const language = useLanguage();
  const numbers = useNumbers();
  const texts = useKeyedTexts('fields');
  return useMemo(() => {
    const unitOf = (path: string) => texts(`field.${path.replaceAll('.', '-')}.unit`);
    const amount = (path: string, value: number): string => {
      const unit = unitOf(path);
      if (unit.startsWith('%')) {
        const decimals = Math.min(2, digitsOf(value * 100));
        return `${numbers.percent(value, decimals)}${unit.slice(1)}`;
      }
      if (unit.startsWith('$')) return `${numbers.price(value)}${unit.slice(1)}`;
      return `${numbers.number(value, digitsOf(value))} ${unit}`;
    };
    const large = new Intl.NumberFormat(LOCALES[language], {
      notation: 'compact',
      compactDisplay: 'long',
    });
    const end = (path: string, value: number) => {
      if (unitOf(path).startsWith('%')) return numbers.percent(value, 2);
      return Math.abs(value) >= LARGE ? large.format(value) : numbers.number(value, 2);
    };
    return {
      unit: unitOf,
      /** What may stand there, and the default if there is one. */
      range(path: string): string {
        const { min, max, standard } = ruleOfField(path);
        const range = texts('say.range', { least: end(path, min), most: end(path, max) });
        if (standard === null) return range;
        return `${range} · ${texts('say.standard', { value: end(path, standard) })}`;
      },
      name: (path: string) => texts(`field.${path.replaceAll('.', '-')}.name`),
      means: (path: string) => texts(`field.${path.replaceAll('.', '-')}.means`),
      option: (path: string, option: string) => texts(`choice.${path}.${option}`),
      group: (id: string) => texts(`group.${id}`),
      amount,
      /** Just the number, for a strip along a slider. */
      short(path: string, value: number): string {
        if (leverAt(path).percent) return numbers.percent(value, 2);
        return numbers.number(value, digitsOf(value));
      },
      /** What any lever stands at; `words` for on, off and none. */
      setting(path: string, setting: Setting, words: { on: string; off: string }): string {
        if (setting === null) return texts('say.absent');
        if (typeof setting === 'number') return amount(path, setting);
        if (typeof setting === 'string') return texts(`choice.${path}.${setting}`);
        return setting ? words.on : words.off;
      },
    };
  }, [language]);
}

export type LeverWords = ReturnType<typeof useLeverWords>;
