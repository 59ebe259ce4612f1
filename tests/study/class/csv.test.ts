import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeCsvOf } from '../../../src/study/class/csv.ts';
import { isoOf } from '../../../src/study/class/iso.ts';

const table = (cell: string | number | boolean | null) => ({
  columns: [{ name: 'name', unit: 'text' as const }],
  rows: [[cell]],
});

describe('a table for a spreadsheet', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x","y")'])(
    'takes %j as text',
    (text) => {
      const line = safeCsvOf(table(text)).split('\r\n')[1]!;
      expect(line.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('leaves numbers numbers, the negative ones too, and other text as it is', () => {
    expect(safeCsvOf(table(-1.5))).toBe('\uFEFFname\r\n-1.5\r\n');
    expect(safeCsvOf(table('Nguyễn “Ba” 阿明'))).toBe('\uFEFFname\r\nNguyễn “Ba” 阿明\r\n');
    expect(safeCsvOf(table('a,"b"'))).toBe('\uFEFFname\r\n"a,""b"""\r\n');
  });
});

describe('a time', () => {
  it('is ISO 8601 in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }), (ms) => {
        expect(isoOf(ms)).toBe(new Date(ms).toISOString());
      }),
    );
  });
});
