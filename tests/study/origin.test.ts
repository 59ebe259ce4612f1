import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { notesOf, recordsOf, resultFile, withOrigin } from '../../src/study/origin.ts';
import { withNotes } from '../../src/study/png.ts';
import { csvOf, type Table } from '../../src/study/table.ts';

const ORIGIN = {
  command: "simulate '#/s/abc' --runs 100",
  href: 'https://example.org/#/lab/market/abc',
  seed: 7,
};
const TABLE: Table = {
  columns: [
    { name: 'round', unit: 'round' },
    { name: 'price', unit: 'dollars' },
  ],
  rows: [
    [0, 10],
    [1, 9.5],
  ],
};
/** A picture of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Type and data of every chunk, each of whose checksums must be right. */
function chunksOf(png: Uint8Array): { type: string; data: Buffer }[] {
  const bytes = Buffer.from(png);
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)));
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, end),
    });
    at = end + 4;
  }
  return chunks;
}

describe('a saved table', () => {
  it('tells seed and command in every row', () => {
    expect(csvOf(withOrigin(TABLE, ORIGIN))).toBe(
      "round,price,seed,made_by\r\n0,10,7,simulate '#/s/abc' --runs 100\r\n1,9.5,7,simulate '#/s/abc' --runs 100\r\n",
    );
  });

  it('keeps a column of seeds of its own', () => {
    const seeds: Table = { columns: [{ name: 'seed', unit: 'count' }], rows: [[1], [2]] };
    const { columns, rows } = withOrigin(seeds, ORIGIN);
    expect(columns.map(({ name }) => name)).toEqual(['seed', 'made_by']);
    expect(rows.map(([seed]) => seed)).toEqual([1, 2]);
  });

  it('is a list of objects in JSON, beside what made it', () => {
    expect(JSON.parse(resultFile(recordsOf(TABLE), ORIGIN))).toEqual({
      origin: ORIGIN,
      result: [
        { round: 0, price: 10 },
        { round: 1, price: 9.5 },
      ],
    });
  });
});

describe('a saved picture', () => {
  it('has command, address and seed behind its header, the rest as it was', () => {
    const before = chunksOf(PNG);
    const [header, ...after] = chunksOf(withNotes(PNG, notesOf(ORIGIN)));
    expect(header).toEqual(before[0]);
    expect(after.slice(3)).toEqual(before.slice(1));
    expect(after.slice(0, 3).map(({ type, data }) => [type, data.toString()])).toEqual([
      ['iTXt', `hold-or-sell:command\0\0\0\0\0${ORIGIN.command}`],
      ['iTXt', `hold-or-sell:address\0\0\0\0\0${ORIGIN.href}`],
      ['iTXt', 'hold-or-sell:seed\0\0\0\0\x007'],
    ]);
  });

  it('keeps texts of any script', () => {
    const [, note] = chunksOf(withNotes(PNG, [{ keyword: 'a', text: '踩踏 tháo chạy' }]));
    expect(note!.data.toString()).toBe('a\0\0\0\0\0踩踏 tháo chạy');
  });
});
