import { type Language, LOCALES } from './languages.ts';

/** How numbers are written in one language. Money is dollars, rates are fractions. */
export interface Numbers {
  /** 0 → $0 · 1234.5 → $1,235 · 9.7 → $9.70 · over a million in short form. */
  money(dollars: number): string;
  /** As `money`, with + or − unless it is zero. */
  signedMoney(dollars: number): string;
  /** A price a token: two decimals, more below a dollar; below a hundredth of a cent says so. */
  price(dollars: number): string;
  /** 0.024 → 2.4% (one decimal unless told). */
  percent(fraction: number, decimals?: number): string;
  /** As `percent`, with + or − unless it is zero. */
  signedPercent(fraction: number, decimals?: number): string;
  /** Grouped, up to `decimals` decimals (0 unless told). */
  number(value: number, decimals?: number): string;
  /** Items as a list of names in the language's own way. */
  list(items: readonly string[]): string;
}

const LEAST_PRICE = 0.0001;
const SHORT_FROM = 1e6;

function makeNumbers(locale: string): Numbers {
  const kept = new Map<string, Intl.NumberFormat>();
  // A true minus: as wide as a plus, and not a hyphen to a screen reader.
  const write = (value: number, options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const format = kept.get(key) ?? new Intl.NumberFormat(locale, options);
    kept.set(key, format);
    return format.format(value).replace('-', '−');
  };
  const dollars = (value: number, more: Intl.NumberFormatOptions) =>
    write(value, {
      style: 'currency',
      currency: 'USD',
      currencyDisplay: 'narrowSymbol',
      ...more,
    });
  const sums = (value: number, signDisplay: 'negative' | 'exceptZero') => {
    const size = Math.abs(value);
    if (size >= SHORT_FROM) {
      return dollars(value, { signDisplay, notation: 'compact', maximumSignificantDigits: 4 });
    }
    const decimals = size < 99.995 && size > 0 ? 2 : 0;
    return dollars(value, {
      signDisplay,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  };
  const price = (value: number): string => {
    if (value > 0 && value < LEAST_PRICE) return `< ${price(LEAST_PRICE)}`;
    if (value >= SHORT_FROM) return sums(value, 'negative');
    const decimals = value >= 1 || value === 0 ? 2 : 4;
    return dollars(value, { minimumFractionDigits: 2, maximumFractionDigits: decimals });
  };
  const rates = (fraction: number, decimals: number, signDisplay: 'negative' | 'exceptZero') =>
    write(fraction, { style: 'percent', maximumFractionDigits: decimals, signDisplay });
  return {
    money: (value) => sums(value, 'negative'),
    signedMoney: (value) => sums(value, 'exceptZero'),
    price,
    percent: (fraction, decimals = 1) => rates(fraction, decimals, 'negative'),
    signedPercent: (fraction, decimals = 1) => rates(fraction, decimals, 'exceptZero'),
    number: (value, decimals = 0) =>
      write(value, { maximumFractionDigits: decimals, signDisplay: 'negative' }),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

const made = new Map<Language, Numbers>();

export function numbersOf(language: Language): Numbers {
  const numbers = made.get(language) ?? makeNumbers(LOCALES[language]);
  made.set(language, numbers);
  return numbers;
}
