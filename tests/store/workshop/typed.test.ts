import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, writeNumber } from '../../../src/store/workshop/typed.ts';

const plain = { percent: false, comma: false };
const vietnamese = { percent: false, comma: true };
const percent = { percent: true, comma: false };

describe('a number in a field', () => {
  it('reads back to the last bit, in percent or not, with a point or a comma', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(any, fc.boolean(), fc.boolean(), (value, inPercent, comma) => {
        const writing = { percent: inPercent, comma };
        expect(readNumber(writeNumber(value, writing), writing)).toBe(value + 0);
      }),
    );
  });

  it.each([
    ['0.5', plain, 0.5],
    ['0,5', plain, 0.5],
    ['1,000', plain, 1000],
    ['1,234.5', plain, 1234.5],
    ['1.000', vietnamese, 1000],
    ['1.234,5', vietnamese, 1234.5],
    ['0.05', vietnamese, 0.05],
    ['−3', plain, -3],
    [' 12 ', plain, 12],
    ['20%', percent, 0.2],
    ['4.66', percent, 0.0466],
    ['$10', plain, 10],
    ['１２．５', plain, 12.5],
    ['1e3', plain, 1000],
  ] as const)('is read as people write it: %s', (text, writing, value) => {
    expect(readNumber(text, writing)).toBe(value);
  });

  it.each([
    '',
    ' ',
    '.',
    '-',
    'ten',
    '1 2 3 x',
    '1..2',
    '1,2,3',
    '0x10',
    'NaN',
    'Infinity',
    '1e999',
  ])('is none where none stands: "%s"', (text) => expect(readNumber(text, plain)).toBeNull());

  it.each([
    [0.0466, percent, '4.66'],
    [0.0466, { percent: true, comma: true }, '4,66'],
    [-0.26, plain, '−0.26'],
    [1e12, plain, '1000000000000'],
    [1e-7, plain, '0.0000001'],
  ] as const)('is written with every digit and no grouping: %s', (value, writing, text) => {
    expect(writeNumber(value, writing)).toBe(text);
  });
});
