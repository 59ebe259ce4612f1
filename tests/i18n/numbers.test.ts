import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../src/i18n/numbers.ts';

/** Spaces that do not break, as plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('numbers', () => {
  it('are written in the way of each language', () => {
    expect(numbersOf('en').money(1234.5)).toBe('$1,235');
    expect(numbersOf('zh').money(9.7)).toBe('$9.70');
    expect(plain(numbersOf('vi').money(9.7))).toBe('9,70 $');
    expect(numbersOf('vi').number(1234.5, 1)).toBe('1.234,5');
    expect(plain(numbersOf('vi').percent(0.125))).toBe('12,5%');
  });

  it('carry a true minus, and a sign where one is asked for', () => {
    expect(numbersOf('en').signedMoney(-4.73)).toBe('−$4.73');
    expect(numbersOf('en').signedMoney(1.61)).toBe('+$1.61');
    expect(numbersOf('en').signedMoney(0)).toBe('$0');
    expect(numbersOf('en').signedPercent(-0.024)).toBe('−2.4%');
  });

  it('are short from a million on', () => {
    expect(numbersOf('en').money(2_500_000)).toBe('$2.5M');
    expect(numbersOf('zh').money(2_500_000)).toBe('$250万');
  });

  it('say of a price below a hundredth of a cent that it is so', () => {
    expect(numbersOf('en').price(1e-9)).toBe('< $0.0001');
    expect(numbersOf('en').price(0.0123)).toBe('$0.0123');
    expect(numbersOf('en').price(10.04)).toBe('$10.04');
  });
});
